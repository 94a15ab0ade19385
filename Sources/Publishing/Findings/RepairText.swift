import Reports

/// The smallest changes after which every sum of a table would hold, in words: arithmetic, never an accusation.
package struct RepairText {
    private let table: TableRepairs
    private let isEnglish: Bool

    package init(_ table: TableRepairs, _ language: SiteSettings.Language) {
        self.table = table
        isEnglish = language == .english
    }

    package var sentence: String {
        if let cell = table.onlyCell {
            let name = name(cell.key)
            return isEnglish
                ? "If \(name) were \(cell.fitting) instead of \(cell.reported), every sum of the table would hold. "
                    + "This is arithmetic; it does not say which cell is wrong."
                : "如果“\(name)”是 \(cell.fitting)（报告写的是 \(cell.reported)），这张表的各式就都成立。这只是算术，不说明哪一格写错了。"
        }
        guard let first = table.repairs.first else {
            return isEnglish
                ? "No change of a few cells makes every sum of the table hold."
                : "没有哪几格的改动能使这张表的各式都成立。"
        }
        let ways = table.repairs.map(words).joined(separator: isEnglish ? "; or " : "；或者")
        let number = first.changes.count
        let more = table.count - table.repairs.count
        if isEnglish {
            let opening =
                number == 1
                ? "Several single cells could each make every sum hold: "
                : "No single cell can make every sum hold. The fewest are \(number) cells, for example: "
            return opening + ways + (more > 0 ? " (and \(more) other ways). " : ". ") + "This is arithmetic only."
        }
        let opening = number == 1 ? "有几格各自改动都能使各式成立：" : "改动一格不能使各式都成立，最少要改 \(number) 格，例如："
        return opening + ways + (more > 0 ? "（另有 \(more) 种改法）。" : "。") + "这只是算术，不说明哪一格写错了。"
    }

    /// The cells of one repair; those of one row of table 3 stand behind its name: `row: A 1 → 0, B 1 → 0`.
    private func words(_ repair: Repair) -> String {
        let comma = isEnglish ? ", " : "、"
        var rows: Set<ApplicationRow> = []
        var columns: [String] = []
        for change in repair.changes {
            guard case .application(let row, let applicant) = change.key.cell else { continue }
            rows.insert(row)
            columns.append("\(isEnglish ? applicant.english : applicant.label) \(change.reported) → \(change.fitting)")
        }
        if let row = rows.first, rows.count == 1, columns.count == repair.changes.count {
            let name = isEnglish ? row.english : row.label
            return "\(name)\(isEnglish ? ": " : "：")\(columns.joined(separator: comma))"
        }
        return repair.changes.map { "\(name($0.key)) \($0.reported) → \($0.fitting)" }.joined(separator: comma)
    }

    private func name(_ key: FigureKey) -> String { FigureName.of(key, isEnglish: isEnglish) }
}

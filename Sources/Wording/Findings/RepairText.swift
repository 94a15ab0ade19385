import Reports

/// The smallest changes after which every sum of a table would hold, in words: arithmetic, never an accusation.
package struct RepairText {
    private let table: TableRepairs
    private let strings: Strings

    package init(_ table: TableRepairs, _ strings: Strings) {
        self.table = table
        self.strings = strings
    }

    package var sentence: String {
        if let cell = table.onlyCell {
            return strings(
                .repairOnly,
                [
                    "cell": FigureName.of(cell.key, strings), "fitting": String(cell.fitting),
                    "reported": String(cell.reported),
                ])
        }
        guard let first = table.repairs.first else { return strings(.repairNone) }
        var ways = table.repairs.map(words).joined(separator: strings(.repairOr))
        let more = table.count - table.repairs.count
        if more > 0 { ways = strings(.repairMore, ["ways": ways, "count": String(more)]) }
        let number = first.changes.count
        return strings(number == 1 ? .repairSingle : .repairFewest, ["ways": ways, "count": String(number)])
    }

    /// The cells of one repair; those of one row of table 3 stand behind its name: `row: A 1 → 0, B 1 → 0`.
    private func words(_ repair: Repair) -> String {
        var rows: Set<ApplicationRow> = []
        var columns: [String] = []
        for change in repair.changes {
            guard case .application(let row, let applicant) = change.key.cell else { continue }
            rows.insert(row)
            columns.append("\(strings(applicant.name)) \(change.reported) → \(change.fitting)")
        }
        if let row = rows.first, rows.count == 1, columns.count == repair.changes.count {
            return strings.labelled(strings(row.name), strings.list(columns))
        }
        return strings.list(
            repair.changes.map { "\(FigureName.of($0.key, strings)) \($0.reported) → \($0.fitting)" })
    }
}

import Reports

/// A figure of the prose and the table's beside it, in one line: 第 7 行写“予以公开8件”，表中“（一）予以公开”是 9.
struct ProseDifferenceText {
    private let difference: ProseDifference
    private let isEnglish: Bool

    init(_ difference: ProseDifference, isEnglish: Bool) {
        self.difference = difference
        self.isEnglish = isEnglish
    }

    var line: String {
        let figure = difference.figure
        let printed = figure.valueText + (figure.key.unit == "%" ? "%" : "")
        if isEnglish {
            return
                "line \(figure.place.line) says “\(figure.text)” (\(printed)); in the table, \(cells) \(verb) \(table)"
        }
        return "第 \(figure.place.line) 行写“\(figure.text)”（\(printed)），表中\(cells)\(verb) \(table)"
    }

    /// The cells by name; more than two by their group, which is what the prose names too.
    private var cells: String {
        let keys = difference.cells
        var groups: Set<ApplicationGroup> = []
        for key in keys {
            if case .application(let row, _) = key.cell, let group = row.group { groups.insert(group) }
        }
        if keys.count > 2, let group = groups.first, groups.count == 1 {
            return isEnglish ? group.english : "“\(group.label)”各项"
        }
        let names = keys.map { FigureName.of($0, isEnglish: isEnglish) }
        return isEnglish ? names.joined(separator: " and ") : names.map { "“\($0)”" }.joined(separator: "与")
    }

    private var verb: String {
        if case .share = difference.table { return isEnglish ? "make" : "占" }
        if difference.cells.count > 1 { return isEnglish ? "add up to" : "合计" }
        return isEnglish ? "is" : "是"
    }

    private var table: String {
        switch difference.table {
        case .count(let count): String(count)
        case .share(let part, let whole):
            isEnglish
                ? "\(part) of \(whole) (\(Self.percent(part, of: whole)))"
                : "\(whole) 件中的 \(part) 件（\(Self.percent(part, of: whole))）"
        }
    }

    /// Rounded half up to two decimals, in integers.
    private static func percent(_ part: Int64, of whole: Int64) -> String {
        let hundredths = (part * 20_000 + whole) / (whole * 2)
        return Money.decimal(hundredths, scale: 2) + "%"
    }
}

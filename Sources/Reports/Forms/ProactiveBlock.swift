/// One block of table 2 (主动公开政府信息情况): a clause of Article 20, a head row and its data rows.
package struct ProactiveBlock: Hashable, Sendable {
    /// The caption, such as 第二十条第（一）项.
    package let clause: String
    package let columns: [ProactiveColumn]
    package let rows: [ProactiveRow]

    package init(clause: String, columns: [ProactiveColumn], rows: [ProactiveRow]) {
        self.clause = clause
        self.columns = columns
        self.rows = rows
    }

    /// The cells of the block, row by row.
    package var keys: [FigureKey] { rows.flatMap { row in columns.map { FigureKey(row, $0) } } }
}

/// A row of table 2. Row labels are unique in the whole table, so a row can be told without its block.
package struct ProactiveRow: FormLine {
    package let number: UInt8
    package let key: String
    package var name: BilingualText
    /// Other wordings that are as good as the label.
    package let otherLabels: [String]

    package init(_ number: UInt8, _ key: String, _ label: String, _ english: String, otherLabels: [String] = []) {
        self.number = number
        self.key = key
        name = .both(label, english).keyed("form.\(key)")
        self.otherLabels = otherLabels
    }
}

/// A value column of table 2.
package struct ProactiveColumn: FormLine {
    package let number: UInt8
    package let key: String
    package var name: BilingualText
    /// Other wordings that are as good as the label.
    package let otherLabels: [String]
    package let kind: CellKind
    /// The unit that a reader expects.
    package let unit: String

    /// - Parameter words: the key of its texts, where another column has the same key.
    package init(
        _ number: UInt8, _ key: String, _ label: String, _ english: String, otherLabels: [String] = [],
        kind: CellKind = .count, unit: String = "件",
        words: String? = nil
    ) {
        self.number = number
        self.key = key
        name = .both(label, english).keyed("form.column.\(words ?? key)")
        self.otherLabels = otherLabels
        self.kind = kind
        self.unit = unit
    }
}

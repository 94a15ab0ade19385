/// The forms that some reports are on, besides the statutory ones.
package struct FormSet: Sendable {
    /// Oldest first.
    package let all: [Form]
    /// Every cell: those of the statutory forms, then those of the others.
    package let keys: [FigureKey]

    package init(of reports: some Sequence<Report>) {
        var forms = Form.statutory
        for case let form? in reports.lazy.map(\.form) where !forms.contains(form) { forms.append(form) }
        all = forms
        var seen: Set<FigureKey> = []
        keys = FigureKey.all + forms.flatMap(\.layout.added).filter { seen.insert($0).inserted }
    }

    package var withTables: [Form] { all.filter(\.hasTables) }

    /// The place of a cell among ``keys``.
    package func place(of key: FigureKey) -> Int {
        if key.index < FigureKey.count { return key.index }
        return keys[FigureKey.count...].firstIndex(of: key) ?? keys.endIndex
    }

    /// The rows of table 3, in one order that agrees with that of every form.
    package var applications: [ApplicationRow] {
        let ranks = Form.ranks(of: all, \.applications)
        return Form.lines(of: all, \.applications).sorted { ranks[Int($0.number)] < ranks[Int($1.number)] }
    }
}

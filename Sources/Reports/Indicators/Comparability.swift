/// Whether values of several forms may stand in one series.
package struct Comparability: Hashable, Sendable {
    package let grade: Grade
    package let note: BilingualText?
    /// The cell of the other form that comes nearest, where there is one: never the same cell.
    package let counterpart: FigureKey?

    package enum Grade: Hashable, Sendable {
        /// One line.
        case same
        /// The same chart, with a visible break and the note.
        case near
        /// Never in one series.
        case notComparable
        /// Only this form has it.
        case only(Form)
    }

    init(_ grade: Grade, _ note: BilingualText? = nil, counterpart: FigureKey? = nil) {
        self.grade = grade
        self.note = note
        self.counterpart = counterpart
    }

    /// That of one cell.
    package init(of key: FigureKey) {
        switch key.cell {
        case .application(let row, _): self = Self.of(row)
        case .dispute: self.init(.same)
        case .proactive(let row, let column): self = Self.of(row, column)
        }
    }

    /// That of what is made of `keys`: no better than that of any of them.
    init(of keys: [FigureKey]) {
        let all = keys.map { Comparability(of: $0) }
        let worst = all.filter { $0.grade != .same }.max { $0.rank < $1.rank } ?? all.first { $0.note != nil }
        self.init(worst?.grade ?? .same, worst?.note)
    }

    /// How far the grade is from one line.
    private var rank: Int {
        switch grade {
        case .same: 0
        case .near: 1
        case .notComparable: 2
        case .only: 3
        }
    }

    /// What the forms say of a row: their changes name the rows that were split.
    private static func of(_ row: ApplicationRow) -> Comparability {
        for case .split(let whole, let parts, let note, let noteOfParts) in changes {
            if row == whole { return Comparability(.same, note) }
            if parts.contains(row) { return Comparability(only { $0.has(row) }, noteOfParts) }
        }
        return Comparability(only { $0.has(row) })
    }

    private static func of(_ row: ProactiveRow, _ column: ProactiveColumn) -> Comparability {
        let key = FigureKey(row, column)
        let own = only { $0.has(key) }
        for change in changes {
            switch change {
            case .renamed(column, let note) where own == .same, .added(column, let note):
                return Comparability(own, note)
            case .reworded(let old, let new, let rows, let note)
            where rows.contains(row) && (column == old || column == new):
                return Comparability(.near, note, counterpart: FigureKey(row, column == old ? new : old))
            case .redefined(let old, let new, let note) where column == old || column == new:
                return Comparability(.notComparable, note, counterpart: FigureKey(row, column == old ? new : old))
            case .renamed, .added, .reworded, .redefined, .split: continue
            }
        }
        return Comparability(own)
    }

    private static let changes = Form.statutory.flatMap(\.changes)

    /// The form that alone has a cell; else its values are one series.
    private static func only(_ isOn: (Form) -> Bool) -> Grade {
        let forms = Form.withTables.filter(isOn)
        return forms.count == 1 ? forms.first.map { .only($0) } ?? .same : .same
    }
}

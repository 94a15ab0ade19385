/// The name of one cell of the statutory tables, the same for all forms and years.
///
/// Table 2: `<row>.<column>`; table 3: `<row>@<applicant>`; table 4: the column's key. Names are stable for ever.
/// Stored as an index, so that the figures of a report are one array.
package struct FigureKey: Hashable, Comparable, Sendable {
    package let index: Int

    private init(index: Int) { self.index = index }

    /// The cell of table 2, or `nil` when no form prints such a cell.
    package init?(_ row: ProactiveRow, _ column: ProactiveColumn) {
        guard let index = Self.proactive.firstIndex(where: { $0.row == row && $0.column == column }) else { return nil }
        self.index = index
    }

    package init(_ row: ApplicationRow, _ applicant: Applicant) {
        index =
            Self.firstApplication + Int(row.rawValue) * Applicant.allCases.count + Int(applicant.rawValue)
    }

    package init(_ outcome: DisputeOutcome) {
        index = Self.firstDispute + Int(outcome.rawValue)
    }

    /// The key of that name, or `nil`.
    package init?(name: String) {
        guard let index = Self.indices[name] else { return nil }
        self.index = index
    }

    package var name: String { Self.names[index] }

    /// What the key stands for.
    package var cell: Cell {
        if index < Self.firstApplication {
            let (row, column) = Self.proactive[index]
            return .proactive(row, column)
        }
        if index < Self.firstDispute {
            let offset = index - Self.firstApplication
            let columns = Applicant.allCases.count
            return .application(ApplicationRow.allCases[offset / columns], Applicant.allCases[offset % columns])
        }
        return .dispute(DisputeOutcome.allCases[index - Self.firstDispute])
    }

    package enum Cell: Hashable, Sendable {
        case proactive(ProactiveRow, ProactiveColumn)
        case application(ApplicationRow, Applicant)
        case dispute(DisputeOutcome)
    }

    /// The number of the section whose table prints the cell: 2, 3 or 4.
    package var table: Int {
        if index < Self.firstApplication { return 2 }
        return index < Self.firstDispute ? 3 : 4
    }

    package var kind: CellKind {
        if case .proactive(_, let column) = cell { column.kind } else { .count }
    }

    package static func < (left: FigureKey, right: FigureKey) -> Bool { left.index < right.index }

    /// Every key of every form: table 2, then table 3, then table 4.
    package static let all: [FigureKey] = (0..<count).map { FigureKey(index: $0) }
    package static let count = firstDispute + DisputeOutcome.allCases.count

    /// The keys sorted by name, the order of JSON records.
    package static let sortedByName: [FigureKey] = all.sorted {
        $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }

    private static let proactive: [(row: ProactiveRow, column: ProactiveColumn)] = {
        var cells: [(row: ProactiveRow, column: ProactiveColumn)] = []
        for form in [Form.form2019, .form2021] {
            for block in ProactiveBlock.blocks(of: form) {
                for row in block.rows {
                    for column in block.columns where !cells.contains(where: { $0.row == row && $0.column == column }) {
                        cells.append((row, column))
                    }
                }
            }
        }
        return cells
    }()
    private static let firstApplication = proactive.count
    private static let firstDispute = firstApplication + ApplicationRow.allCases.count * Applicant.allCases.count

    private static let names: [String] =
        proactive.map { "\($0.row.key).\($0.column.key)" }
        + ApplicationRow.allCases.flatMap { row in Applicant.allCases.map { "\(row.key)@\($0.key)" } }
        + DisputeOutcome.allCases.map(\.key)
    private static let indices: [String: Int] = Dictionary(
        uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
}

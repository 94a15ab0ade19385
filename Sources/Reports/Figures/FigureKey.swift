/// The name of one cell of the statutory tables, the same for all forms and years.
///
/// Table 2: `<row>.<column>`; table 3: `<row>@<applicant>`; table 4: the column's key. Names are stable for ever.
/// Stored as an index, so that the figures of a report are one array. The cells of the statutory forms come first; those
/// that only another form has stand behind them and say themselves what they are.
package struct FigureKey: Hashable, Comparable, Sendable {
    package let index: Int
    /// `nil` for the cells of the statutory forms, which are looked up.
    private let added: AddedCell?

    /// What a key stands for.
    package enum Cell: Hashable, Sendable {
        case proactive(ProactiveRow, ProactiveColumn)
        case application(ApplicationRow, Applicant)
        case dispute(DisputeOutcome)

        fileprivate var name: String {
            switch self {
            case .proactive(let row, let column): "\(row.key).\(column.key)"
            case .application(let row, let applicant): "\(row.key)@\(applicant.key)"
            case .dispute(let outcome): outcome.key
            }
        }

        fileprivate var kind: CellKind {
            if case .proactive(_, let column) = self { column.kind } else { .count }
        }
    }

    private final class AddedCell: Sendable {
        let cell: Cell
        init(_ cell: Cell) { self.cell = cell }
    }

    private init(statutory index: Int) {
        self.index = index
        added = nil
    }

    /// - Parameters:
    ///   - row: tells the rows of a table apart; those of tables 2 and 3 take turns.
    private init(added cell: Cell, row: Int, column: UInt8) {
        index = Self.count + row * Self.mostColumns + Int(column)
        added = AddedCell(cell)
    }

    private static let mostColumns = 32

    /// The cell of table 2.
    package init(_ row: ProactiveRow, _ column: ProactiveColumn) {
        if let index = Self.statutory(row, column) {
            self.init(statutory: index)
        } else {
            self.init(added: .proactive(row, column), row: 2 * Int(row.number), column: column.number)
        }
    }

    package init(_ row: ApplicationRow, _ applicant: Applicant) {
        let number = Int(row.number)
        if number < ApplicationRow.statutory.count {
            self.init(
                statutory: Self.firstApplication + number * Applicant.allCases.count + Int(applicant.rawValue))
        } else {
            self.init(added: .application(row, applicant), row: 2 * number + 1, column: applicant.rawValue)
        }
    }

    package init(_ outcome: DisputeOutcome) { self.init(statutory: Self.firstDispute + Int(outcome.rawValue)) }

    /// The key of that name on a statutory form, or `nil`.
    package init?(name: String) {
        guard let index = Self.indices[name] else { return nil }
        self.init(statutory: index)
    }

    package var name: String { added?.cell.name ?? Self.names[index] }

    /// What the key stands for, with the labels of the first form that prints it.
    package var cell: Cell { added?.cell ?? Self.cells[index] }

    /// The number of the section whose table prints the cell: 2, 3 or 4.
    package var table: Int {
        if index < Self.firstApplication { return 2 }
        if index < Self.firstDispute { return 3 }
        if index < Self.count { return 4 }
        return (index - Self.count) / Self.mostColumns % 2 == 0 ? 2 : 3
    }

    package var kind: CellKind { added?.cell.kind ?? Self.kinds[index] }

    package static func == (left: FigureKey, right: FigureKey) -> Bool { left.index == right.index }
    package func hash(into hasher: inout Hasher) { hasher.combine(index) }
    package static func < (left: FigureKey, right: FigureKey) -> Bool { left.index < right.index }

    // MARK: The cells of the statutory forms

    /// Every key of every statutory form: table 2, then table 3, then table 4.
    package static let all: [FigureKey] = cells.indices.map { FigureKey(statutory: $0) }
    package static let count = cells.count

    /// The keys sorted by name, the order of JSON records.
    package static let sortedByName: [FigureKey] = all.sorted(by: isNamedBefore)

    fileprivate static func isNamedBefore(_ left: FigureKey, _ right: FigureKey) -> Bool {
        left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
    }

    private static let proactive: [(row: ProactiveRow, column: ProactiveColumn)] = {
        var cells: [(row: ProactiveRow, column: ProactiveColumn)] = []
        for block in Form.statutory.flatMap(\.proactive) {
            for row in block.rows {
                for column in block.columns where !cells.contains(where: { $0.row == row && $0.column == column }) {
                    cells.append((row, column))
                }
            }
        }
        return cells
    }()
    private static let firstApplication = proactive.count
    private static let firstDispute = firstApplication + ApplicationRow.statutory.count * Applicant.allCases.count

    private static let cells: [Cell] =
        proactive.map { .proactive($0.row, $0.column) }
        + ApplicationRow.statutory.flatMap { row in Applicant.allCases.map { .application(row, $0) } }
        + DisputeOutcome.allCases.map { .dispute($0) }
    private static let names: [String] = cells.map(\.name)
    private static let kinds: [CellKind] = cells.map(\.kind)
    private static let indices: [String: Int] = Dictionary(
        uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })

    /// The index of each cell of table 2, by the numbers of its row and column; -1 where no form has one.
    private static let proactiveIndices: [Int] = {
        var indices = [Int](repeating: -1, count: ProactiveRow.statutory.count * mostColumns)
        for (index, cell) in proactive.enumerated() {
            indices[Int(cell.row.number) * mostColumns + Int(cell.column.number)] = index
        }
        return indices
    }()

    private static func statutory(_ row: ProactiveRow, _ column: ProactiveColumn) -> Int? {
        let place = Int(row.number) * mostColumns + Int(column.number)
        guard column.number < mostColumns, proactiveIndices.indices.contains(place), proactiveIndices[place] >= 0 else {
            return nil
        }
        return proactiveIndices[place]
    }
}

extension ProactiveRow {
    /// The rows of the statutory forms, in their order.
    package static let statutory = Form.lines(of: Form.statutory, \.proactiveRows)
}

extension ProactiveColumn {
    package static let statutory = Form.lines(of: Form.statutory, \.proactiveColumns)
}

extension ApplicationRow {
    /// The rows of the statutory forms, in the order of their numbers, which is that of the forms.
    package static let statutory = Form.lines(of: Form.statutory, \.applications).sorted { $0.number < $1.number }
}

extension Report {
    /// Every cell that the report may have: those of the statutory forms, then those that only its own form has.
    package var keys: [FigureKey] { addedKeys.isEmpty ? FigureKey.all : FigureKey.all + addedKeys }

    /// The same, sorted by name.
    package var keysByName: [FigureKey] {
        addedKeys.isEmpty ? FigureKey.sortedByName : keys.sorted(by: FigureKey.isNamedBefore)
    }

    private var addedKeys: [FigureKey] { form?.layout.added ?? [] }
}

/// One value for each cell, made once for the statutory ones, and when it is asked for another.
package struct PerCell<Value: Sendable>: Sendable {
    private let known: [Value]
    private let make: @Sendable (FigureKey) -> Value

    package init(_ make: @escaping @Sendable (FigureKey) -> Value) {
        known = FigureKey.all.map(make)
        self.make = make
    }

    package subscript(key: FigureKey) -> Value { key.index < known.count ? known[key.index] : make(key) }
}

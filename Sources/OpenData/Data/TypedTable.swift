import Writing

/// A table as typed columns over rows: everything that is published of it is made from these.
package protocol TypedTable: Sendable {
    associatedtype Group
    associatedtype Item
    var columns: [TableColumn<Group, Item>] { get }
    /// What rows of a group may be about, in the order of the rows.
    var items: [Item] { get }
    /// Every group in its order, with the places of its items in `items`.
    func forEachGroup(_ take: (Group, [Int]) throws -> Void) rethrows
    /// A requirement, so that the compiler makes a writer of its own for each table: millions of rows go through it.
    func writeCSV(to out: inout CSVTable) throws
}

extension TypedTable {
    package func writeCSV(to out: inout CSVTable) throws { try write(to: &out) }
}

/// A table with one row a group.
extension TypedTable where Item == Void {
    package var items: [Void] { [()] }
}

/// A kind of file in which tables are written.
package protocol TableOutput {
    /// The values of neighbouring columns as the file has them, made once where they stand in many rows.
    associatedtype Fields
    mutating func begin(_ columns: [String])
    func fields(_ values: [DataValue]) -> Fields
    mutating func append(_ fields: Fields)
    mutating func append(_ value: DataValue)
    mutating func endRow()
    /// Between groups a large file is handed on in pieces.
    mutating func endGroup() throws
}

/// Neighbouring columns whose values come from the same.
private enum ColumnRun<Group, Item> {
    case group([@Sendable (Group) -> DataValue])
    case item([@Sendable (Item) -> DataValue])
    case row(@Sendable (Group, Item) -> DataValue)

    static func runs(of columns: [TableColumn<Group, Item>]) -> [ColumnRun] {
        var runs: [ColumnRun] = []
        for column in columns {
            switch (column.value, runs.last) {
            case (.group(let value), .group(let values)?): runs[runs.count - 1] = .group(values + [value])
            case (.item(let value), .item(let values)?): runs[runs.count - 1] = .item(values + [value])
            case (.group(let value), _): runs.append(.group([value]))
            case (.item(let value), _): runs.append(.item([value]))
            case (.row(let value), _): runs.append(.row(value))
            }
        }
        return runs
    }
}

extension TypedTable {
    package func write<Output: TableOutput>(to out: inout Output) throws {
        let columns = columns
        let items = items
        out.begin(columns.map(\.name))
        let runs = ColumnRun.runs(of: columns)
        let ofItems = runs.map { run in
            guard case .item(let values) = run else { return [Output.Fields]() }
            return items.map { item in out.fields(values.map { $0(item) }) }
        }
        try forEachGroup { group, places in
            let ofGroup = runs.map { run in
                guard case .group(let values) = run else { return Output.Fields?.none }
                return out.fields(values.map { $0(group) })
            }
            for place in places {
                for (index, run) in runs.enumerated() {
                    switch run {
                    case .group: if let fields = ofGroup[index] { out.append(fields) }
                    case .item: out.append(ofItems[index][place])
                    case .row(let value): out.append(value(group, items[place]))
                    }
                }
                out.endRow()
            }
            try out.endGroup()
        }
    }

    /// The whole table as CSV.
    package func csv() -> [UInt8] {
        var out = CSVTable()
        // Nothing can fail: the bytes stay in memory.
        try? writeCSV(to: &out)
        return out.bytes
    }
}

/// A table as CSV, whole or in pieces.
package struct CSVTable: TableOutput {
    private var csv = CSVWriter()
    private let take: (([UInt8]) throws -> Void)?
    private static let pieceSize = 1 << 20

    /// - Parameter take: what is done with each piece; without it the table stays in memory as a whole.
    init(_ take: (([UInt8]) throws -> Void)? = nil) { self.take = take }

    /// What was not handed on yet.
    package var bytes: [UInt8] { csv.bytes }

    package mutating func begin(_ columns: [String]) {
        for name in columns { csv.text(name) }
        csv.endRow()
    }

    package func fields(_ values: [DataValue]) -> [UInt8] {
        var csv = CSVWriter(isContinued: true)
        for value in values { Self.write(value, to: &csv) }
        return csv.bytes
    }

    package mutating func append(_ fields: [UInt8]) { csv.finished(fields) }

    package mutating func append(_ value: DataValue) { Self.write(value, to: &csv) }

    private static func write(_ value: DataValue, to csv: inout CSVWriter) {
        switch value {
        case .text(let text), .missing(let text): csv.text(text)
        case .integer(let number): csv.number(number)
        case .decimal(let text): csv.decimal(text)
        case .boolean(let isTrue): csv.text(isTrue ? "true" : "false")
        }
    }

    package mutating func endRow() { csv.endRow() }

    package mutating func endGroup() throws {
        if csv.bytes.count >= Self.pieceSize { try finish() }
    }

    /// Hands on the rest.
    package mutating func finish() throws {
        guard let take, !csv.bytes.isEmpty else { return }
        try take(csv.bytes)
        csv.clear()
    }
}

import OpenData
import Pages
import Testing

/// The tables of the data package, read back as another kind of output gets them: what their columns promise holds.
struct PublishedTableTests {
    /// A kind of output that no file has: the values themselves.
    private struct Rows: TableOutput {
        var columns: [String] = []
        var rows: [[DataValue]] = []
        private var row: [DataValue] = []

        mutating func begin(_ columns: [String]) { self.columns = columns }
        func fields(_ values: [DataValue]) -> [DataValue] { values }
        mutating func append(_ fields: [DataValue]) { row += fields }
        mutating func append(_ value: DataValue) { row.append(value) }
        mutating func endRow() {
            rows.append(row)
            row = []
        }
        func endGroup() {}

        /// The values of a column, in the order of the rows.
        func values(_ column: String) -> [DataValue] {
            columns.firstIndex(of: column).map { index in rows.map { $0[index] } } ?? []
        }
    }

    private static func tables() throws -> [(table: any PublishedTable, columns: [DataColumn], rows: Rows)] {
        let content = try TestPortal.sampleContent()
        let site = try TestPortal.site(content.submissions, registry: content.registry)
        return try DataFiles(edition: site.edition).tables.map { table in
            var rows = Rows()
            try table.write(to: &rows)
            return (table, table.described(site.strings), rows)
        }
    }

    @Test("every value is of the type of its column, and of its choices")
    func types() throws {
        for (table, columns, rows) in try Self.tables() {
            #expect(rows.columns == columns.map(\.name), "\(table.name)")
            for row in rows.rows {
                try #require(row.count == columns.count, "\(table.name)")
                for (value, column) in zip(row, columns) {
                    #expect(Self.fits(value, column), "\(table.name) \(column.name): \(value)")
                    if case .text(let text) = value, !text.isEmpty, !column.choices.isEmpty {
                        #expect(column.choices.contains { $0.value == text }, "\(table.name) \(column.name): \(text)")
                    }
                }
            }
        }
    }

    private static func fits(_ value: DataValue, _ column: DataColumn) -> Bool {
        switch (value, column.type) {
        case (.text, .string), (.boolean, .boolean), (.integer, .integer), (.integer, .number), (.decimal, .number):
            true
        case (.integer(let year), .year): (1_900...2_100).contains(year)
        case (.missing, _): !column.isRequired
        case (.text, _), (.boolean, _), (.integer, _), (.decimal, _): false
        }
    }

    @Test("a key occurs once, and what names a row of another table finds it")
    func keys() throws {
        let tables = try Self.tables()
        for (table, _, rows) in tables {
            let key = table.primaryKey.map { rows.values($0) }
            let keys = rows.rows.indices.map { row in key.map { $0[row] } }
            #expect(!keys.isEmpty || table.kind == "findings", "\(table.name) is empty")
            #expect(Set(keys).count == keys.count, "\(table.name)")
            for reference in table.references {
                let other = try #require(tables.first { $0.table.name == reference.table })
                let known = Set(other.rows.values(reference.to))
                #expect(rows.values(reference.column).allSatisfy { known.contains($0) }, "\(table.name)")
            }
        }
    }

    @Test("tables of one kind have the same columns but for cells")
    func kinds() throws {
        for (kind, tables) in Dictionary(grouping: try Self.tables(), by: \.table.kind) {
            #expect(Set(tables.map { $0.columns.filter { !$0.isCell }.map(\.name) }).count == 1, "\(kind)")
        }
    }
}

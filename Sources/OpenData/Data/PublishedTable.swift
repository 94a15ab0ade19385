import Portals
import Reports
import Wording

/// A table of the data package.
package protocol PublishedTable: TypedTable {
    /// Tables of one kind differ by year or form and have the same columns but for cells.
    var kind: String { get }
    /// The name in the data package: letters, digits and hyphens.
    var name: String { get }
    /// The path below `/data/`.
    var path: String { get }
    /// The columns whose values together occur once; frictionless tools check it.
    var primaryKey: [String] { get }
    /// Which columns name a row of another table.
    var references: [TableReference] { get }
    /// Whether the name of a state stands where a cell has no number.
    var hasStatesForValues: Bool { get }
    /// Where the same file stands elsewhere on the edition.
    var twin: Route? { get }
    func title(_ strings: Strings) -> String
}

extension PublishedTable {
    package var name: String { kind }
    package var path: String { "\(name).csv" }
    package var route: Route { .dataFile(path: path) }
    package var references: [TableReference] { [] }
    package var hasStatesForValues: Bool { false }
    package var twin: Route? { nil }

    package func described(_ strings: Strings) -> [DataColumn] { columns.map { DataColumn($0, strings) } }
}

/// A column whose values are those of a column of another table.
package struct TableReference: Sendable {
    package let column: String
    package let table: String
    package let to: String

    package static let agency = TableReference(column: "agency_id", table: AgenciesTable.kind, to: "agency_id")
    package static let cell = TableReference(column: "key", table: CellsTable.kind, to: "key")
    package static let indicator = TableReference(column: "key", table: IndicatorsTable.kind, to: "key")
}

/// What rows of an agency are made of.
package protocol OfAgency: Sendable {
    var portalAgency: PortalAgency { get }
}

/// What rows of a report are made of.
package protocol OfReport: OfAgency {
    var published: PublishedReport { get }
}

extension PortalAgency: OfAgency {
    package var portalAgency: PortalAgency { self }
}

/// A report with its agency.
package struct ReportRow: OfReport {
    package let portalAgency: PortalAgency
    package let published: PublishedReport

    /// Those of a year, in the order of the edition.
    package static func all(of portal: Portal, year: Int) -> some Sequence<ReportRow> {
        portal.agencies.lazy.compactMap { agency in
            agency.report(year).map { ReportRow(portalAgency: agency, published: $0) }
        }
    }
}

// MARK: Columns that tables share

extension TableColumn where Group: OfAgency {
    static var agencyID: Self {
        Self("agency_id", .string, .phrase(.fieldAgencyId), isRequired: true, .group { .text($0.portalAgency.slug) })
    }
    package static var agency: Self {
        Self("agency", .string, .phrase(.fieldAgency), isRequired: true, .group { .text($0.portalAgency.name) })
    }
    package static var region: Self {
        Self(
            "region", .string, .phrase(.fieldRegion),
            .group { .text($0.portalAgency.region.joined(separator: "/")) })
    }
    package static var level: Self {
        Self(
            "level", .string, .phrase(.factLevel), choices: .levels,
            .group { .text($0.portalAgency.agency?.level?.rawValue) })
    }
    package static var kind: Self {
        Self(
            "kind", .string, .phrase(.factKind), choices: .kinds,
            .group { .text($0.portalAgency.agency?.kind?.rawValue) })
    }
}

extension TableColumn where Group: OfReport {
    package static var year: Self {
        Self("year", .year, .phrase(.fieldYear), isRequired: true, .group { .integer($0.published.year) })
    }
    package static var form: Self {
        Self("form", .string, .phrase(.fieldForm), .group { .text($0.published.report.form?.rawValue) })
    }
    static var sourceFile: Self {
        Self("source_file", .string, .phrase(.factPath), .group { .text($0.published.source.path) })
    }
    static var sourceHash: Self {
        Self("source_sha256", .string, .phrase(.factHash), .group { .text($0.published.source.sha256) })
    }
}

/// One row is a cell of a report. A value stands only in the state `reported`; money is in yuan.
extension TableColumn where Group: OfReport, Item == FigureKey {
    package static var key: Self {
        Self("key", .string, .phrase(.fieldKey), isRequired: true, .item { .text($0.name) })
    }
    package static func label(_ words: FileWords) -> Self {
        Self("label", .string, .phrase(.fieldLabel), .item { .text(words.chinese.name(of: $0)) })
    }
    package static var value: Self {
        Self(
            "value", .number, .phrase(.fieldValue),
            .row { .of($0.published.report.figures.status(of: $1)).withoutReason })
    }
    package static var status: Self {
        Self(
            "status", .string, .phrase(.fieldStatus), choices: .cellStates, isRequired: true,
            .row { .text($0.published.report.figures.status(of: $1).name) })
    }
    package static var unit: Self {
        Self("unit", .string, .phrase(.fieldUnit), .item { .text(ExportCells.unit(of: $0)) })
    }
    package static var line: Self {
        Self(
            "line", .integer, .phrase(.fieldLine),
            .row { row, key in row.published.report.figures.place(of: key).map { .integer(Int64($0.line)) } ?? .empty })
    }
}

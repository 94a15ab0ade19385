import Portals
import Reports
import Wording

/// All cells of all reports of a year as a tidy long table: one row a cell.
struct ObservationsTable: PublishedTable {
    let portal: Portal
    let words: FileWords
    let year: Int

    let kind = "observations"
    var name: String { "observations-\(year)" }
    var path: String { "observations/\(year).csv" }
    var primaryKey: [String] { ["agency_id", "year", "key"] }
    var references: [TableReference] { [.agency, .cell] }
    func title(_ strings: Strings) -> String { strings(.dataObservations, ["year": String(year)]) }

    var columns: [TableColumn<ReportRow, FigureKey>] {
        [
            .agencyID, .agency, .region, .level, .year, .form, .key, .label(words), .value, .status, .unit, .sourceFile,
            .line,
        ]
    }

    var items: [FigureKey] { portal.forms.keys }

    func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        for row in ReportRow.all(of: portal, year: year) {
            try take(row, ExportCells.of(row.published.report).map(portal.forms.place(of:)))
        }
    }
}

/// All cells of all reports of an agency, in the order of the tables.
struct AgencyTable: TypedTable {
    let agency: PortalAgency
    let words: FileWords

    static func columns(_ words: FileWords) -> [TableColumn<ReportRow, FigureKey>] {
        [.year, .form, .key, .label(words), .value, .status, .unit, .line]
    }

    var columns: [TableColumn<ReportRow, FigureKey>] { Self.columns(words) }
    private var forms: FormSet { FormSet(of: agency.reports.lazy.map(\.report)) }
    var items: [FigureKey] { forms.keys }

    func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        let forms = forms
        for published in agency.reports {
            try take(
                ReportRow(portalAgency: agency, published: published),
                ExportCells.of(published.report).map(forms.place(of:)))
        }
    }
}

/// One statutory table (2, 3 or 4) of all reports of a year and form: one row a report, one column a cell.
struct FormTable: PublishedTable {
    let portal: Portal
    let form: Form
    let table: Int
    let year: Int

    let kind = "form"
    var name: String { "form-\(form.rawValue)-table-\(table)-\(year)" }
    var path: String { "tables/form-\(form.rawValue)/table-\(table)/\(year).csv" }
    var primaryKey: [String] { ["agency_id", "year"] }
    var references: [TableReference] { [.agency] }
    var hasStatesForValues: Bool { true }
    func title(_ strings: Strings) -> String {
        strings(.dataForm, ["year": String(year), "table": String(table), "form": form.rawValue])
    }

    var columns: [TableColumn<ReportRow, Void>] {
        [.agencyID, .agency, .region, .level, .kind, .year, .form, .sourceFile, .sourceHash]
            + form.cells(of: table).map { key in
                TableColumn(
                    key.name, key.kind.isMoney ? .number : .integer, .cell(key), unit: ExportCells.unit(of: key),
                    .group { .of($0.published.report.figures.status(of: key)) })
            }
    }

    func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        for row in ReportRow.all(of: portal, year: year) where row.published.report.form == form { try take(row, [0]) }
    }
}

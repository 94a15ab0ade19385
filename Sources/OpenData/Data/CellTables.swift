import Portals
import Reports
import Wording

/// All cells of all reports of a year as a tidy long table: one row a cell.
package struct ObservationsTable: PublishedTable {
    package let portal: Portal
    package let words: FileWords
    package let year: Int

    package let kind = "observations"
    package var name: String { "observations-\(year)" }
    package var path: String { "observations/\(year).csv" }
    package var primaryKey: [String] { ["agency_id", "year", "key"] }
    package var references: [TableReference] { [.agency, .cell] }
    package func title(_ strings: Strings) -> String { strings(.dataObservations, ["year": String(year)]) }

    package var columns: [TableColumn<ReportRow, FigureKey>] {
        [
            .agencyID, .agency, .region, .level, .year, .form, .key, .label(words), .value, .status, .unit, .sourceFile,
            .line,
        ]
    }

    package var items: [FigureKey] { portal.forms.keys }

    package func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        for row in ReportRow.all(of: portal, year: year) {
            try take(row, ExportCells.of(row.published.report).map(portal.forms.place(of:)))
        }
    }
}

/// All cells of all reports of an agency, in the order of the tables.
package struct AgencyTable: TypedTable {
    package let agency: PortalAgency
    package let words: FileWords

    package init(agency: PortalAgency, words: FileWords) {
        self.agency = agency
        self.words = words
    }

    package static func columns(_ words: FileWords) -> [TableColumn<ReportRow, FigureKey>] {
        [.year, .form, .key, .label(words), .value, .status, .unit, .line]
    }

    package var columns: [TableColumn<ReportRow, FigureKey>] { Self.columns(words) }
    private var forms: FormSet { FormSet(of: agency.reports.lazy.map(\.report)) }
    package var items: [FigureKey] { forms.keys }

    package func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        let forms = forms
        for published in agency.reports {
            try take(
                ReportRow(portalAgency: agency, published: published),
                ExportCells.of(published.report).map(forms.place(of:)))
        }
    }
}

/// One statutory table (2, 3 or 4) of all reports of a year and form: one row a report, one column a cell.
package struct FormTable: PublishedTable {
    package let portal: Portal
    package let form: Form
    package let table: Int
    package let year: Int

    package let kind = "form"
    package var name: String { "form-\(form.rawValue)-table-\(table)-\(year)" }
    package var path: String { "tables/form-\(form.rawValue)/table-\(table)/\(year).csv" }
    package var primaryKey: [String] { ["agency_id", "year"] }
    package var references: [TableReference] { [.agency] }
    package var hasStatesForValues: Bool { true }
    package func title(_ strings: Strings) -> String {
        strings(.dataForm, ["year": String(year), "table": String(table), "form": form.rawValue])
    }

    package var columns: [TableColumn<ReportRow, Void>] {
        [.agencyID, .agency, .region, .level, .kind, .year, .form, .sourceFile, .sourceHash]
            + form.cells(of: table).map { key in
                TableColumn(
                    key.name, key.kind.isMoney ? .number : .integer, .cell(key), unit: ExportCells.unit(of: key),
                    .group { .of($0.published.report.figures.status(of: key)) })
            }
    }

    package func forEachGroup(_ take: (ReportRow, [Int]) throws -> Void) rethrows {
        for row in ReportRow.all(of: portal, year: year) where row.published.report.form == form { try take(row, [0]) }
    }
}

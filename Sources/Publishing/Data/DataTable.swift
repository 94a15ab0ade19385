import Portals
import Reports
import Wording

/// The tables that are published as CSV under `/data/`.
package enum DataTable: Hashable, Sendable {
    case agencies
    case regions
    case indicators
    /// Every cell of the forms: what the other tables' keys mean.
    case cells
    case findings
    /// All cells of all reports of a year, one row a cell.
    case observations(year: Int)
    /// One statutory table (2, 3 or 4) of all reports of a year and form, one row a report.
    case form(Form, table: Int, year: Int)
    /// The derived indicators of all reports of a year, one row a value.
    case values(year: Int)

    /// The path below `/data/`.
    package var path: String {
        switch self {
        case .agencies: "agencies.csv"
        case .regions: "regions.csv"
        case .indicators: "indicators.csv"
        case .cells: "cells.csv"
        case .findings: "findings.csv"
        case .observations(let year): "observations/\(year).csv"
        case .form(let form, let table, let year): "tables/form-\(form.rawValue)/table-\(table)/\(year).csv"
        case .values(let year): "indicator-values/\(year).csv"
        }
    }

    package var route: Route { .dataFile(path: path) }

    /// The name in the data package: letters, digits and hyphens.
    var name: String {
        switch self {
        case .agencies: "agencies"
        case .regions: "regions"
        case .indicators: "indicators"
        case .cells: "cells"
        case .findings: "findings"
        case .observations(let year): "observations-\(year)"
        case .form(let form, let table, let year): "form-\(form.rawValue)-table-\(table)-\(year)"
        case .values(let year): "indicator-values-\(year)"
        }
    }

    func title(_ strings: Strings) -> String {
        switch self {
        case .agencies: strings(.dataAgencies)
        case .regions: strings(.dataRegions)
        case .indicators: strings(.dataIndicators)
        case .cells: strings(.dataCells)
        case .findings: strings(.downloadFindings)
        case .observations(let year): strings(.dataObservations, ["year": String(year)])
        case .form(let form, let table, let year):
            strings(.dataForm, ["year": String(year), "table": String(table), "form": form.rawValue])
        case .values(let year): strings(.dataValues, ["year": String(year)])
        }
    }

    /// The columns whose values together occur once; frictionless tools check it.
    var primaryKey: [String] {
        switch self {
        case .agencies: ["agency_id"]
        case .regions: ["region"]
        case .indicators, .cells: ["key"]
        case .findings: ["agency_id", "year", "rule"]
        case .observations, .values: ["agency_id", "year", "key"]
        case .form: ["agency_id", "year"]
        }
    }

    /// Which columns of this table name a row of another one, by its name and column.
    var references: [(column: String, table: DataTable, to: String)] {
        switch self {
        case .agencies, .regions, .indicators, .cells: []
        case .findings, .form: [("agency_id", .agencies, "agency_id")]
        case .observations: [("agency_id", .agencies, "agency_id"), ("key", .cells, "key")]
        case .values: [("agency_id", .agencies, "agency_id"), ("key", .indicators, "key")]
        }
    }
}

import Components
import Reports
import Writing

/// One statutory table of all reports of a year and form: one row a report, one column a cell.
///
/// Where no number was read, the name of the state stands instead: the data package names them as missing values.
struct FormRows {
    let site: Site
    let form: Form
    let table: Int
    let year: Int

    static let columns = [
        "agency_id", "agency", "region", "level", "kind", "year", "form", "source_file", "source_sha256",
    ]

    /// The cells of a table in the order in which the form prints them.
    static func keys(of form: Form, table: Int) -> [FigureKey] { form.cells.filter { $0.table == table } }

    func write(to out: inout PieceWriter) throws {
        let keys = Self.keys(of: form, table: table)
        out.append(CSVWriter(header: Self.columns + keys.map(\.name)).bytes)
        for agency in site.portal.agencies {
            guard let submission = agency.report(year), submission.report.form == form else { continue }
            out.append(
                CSVWriter.row([
                    agency.slug, agency.name, agency.region.joined(separator: "/"),
                    agency.agency?.level?.rawValue ?? "", agency.agency?.kind?.rawValue ?? "", String(year),
                    form.rawValue, submission.source.path, submission.source.sha256,
                ]))
            for key in keys {
                let figure = submission.report.figures[key]
                out.append(UInt8(ascii: ","))
                out.append(figure.quantity?.text ?? figure.status.name)
            }
            out.append("\r\n" as StaticString)
            try out.handOn()
        }
    }
}

import Components
import Portals
import Reports
import Writing

/// All cells of all reports of a year as a tidy long table.
///
/// A value stands only in the state `reported`; in the four others it is empty, which is never 0. Money is in yuan. Millions
/// of rows: what is the same for a report or a cell is written out once.
struct ObservationRows {
    let site: Site
    let year: Int

    static let columns = [
        "agency_id", "agency", "region", "level", "year", "form", "key", "label", "value", "status", "unit",
        "source_file", "line",
    ]

    func write(to out: inout PieceWriter) throws {
        out.append(CSVWriter(header: Self.columns).bytes)
        for agency in site.portal.agencies {
            guard let submission = agency.report(year) else { continue }
            let report = submission.report
            let start = CSVWriter.row([
                agency.slug, agency.name, agency.region.joined(separator: "/"), agency.agency?.level?.rawValue ?? "",
                String(year), report.form?.rawValue ?? "", "",
            ])
            let file = CSVWriter.row(["", submission.source.path, ""])
            for key in ExportCells.of(report) {
                let figure = report.figures[key]
                out.append(start)
                out.append(site.words.cells[key.index])
                if let quantity = figure.quantity { out.append(quantity.text) }
                out.append(Self.state(figure.status))
                out.append(Self.units[key.index])
                out.append(file)
                if let place = figure.place { out.append(String(place.line)) }
                out.append("\r\n" as StaticString)
            }
            try out.handOn()
        }
    }

    private static let units: [[UInt8]] = FigureKey.all.map { CSVWriter.row(["", ExportCells.unit(of: $0)]) }

    private static func state(_ status: Figure.Status) -> StaticString {
        switch status {
        case .reported: ",reported"
        case .blank: ",blank"
        case .placeholder: ",placeholder"
        case .absent: ",absent"
        case .unreadable: ",unreadable"
        }
    }
}

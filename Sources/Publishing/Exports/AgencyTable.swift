import Portals
import Reports
import Wording
import Writing

/// All cells of all reports of an agency as a tidy long CSV: one row a cell and year, in the order of the tables.
///
/// A value stands only in the state `reported`; in the four others it is empty, which is never 0. Money is in yuan.
package struct AgencyTable {
    let agency: PortalAgency
    let words: FileWords

    package init(_ agency: PortalAgency, _ words: FileWords) {
        self.agency = agency
        self.words = words
    }

    /// The names of the columns: stable, for programs.
    package static let columns = ["year", "form", "key", "label", "value", "status", "unit", "line"]

    package var bytes: [UInt8] {
        var csv = CSVWriter(header: Self.columns, capacity: agency.reports.count * 32_000)
        for submission in agency.reports {
            let report = submission.report
            let year = submission.year
            let start = Array("\(year),\(report.form?.rawValue ?? ""),".utf8)
            for key in ExportCells.of(report) {
                let figure = report.figures[key]
                csv.finished(start)
                csv.finished(words.cells[key.index])
                switch figure.status {
                case .reported(.count(let count)): csv.finished(number: Int(count))
                case .reported(.money(let money)): csv.finished(Array(money.yuanText.utf8))
                case .blank, .placeholder, .absent, .unreadable: break
                }
                csv.finished(Self.state(figure.status))
                csv.finished(Self.units[key.index])
                if let place = figure.place { csv.finished(number: Int(place.line)) }
                csv.endRow()
            }
        }
        return csv.bytes
    }

    private static let units: [[UInt8]] = FigureKey.all.map { Array(",\(ExportCells.unit(of: $0)),".utf8) }

    private static func state(_ status: Figure.Status) -> [UInt8] {
        switch status {
        case .reported: reported
        case .blank, .placeholder, .absent, .unreadable: Array(",\(status.name)".utf8)
        }
    }

    private static let reported = Array(",\(Figure.Status.reported(.count(0)).name)".utf8)
}

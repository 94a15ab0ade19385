import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Three reports as their agencies published them, against every cell as it is printed there.
@Suite struct RealReportTests {
    /// A report's truth: `null` for a cell in which nothing stands, or nothing that can be read.
    private struct Truth: Decodable {
        let form: String
        let table2: [String: [String: Double?]]
        let table3: [[Double?]]
        let table4: [Double?]

        /// The forms print table 3 and tables 2 and 4 in this order.
        var cells: [(key: FigureKey, value: Double?)] {
            let rows = (table3.count == 23 ? Form.form2019 : .form2021).applications
            var cells: [(FigureKey, Double?)] = []
            for (row, values) in zip(rows, table3) {
                for (applicant, value) in zip(Applicant.allCases, values) {
                    cells.append((FigureKey(row, applicant), value))
                }
            }
            for (outcome, value) in zip(DisputeOutcome.allCases, table4) { cells.append((FigureKey(outcome), value)) }
            for (label, names) in Self.proactive {
                for (column, name) in names {
                    guard let key = FigureKey(name: name), let value = table2[label]?[column] else { continue }
                    cells.append((key, value))
                }
            }
            return cells
        }

        private static let columns = ["本年制发件数", "本年废止件数", "现行有效件数"]
        private static let decisions = "本年处理决定数量"

        private static let proactive: [(String, [(String, String)])] = [
            ("规章", Array(zip(columns, ["issued", "repealed", "in_force"].map { "proactive.regulations.\($0)" }))),
            (
                "行政规范性文件",
                Array(zip(columns, ["issued", "repealed", "in_force"].map { "proactive.normative_documents.\($0)" }))
            ),
            ("行政许可", [(decisions, "proactive.licensing.decisions")]),
            ("行政处罚", [(decisions, "proactive.penalties.decisions")]),
            ("行政强制", [(decisions, "proactive.coercion.decisions")]),
            ("行政事业性收费", [("本年收费金额（单位：万元）", "proactive.fees.amount")]),
        ]
    }

    private static let names = ["001-huaian-hongze-2023", "002-huaian-hongze-2024", "003-huaian-shi-2024"]

    @Test(.enabled(if: FormatTools.hasPoppler))
    func everyCellIsAsPrinted() throws {
        guard let folder = Shared.url("real") else { return }
        var cells = 0
        var right = 0
        for name in Self.names {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "reports/\(name).pdf")))
            let truth = try JSONDecoder().decode(
                Truth.self, from: try Data(contentsOf: folder.appending(path: "truth/\(name).json")))
            let read = try FormatTools.read(bytes, path: "a.pdf")
            // One of them has a section's heading set as a row of a table.
            #expect(read.report.sections.count == 6, "\(name)\n\(read.problemText)")
            for (key, value) in truth.cells {
                cells += 1
                let met = read.report.figures[key]
                // Money is told in yuan, and printed in 万元 in these reports.
                let scale = key == FigureKey(name: "proactive.fees.amount") ? 10_000.0 : 1
                let number = met.quantity.flatMap { Double($0.text) }
                guard let value else {
                    #expect(number == nil, "\(name), \(key.name) is \(met.text), and nothing is printed")
                    right += 1
                    continue
                }
                let isRight = number.map { abs($0 - value * scale) < 0.001 } ?? false
                if isRight { right += 1 }
                #expect(isRight, "\(name), \(key.name) is \(met.status.name) \(met.text), not \(value)")
            }
        }
        Shared.say("real reports: \(right) of \(cells) cells right")
        #expect(cells == 572)
        #expect(right == 572)
    }
}

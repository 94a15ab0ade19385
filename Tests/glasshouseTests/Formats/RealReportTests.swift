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
            let rows = ApplicationRow.rows(of: table3.count == 23 ? .form2019 : .form2021)
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

    /// Rows that are known to be left unread: what is missing to read them is in the reading of tables.
    private static let unread: [String: Set<ApplicationRow>] = [
        // The label is misprinted as 2.其他法律行政止公开.
        "001-huaian-hongze-2023": [.deniedOtherLaw],
        // The same, and an empty cell behind the labels of two rows.
        "002-huaian-hongze-2024": [.deniedOtherLaw, .otherTotal, .resultsTotal],
        "003-huaian-shi-2024": [],
    ]

    @Test(.enabled(if: FormatTools.hasPoppler))
    func everyCellIsAsPrinted() throws {
        guard let folder = Shared.url("real") else { return }
        var cells = 0
        var right = 0
        for (name, unread) in Self.unread.sorted(by: { $0.key < $1.key }) {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "reports/\(name).pdf")))
            let truth = try JSONDecoder().decode(
                Truth.self, from: try Data(contentsOf: folder.appending(path: "truth/\(name).json")))
            let read = try FormatTools.read(bytes, path: "a.pdf")
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
                #expect(number == nil || isRight, "\(name), \(key.name) is \(met.text), not \(value)")
                let isKnown = ApplicationRow.allCases.contains { row in
                    unread.contains(row) && Applicant.allCases.contains { FigureKey(row, $0) == key }
                }
                #expect(isRight || isKnown, "\(name), \(key.name) is \(met.status.name), not \(value)")
            }
        }
        Shared.say("real reports: \(right) of \(cells) cells right")
        #expect(cells == 572)
        #expect(right >= 544)
    }
}

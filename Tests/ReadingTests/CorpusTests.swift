import Foundation
import Reports
import TestSupport
import Testing

/// Made-up portals of 300 agencies, every report with an irregularity, against the truth that is written with them.
@Suite struct CorpusTests {
    @Test(arguments: [1, 2])
    func everyFigureIsTheTruth(_ seed: Int) throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", "300", "--mess", "1.0", "--seed", String(seed), "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")

        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        var cells = 0
        var reports = 0
        for line in lines.split(separator: "\n") {
            let truth = try JSONDecoder().decode(CorpusTruth.self, from: Data(line.utf8))
            let read = try ReadFile([UInt8](Data(contentsOf: folder.url.appending(path: truth.file))), path: truth.file)
            reports += 1
            cells += truth.figures.count
            let fault = truth.firstDifference(from: read.report)
            try #require(
                fault == nil, "make-corpus \(arguments), \(truth.file), flaw \(truth.flaw ?? "none"): \(fault ?? "")")
        }
        try #require(reports == 1_500)
        Shared.say("corpus, seed \(seed): \(reports) reports, \(cells) cells compared")
    }
}

/// One line of `truth.jsonl`.
private struct CorpusTruth: Decodable {
    let file: String
    let year: Int
    let form: String
    let date: String?
    let flaw: String?
    /// Money in 万元; `nil` for a blank cell.
    let figures: [String: Decimal?]

    func firstDifference(from report: Report) -> String? {
        if report.year != year { return "year \(report.year ?? 0), not \(year)" }
        if report.form?.rawValue != form { return "form \(report.form?.rawValue ?? "-"), not \(form)" }
        if report.date?.iso != isoDate { return "date \(report.date?.iso ?? "-"), not \(isoDate ?? "-")" }
        for key in FigureKey.all {
            let figure = report.figures[key]
            guard let value = figures[key.name] else {
                if figure.status == .absent { continue }
                return "\(key.name), which is not on the form: \(ReportDifference.words(figure))"
            }
            let isEmpty = figure.status == .blank || figure.status == .placeholder
            if figure.quantity?.text == expected(value, key.kind), value != nil || isEmpty { continue }
            return "\(key.name) must be \(value.map { "\($0)" } ?? "blank"): \(ReportDifference.words(figure))"
        }
        return nil
    }

    private func expected(_ value: Decimal?, _ kind: CellKind) -> String? {
        guard let value else { return nil }
        if case .money = kind { return "\(value * 10_000)" }
        return "\(value)"
    }

    /// `2021年1月5日` as `2021-01-05`.
    private var isoDate: String? {
        guard let numbers = date?.split(whereSeparator: { !$0.isNumber }).compactMap({ Int($0) }), numbers.count == 3
        else { return nil }
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])?.iso
    }
}

import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Copies of reports whose tables were flattened to text: what a person reads without doubt is read, and nothing else.
@Suite struct FlatTextTests {
    /// Made-up reports in every layout: no figure is another one, no blank cell a number, and of the rows without blanks nearly all
    /// are read; where empty cells leave a trace, those with blanks too.
    @Test(arguments: FlatWriter.Layout.allCases)
    func whatIsSureIsReadAndNothingElse(_ layout: FlatWriter.Layout) throws {
        var right = 0
        var missed = 0
        var firstMissed = ""
        for seed in SeededGenerator.seeds(100) {
            var random = SeededGenerator(seed: seed)
            var report = RandomReport.make(seed % 2 == 0 ? .form2019 : .form2021, blanks: 4, using: &random)
            report.extraRows = []
            Self.makePlain(&report, using: &random)
            let text = try ReadFile(ReportWriter(report, using: &random).text)
            let read = try ReadFile(FlatWriter.text(of: text, as: layout, using: &random))
            let form = try #require(text.report.form)
            let rows = Dictionary(grouping: form.cells) { Self.row(of: $0) }
            for (row, keys) in rows {
                let isSure = layout.keepsBlanks || keys.allSatisfy { text.report.figures[$0].quantity != nil }
                for key in keys {
                    let expected = text.report.figures[key]
                    let met = read.report.figures[key]
                    try #require(
                        met.quantity == nil || met.quantity == expected.quantity,
                        "GLASSHOUSE_SEED=\(seed), \(layout), \(key.name): \(ReportDifference.words(met))")
                    if met.quantity != nil {
                        right += 1
                    } else if isSure, expected.quantity != nil {
                        missed += 1
                        if firstMissed.isEmpty { firstMissed = "GLASSHOUSE_SEED=\(seed), \(row)\n\(read.problemText)" }
                    }
                }
            }
        }
        Shared.say("flattened as \(layout.rawValue): \(right) cells right, \(missed) that are sure not read")
        #expect(missed * 100 <= right, "\(firstMissed)")
        #expect(right > 5_000)
    }

    /// All on one line, a page's number can fill the gap of a blank cell: where bare numbers stand elsewhere, no row is sure.
    @Test func onOneLineAPagesNumberFillsNoBlank() throws {
        let report = try HostileReport()
        let number = report.number("results.granted@research_institution")
        var random = SeededGenerator(seed: 7)
        let line = FlatWriter.text(of: report.read, as: .oneLine, using: &random)
        let paged = line.replacing(" \(number) ", with: " 4 ").replacing(
            " 六、其他需要报告的事项", with: " 5 六、其他需要报告的事项")
        #expect(try ReadFile(line).report.figures[.granted, .total].quantity != nil)
        let read = try ReadFile(paged)
        for applicant in Applicant.allCases { #expect(read.report.figures[.granted, applicant].quantity == nil) }
    }

    /// Numbers as nearly all offices type them: the form is what is tested here, not the grammar of a figure.
    private static func makePlain(_ report: inout Report, using random: inout SeededGenerator) {
        for key in (report.form ?? .form2021).cells where report.figures[key].quantity != nil {
            let value = Int64(random.below(300))
            switch key.kind {
            case .count, .signedDelta: report.figures[key] = Figure(.reported(.count(value)), text: String(value))
            case .money(let unit):
                let money = Money(tenThousandths: value * 10_000 * Money.scale, unit: .tenThousandYuan)
                report.figures[key] = Figure(
                    .reported(.money(money)), text: unit == nil && value > 0 ? "\(value)万元" : String(value))
            }
        }
        for key in (report.form ?? .form2021).cells where report.figures[key].status == .placeholder {
            report.figures[key] = Figure(.blank)
        }
    }

    /// The name of the row that a cell stands in.
    private static func row(of key: FigureKey) -> String {
        switch key.cell {
        case .proactive(let row, _): row.key
        case .application(let row, _): row.key
        case .dispute: "disputes"
        }
    }

    /// The same of the copies that another hand's generator makes, where it is there.
    @Test func copiesFromElsewhereAreRead() throws {
        guard let corpus = Shared.url("tools/make-corpus"), let copies = Shared.url("tools/make-copies") else { return }
        let folder = try TemporaryFolder()
        let (source, target) = (folder.url.path + "/corpus", folder.url.path + "/copies")
        for (tool, arguments) in [
            (corpus, ["--agencies", "8", "--mess", "0.5", "--seed", "5", "--out", source]), (copies, [source, target]),
        ] {
            let failure = try folder.run(tool, arguments)
            try #require(failure == nil, "\(tool.lastPathComponent) failed: \(failure ?? "")")
        }
        for layout in try FileManager.default.contentsOfDirectory(atPath: target).sorted() {
            var tally = (right: 0, missed: 0)
            let truth = try String(contentsOfFile: "\(target)/\(layout)/truth.jsonl", encoding: .utf8)
            for line in truth.split(separator: "\n") {
                let copy = try JSONDecoder().decode(CopyTruth.self, from: Data(line.utf8))
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(target)/\(layout)/\(copy.file)")))
                try copy.compare(with: try ReadFile(bytes, path: copy.file).report, layout, &tally)
            }
            Shared.say("copies as \(layout): \(tally.right) cells right, \(tally.missed) that are sure not read")
            #expect(tally.missed * 100 <= tally.right, "\(layout): \(tally)")
        }
    }
}

/// A line of the truth beside copies of reports.
private struct CopyTruth: Decodable {
    let file: String
    /// Money in 万元; `nil` for a blank cell.
    let figures: [String: Decimal?]
    /// The rows that a careful person reads with certainty.
    let sure: [String]

    func compare(with report: Report, _ layout: String, _ tally: inout (right: Int, missed: Int)) throws {
        let certain = Set(sure)
        for key in FigureKey.all {
            let met = report.figures[key].quantity?.text
            guard let cell = figures[key.name], var value = cell else {
                try #require(met == nil, "\(layout), \(file), \(key.name) is \(met ?? "")")
                continue
            }
            if key.kind.isMoney { value *= 10_000 }
            if let met {
                try #require(met == "\(value)", "\(layout), \(file), \(key.name)")
                tally.right += 1
            } else if certain.contains(row(of: key.name)) {
                tally.missed += 1
            }
        }
    }

    private func row(of name: String) -> String {
        if let at = name.firstIndex(of: "@") { return String(name[..<at]) }
        return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
    }
}

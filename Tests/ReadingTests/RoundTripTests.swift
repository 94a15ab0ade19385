import Foundation
import Reports
import SourceText
import TestSupport
import Testing

@Suite struct RoundTripTests {
    /// Reports of both forms with every mixture of peculiarities, four hundred of each.
    @Test(arguments: [Form.form2019, Form.form2021])
    func whatIsWrittenIsReadBackInAllFieldsAndPlaces(_ form: Form) throws {
        for seed in SeededGenerator.seeds(400) {
            var random = SeededGenerator(seed: seed)
            let report = RandomReport.make(form, using: &random)
            let peculiarities = seed == 1 ? [] : Peculiarity.random(using: &random)
            let writer = ReportWriter(report, peculiarities: peculiarities, using: &random)
            let read = try ReadFile(writer.text)
            var expected = writer.expected
            expected.narrative = read.report.narrative
            expected.narrativeElsewhere = read.report.narrativeElsewhere
            let difference = ReportDifference.first(expected: expected, actual: read.report)
            try #require(
                difference == nil,
                """
                GLASSHOUSE_SEED=\(seed), form \(form.rawValue), \(peculiarities)
                \(difference ?? "")
                \(read.problemText)
                """)
            let said = Self.published(in: report)
            #expect(
                read.report.narrative.filter { $0.key == .proactivePublished }.map(\.value) == said,
                "GLASSHOUSE_SEED=\(seed)")
            let kinds = Set(read.problems.map(\.kind.id))
            #expect(
                kinds == (report.labelVariants.isEmpty ? [] : ["label-near"]),
                "GLASSHOUSE_SEED=\(seed), \(peculiarities): \(read.problemText)")
        }
    }

    @Test(arguments: [Form.form2019, Form.form2021])
    func cuttingTheTextAtAFiguresPlaceGivesTheTextItWasReadFrom(_ form: Form) throws {
        for seed in SeededGenerator.seeds(100, from: 1_000) {
            var random = SeededGenerator(seed: seed)
            let report = RandomReport.make(form, using: &random)
            let writer = ReportWriter(report, peculiarities: Peculiarity.random(using: &random), using: &random)
            let read = try ReadFile(writer.text)
            for key in form.cells {
                let figure = read.report.figures[key]
                try #require(read.textAtPlace(of: figure) == figure.text, "GLASSHOUSE_SEED=\(seed), \(key.name)")
            }
        }
    }

    /// What the prose of a random report says of published items: always 56, as often as the words stand there.
    private static func published(in report: Report) -> [Int64] {
        let paragraphs = report.preamble + report.sections.flatMap(\.paragraphs)
        return paragraphs.flatMap { paragraph in
            Array(repeating: 56, count: paragraph.text.components(separatedBy: "主动公开政府信息56条").count - 1)
        }
    }
}

import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// The five seed reports against `shared/domain/seeds-expected.json`.
@Suite struct SeedTests {
    @Test func everyFieldOfEverySeedIsAsExpected() throws {
        guard let url = Shared.url("domain/seeds-expected.json") else { return }
        let expected = try JSONDecoder().decode(SeedExpectations.self, from: Data(contentsOf: url)).seeds
        let seeds = try Shared.seeds()
        try #require(Set(seeds.map(\.name)) == Set(expected.keys))
        var cells = 0
        for seed in seeds {
            let wanted = try #require(expected[seed.name])
            let read = try ReadFile(seed.bytes, path: seed.name)
            let report = read.report
            #expect(report.title == wanted.title, "\(seed.name)")
            #expect(report.year == wanted.year, "\(seed.name)")
            #expect(report.form?.rawValue == wanted.form, "\(seed.name)")
            #expect(report.date?.iso == wanted.reportDate, "\(seed.name)")
            #expect(report.titleAgency == wanted.agency.title, "\(seed.name)")
            #expect(report.signature == wanted.agency.signature, "\(seed.name)")
            #expect(report.sections.map(\.key) == SectionKey.allCases, "\(seed.name)")
            #expect(
                report.labelVariants.map { SeedExpectations.Variant($0) } == wanted.labelVariants, "\(seed.name)")
            #expect(
                report.extraRows.map { SeedExpectations.ExtraRow(label: $0.label, line: Int($0.place.line)) }
                    == wanted.tables.extraRows, "\(seed.name)")
            cells += try compare(report, wanted.tables.values, seed.name)
            #expect(
                read.problems.map(\.kind.id) == report.labelVariants.map { _ in "label-near" },
                "\(seed.name): \(read.problemText)")
        }
        #expect(cells == 992)
        Shared.say("seeds: \(cells) cells compared")
    }

    /// Compares every cell of the form and returns how many there are; the other form's cells must be absent.
    private func compare(_ report: Report, _ values: [String: String?], _ name: String) throws -> Int {
        for key in FigureKey.all {
            let figure = report.figures[key]
            guard let value = values[key.name] else {
                #expect(figure.status == .absent, "\(name), \(key.name): \(ReportDifference.words(figure))")
                continue
            }
            #expect(
                figure.quantity?.text == value && (value != nil || figure.status == .blank),
                "\(name), \(key.name) must be \(value ?? "blank"): \(ReportDifference.words(figure))")
        }
        return values.count
    }

    @Test func cuttingASeedAtAFiguresPlaceGivesTheTextItWasReadFrom() throws {
        for seed in try Shared.seeds() {
            let read = try ReadFile(seed.bytes)
            for key in read.report.form?.cells ?? [] {
                let figure = read.report.figures[key]
                #expect(
                    read.textAtPlace(of: figure) == figure.text,
                    "\(seed.name), \(key.name): \(ReportDifference.words(figure))")
            }
            for section in read.report.sections {
                for paragraph in section.paragraphs {
                    let start = try #require(read.document.text.offset(of: paragraph.place))
                    let span = ByteSpan(start, start + paragraph.text.utf8.count)
                    #expect(read.document.text.string(span) == paragraph.text, "\(seed.name)")
                }
            }
        }
    }
}

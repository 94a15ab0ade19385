import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing
import Writing

/// The columns of comparison tables, their feet and bars.
@Suite struct ComparisonTests {
    @Test func everyColumnHasItsIndicatorAndANameOfItsOwn() {
        for column in ComparisonColumn.allCases { #expect(column.indicator != nil, "\(column.key)") }
        for names in [ComparisonColumn.allCases.map(\.name.chinese), ComparisonColumn.allCases.map(\.name.english)] {
            #expect(Set(names).count == names.count)
        }
        #expect(Set(ComparisonColumn.allCases.map(\.key)).count == ComparisonColumn.allCases.count)
    }

    /// The tables look their values up: an indicator without a page would leave its column empty.
    @Test func everyColumnHasAPageToTakeItsValuesFrom() {
        for column in ComparisonColumn.allCases {
            #expect(column.indicator.map { IndicatorCatalogue.all.contains($0) } == true, "\(column.key)")
        }
    }

    @Test("a value that is looked up is the one that the report's cells come to")
    func matrix() throws {
        let content = try TestPortal.sampleContent()
        let site = try TestPortal.site(content.submissions, registry: content.registry)
        var numbers = 0
        for (index, agency) in site.portal.agencies.enumerated() {
            for (place, submission) in agency.reports.enumerated() {
                for indicator in Indicator.all {
                    let value = site.values(ofAgency: index).value(of: indicator, report: place)
                    #expect(value == indicator.value(of: submission), "\(agency.slug) \(indicator.key)")
                    if value?.isNumber == true { numbers += 1 }
                }
            }
            #expect(site.values(ofAgency: index).value(of: Indicator.all[0], report: agency.reports.count) == nil)
        }
        #expect(numbers > 100)
    }

    @Test("a figure in doubt is left out of the median, and of two there is none: on the page and in its file")
    func foot() throws {
        let registry = AgencyRegistry(
            agencies: ["a", "b", "c", "d"].map { Agency(id: $0, name: "\($0)局", region: ["甲省"]) })
        func submission(_ id: String, _ count: Int64) -> Submission {
            var report = Report(title: "\(id)局2021年政府信息公开工作年度报告")
            report.titleAgency = "\(id)局"
            report.year = 2021
            report.form = .form2021
            report.figures[.new, .total] = Figure(
                .reported(.count(count)), text: String(count), place: Place(line: 1, column: 1))
            let source = SourceRecord(path: id, format: "text", sha256: "", byteCount: 1, encoding: "UTF-8")
            return Submission(
                source: source, text: ReadingText(bytes: Array(report.title.utf8)), report: report,
                match: registry.resolve(report), problems: [])
        }
        let doubtful = Finding(
            RuleResult(.table3Balance, .fail), severity: .error, cells: [FigureKey(.new, .total)], instances: 1)
        func foot(_ submissions: [Submission]) throws -> String {
            let site = try TestPortal.site(submissions, registry: registry, findings: ["d": [doubtful]])
            let page = try #require(TestPortal.pages(of: site)["years/2021/index.html"])
            return String(page[try #require(page.range(of: "<tfoot>")).upperBound...])
        }
        let three = [submission("a", 1), submission("b", 2), submission("c", 9)]
        #expect(try foot(three).contains("中位数</th><td class=\"n\">2<small>3/3 份</small></td>"))
        let four = try foot(three + [submission("d", 1_000)])
        #expect(four.contains("合计</th><td class=\"n\">1012<small>4/4 份</small></td>"))
        #expect(four.contains("中位数</th><td class=\"n\">2<small>3/4 份</small></td>"))
        #expect(
            try foot([submission("a", 1), submission("b", 2)]).contains(
                "中位数</th><td class=\"n\"><small>只有 2 份可比</small></td>"))
        // One comparison with a sum that no program can hold.
        let huge = try foot([submission("a", .max), submission("b", .max)])
        #expect(huge.contains("合计</th><td class=\"n\">过大，不能合计<small>2/2 份</small></td>"))
    }

    /// Seeded: against a plain sort of the numbers.
    @Test(arguments: SeededGenerator.seeds(20))
    func medianEqualsPlainCounting(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let strings = try TestPortal.theme().strings
        let numbers = (0..<(3 + random.below(40))).map { _ in random.below(1000) }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        let twice = sorted.count % 2 == 1 ? sorted[middle] * 2 : sorted[middle - 1] + sorted[middle]
        let text = twice % 2 == 0 ? String(twice / 2) : "\(twice / 2).5"
        let summary = ColumnSummary(numbers.map { IndicatorValue(.count(Int64($0))) }, kind: .count)
        #expect(summary.medianWords(strings)?.text == text, "seed \(seed)")
        #expect(summary.sum == Int64(numbers.reduce(0, +)), "seed \(seed)")
    }

    @Test(arguments: [(0.0, 10.0, 0), (1, 1000, 1), (10, 10, 10), (5, 10, 5), (3, 0, 0), (-2, 5, 0)])
    func barsAreTenths(_ size: Double, _ greatest: Double, _ tenths: Int) {
        #expect(ComparisonTable.bar(size, of: greatest) == tenths)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "\"'=1+1\""), ("-5", "\"'-5\""),
        ("+a", "\"'+a\""), ("@x", "\"'@x\""), ("\tx", "\"'\tx\""), ("两行\n字", "\"两行\n字\""), ("", ""),
    ])
    func textsInCSVAreNoFormulas(_ text: String, _ written: String) {
        var csv = CSVWriter()
        csv.text("h")
        csv.endRow()
        csv.text(text)
        csv.number(-5)
        csv.endRow()
        #expect(String(decoding: csv.bytes, as: UTF8.self) == "\u{FEFF}h\r\n\(written),-5\r\n")
    }
}

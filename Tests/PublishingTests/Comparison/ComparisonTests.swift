import Foundation
import Publishing
import Reports
import TestSupport
import Testing

/// The columns of comparison tables, their medians and bars.
@Suite struct ComparisonTests {
    @Test func everyColumnHasItsIndicatorAndANameOfItsOwn() {
        for column in ComparisonColumn.allCases { #expect(column.indicator != nil, "\(column.key)") }
        for names in [ComparisonColumn.allCases.map(\.name.chinese), ComparisonColumn.allCases.map(\.name.english)] {
            #expect(Set(names).count == names.count)
        }
        #expect(Set(ComparisonColumn.allCases.map(\.key)).count == ComparisonColumn.allCases.count)
    }

    @Test(arguments: [
        ([3], "3"), ([1, 2], "1.5"), ([2, 4], "3"), ([5, 1, 9], "5"), ([-3, -2], "-2.5"), ([-1, 0], "-0.5"),
        ([0, 0, 0, 7], "0"),
    ])
    func medianOfCounts(_ counts: [Int], _ text: String) throws {
        let values = try counts.shuffled().map { try Self.count(Int64($0)) }
        #expect(Median(of: values)?.text == text)
        #expect(Median(of: values)?.count == counts.count)
    }

    @Test func medianOfSharesIsBySizeAndRoundedHalfUp() throws {
        let shares = try [(1, 2), (1, 3), (9, 10)].map { try Self.share($0.0, $0.1) }
        #expect(Median(of: shares)?.text == "50.0%")
        #expect(Median(of: Array(shares.prefix(2)))?.text == "41.7%")
        #expect(Median(of: []) == nil)
    }

    /// Seeded: against a plain sort of the numbers.
    @Test(arguments: SeededGenerator.seeds(20))
    func medianEqualsPlainCounting(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let numbers = (0..<(1 + random.below(40))).map { _ in random.below(1000) }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        let twice = sorted.count % 2 == 1 ? sorted[middle] * 2 : sorted[middle - 1] + sorted[middle]
        let text = twice % 2 == 0 ? String(twice / 2) : "\(twice / 2).5"
        #expect(Median(of: try numbers.map { try Self.count(Int64($0)) })?.text == text, "seed \(seed)")
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
        var csv = CSVWriter(header: ["h"])
        csv.text(text)
        csv.number(-5)
        csv.endRow()
        #expect(String(decoding: csv.bytes, as: UTF8.self) == "\u{FEFF}h\r\n\(written),-5\r\n")
    }

    // MARK: Values

    private static func count(_ count: Int64) throws -> IndicatorValue {
        try value(
            of: "normative_net_change",
            [
                ("proactive.normative_documents.issued", max(count, 0)),
                ("proactive.normative_documents.repealed", max(-count, 0)),
            ], form: .form2021)
    }

    private static func share(_ part: Int64, _ whole: Int64) throws -> IndicatorValue {
        try value(
            of: "full_disclosure_rate", [("results.granted@total", part), ("results.total@total", whole)],
            form: .form2021)
    }

    private static func value(
        of key: String, _ cells: [(String, Int64)], form: Form
    ) throws -> IndicatorValue {
        var report = Report()
        report.year = 2021
        report.form = form
        for (name, count) in cells {
            let cell = try #require(FigureKey(name: name))
            report.figures[cell] = Figure(.reported(.count(count)), text: String(count))
        }
        let indicator = try #require(Indicator(key: key))
        return indicator.value(of: IndicatorOperands(report))
    }
}

import Reports
import TestSupport
import Testing

/// Sums are exact or none, never wrapped.
struct CheckedSumTests {
    @Test(
        "a sum that fits is exact, another is none",
        arguments: [
            ([], 0), ([3, 4], 7), ([Int64.max, 1, -1], Int64.max), ([Int64.max, 1], nil), ([Int64.min, -1], nil),
            ([Int64.min, Int64.max, 1], 0), ([Int64](repeating: .max, count: 4), nil),
        ] as [([Int64], Int64?)])
    func totals(terms: [Int64], total: Int64?) {
        #expect(CheckedSum(terms).total == total)
        #expect(CheckedSum(terms.reversed()).total == total, "the order of the terms does not matter")
    }

    @Test("what is subtracted is added with the other sign, the smallest number too")
    func subtraction() {
        var sum = CheckedSum([-1])
        sum.subtract(.min)
        #expect(sum.total == .max)
        sum.subtract(-1)
        #expect(sum.total == nil)
    }

    /// An indicator used to depend on the order of its terms: the sum so far could be too large, the whole was not.
    @Test("an indicator whose whole sum is too large has no value, and nothing wraps")
    func indicator() throws {
        var report = Report()
        report.form = .form2021
        report.figures[.new, .total] = Figure(.reported(.count(.max)))
        report.figures[.carriedIn, .total] = Figure(.reported(.count(1)))
        let received = try #require(Indicator(key: "received_total"))
        guard case .notReported = received.value(of: IndicatorOperands(report)).result else {
            Issue.record("a sum beyond the largest number has a value")
            return
        }
    }

    @Test("what vanishes between years is none when it is too large, and the steps stay compared")
    func carryOver() {
        var totals = CarryOverTotals()
        for year in 2020...2021 {
            var before = Report()
            before.year = year - 1
            before.figures[.carriedOut, .total] = Figure(.reported(.count(.max)))
            var after = Report()
            after.year = year
            after.figures[.carriedIn, .total] = Figure(.reported(.count(0)))
            for step in CarryOverLedger(of: [before, after]).steps { totals.add(step) }
        }
        #expect(totals.vanished == nil)
        #expect(totals.appeared == 0)
        #expect((totals.compared, totals.differing, totals.pairs) == (2, 2, 2))
    }
}

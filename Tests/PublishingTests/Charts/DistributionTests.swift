import Charts
import Portals
import Pages
import Reports
import TestSupport
import Testing
import Wording

struct DistributionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let numbers: [(Int64, Int64)]
        let median: (Int64, Int64)?
        var testDescription: String { "\(numbers)" }
    }

    @Test(
        "the middle is exact, and there is none of fewer than three",
        arguments: [
            Case(numbers: [], median: nil),
            Case(numbers: [(1, 1), (2, 1)], median: nil),
            Case(numbers: [(3, 1), (1, 1), (2, 1)], median: (2, 1)),
            Case(numbers: [(1, 1), (2, 1), (3, 1), (10, 1)], median: (5, 2)),
            Case(numbers: [(1, 3), (1, 2), (2, 3), (1, 1)], median: (7, 12)),
            Case(numbers: [(-3, 1), (-2, 1), (-1, 1), (0, 1)], median: (-3, 2)),
        ])
    func median(one: Case) throws {
        let median = Distribution(numbers: one.numbers.compactMap { Ratio($0.0, over: $0.1) }).median
        guard let wanted = one.median else {
            #expect(median == nil)
            return
        }
        let met = try #require(median)
        #expect(met.numerator * wanted.1 == wanted.0 * met.denominator)
    }

    @Test("thirds and their like are told apart where floating numbers would not be")
    func exactOrder() throws {
        let third = try #require(Ratio(1, over: 3))
        let near = try #require(Ratio(3_333_333_333_333_333, over: 10_000_000_000_000_000))
        let distribution = Distribution(numbers: [third, near, third])
        #expect(distribution.values == [near, third, third])
        #expect(distribution.count(below: third) == 1)
        #expect(distribution.count(above: near) == 2)
    }

    @Test(
        "every number is in exactly one range, and the ranges follow each other", arguments: SeededGenerator.seeds(80))
    func bins(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let unit = random.pick(ChartUnit.percent, .count, .days, .tenThousandYuan)
        let size = random.pick(3, 40, 5_000, 9_000_000_000_000)
        let numbers = (0..<(1 + random.below(200))).compactMap { _ in
            unit == .percent
                ? Ratio(Int64(random.below(21)), over: Int64(20 - random.below(3)))
                : Ratio(Int64(random.below(size)) - (unit == .days ? Int64(size / 2) : 0), over: 1)
        }
        let histogram = Histogram(Distribution(numbers: numbers), unit: unit)
        #expect(histogram.bins.reduce(0) { $0 + $1.count } == numbers.count, "seed \(seed)")
        #expect(histogram.bins.allSatisfy { $0.count >= 0 }, "seed \(seed)")
        #expect(histogram.bins.count <= 24, "seed \(seed)")
        for (bin, next) in zip(histogram.bins, histogram.bins.dropFirst()) {
            #expect(bin.high == next.low && bin.high != nil, "seed \(seed)")
        }
        for bin in histogram.bins {
            let inside = numbers.filter { number in
                // Exactly: a share just below a bound is not on it.
                func isBelow(_ bound: Int64) -> Bool {
                    unit.number(atTenths: bound).map { number.precedes($0) } ?? false
                }
                func isAbove(_ bound: Int64) -> Bool {
                    unit.number(atTenths: bound).map { $0.precedes(number) } ?? false
                }
                return (bin.low.map { !isBelow($0) } ?? true)
                    && (bin.high.map { bin.isClosed ? !isAbove($0) : isBelow($0) } ?? true)
                    && !(bin.high == nil && histogram.bins.dropLast().last?.isClosed == true
                        && bin.low.map { !isAbove($0) } ?? false)
            }
            #expect(inside.count == bin.count, "seed \(seed): \(bin)")
        }
    }

    @Test("every indicator is in the index once, with a page or without")
    func catalogue() {
        let all = IndicatorCatalogue.all + IndicatorCatalogue.others
        #expect(Set(all) == Set(Indicator.all) && all.count == Indicator.all.count)
        for key in ["disclosure_rate", "applications.new@total", "review.total", "proactive.fees.amount"] {
            #expect(IndicatorCatalogue.all.contains { $0.key == key }, "\(key)")
        }
    }
}

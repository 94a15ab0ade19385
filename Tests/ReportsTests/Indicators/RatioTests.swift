import Foundation
import Reports
import TestSupport
import Testing

@Suite struct RatioTests {
    @Test(arguments: [
        (1, 1, "1/1"), (0, 9, "0/9"), (9, 9, "9/9"), (0, 10, "0.0%"), (10, 10, "100.0%"), (1, 12, "8.3%"),
        (81, 263, "30.8%"), (966, 1_453, "66.5%"), (1, 2_000, "0.1%"), (1, 2_001, "0.0%"), (1, 16, "6.3%"),
        (7, 16, "43.8%"), (9_995, 10_000, "100.0%"), (9_994, 10_000, "99.9%"), (30, 20, "150.0%"), (1, 3, "1/3"),
        (2, 30, "6.7%"), (-1, 10, "-10.0%"), (-1, 16, "-6.2%"), (-1, 2_000, "0.0%"), (-3, 2_000, "-0.1%"),
        (Int64.max, 10, "9223372036854775807/10"), (Int64.max, Int64.max, "100.0%"), (1, Int64.max, "0.0%"),
    ])
    func aShareIsPrinted(_ numerator: Int64, over denominator: Int64, as text: String) throws {
        #expect(try #require(Ratio(numerator, over: denominator)).text == text)
    }

    @Test(arguments: [0, -1, Int64.min]) func thereIsNoShareOfNothing(_ whole: Int64) {
        #expect(Ratio(1, over: whole) == nil)
    }

    /// floor(share · 1000 + 1/2), in numbers small enough for plain arithmetic.
    @Test func aRandomShareIsRoundedHalfUp() throws {
        for seed in SeededGenerator.seeds(2_000) {
            var random = SeededGenerator(seed: seed)
            let whole = Int64(1 + random.below(random.chance(50) ? 2_000 : 1_000_000))
            let part = Int64(random.below(2 * Int(whole))) - (random.chance(10) ? whole : 0)
            let twice = 2 * whole
            let sum = 2_000 * part + whole
            let floor = sum >= 0 ? sum / twice : -((-sum + twice - 1) / twice)
            let ratio = try #require(Ratio(part, over: whole))
            #expect(ratio.perMille == floor, "GLASSHOUSE_SEED=\(seed): \(part) of \(whole)")
        }
    }
}

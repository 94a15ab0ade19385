import Components
import Pages
import Reports
import Testing

/// Which values an editor may write for a number, and which are not it.
struct AssertedValueTests {
    @Test(
        "an asserted value is the number, and no other is",
        arguments: [
            ("2", 2, 1, IndicatorKind.count, true), ("3", 2, 1, .count, false), ("2.0", 2, 1, .count, true),
            ("1,234", 1234, 1, .count, true), ("12,34", 1234, 1, .count, false), ("-3", -3, 1, .signed, true),
            ("+3", 3, 1, .signed, true), ("2%", 2, 1, .count, false), ("66.7%", 2, 3, .ratio, true),
            ("66.67%", 2, 3, .ratio, true), ("66.6%", 2, 3, .ratio, false), ("67%", 2, 3, .ratio, false),
            ("50%", 1, 2, .ratio, true), ("2/3", 2, 3, .ratio, true), ("4/6", 2, 3, .ratio, true),
            ("1/3", 2, 3, .ratio, false), ("0.5", 1, 2, .ratio, true), ("12.5%", 1, 8, .ratio, true),
            ("0.1%", 1, 2000, .ratio, true), ("0.0%", 1, 2001, .ratio, true), ("-12.5%", -1, 8, .ratio, true),
            ("12.5万元", 1_250_000_000, 1, .money, true), ("125000元", 1_250_000_000, 1, .money, true),
            ("125,000", 1_250_000_000, 1, .money, true), ("12.5", 1_250_000_000, 1, .money, false),
            ("0.00125亿元", 125_000_0000, 1, .money, true), ("31", 31, 1, .days, true),
        ])
    func equality(text: String, numerator: Int, denominator: Int, kind: IndicatorKind, isEqual: Bool) throws {
        let number = try #require(Ratio(Int64(numerator), over: Int64(denominator)))
        let value = AssertedValue(text)
        #expect((value?.equals(number, kind: kind) ?? false) == isEqual)
    }

    @Test(
        "what is no number is none",
        arguments: [
            "", "两", "1 2", "1..2", "1/0", "1/-2", "--1", "1e3", "NaN", ".5", "5.", "99999999999999999999", "0x10",
        ])
    func noNumber(text: String) { #expect(AssertedValue(text) == nil) }
}

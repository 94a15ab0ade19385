/// A share of one whole, exact: two integers.
///
/// Print it with `text`: from a whole below ten no percentage is made.
package struct Ratio: Hashable, Sendable {
    package let numerator: Int64
    /// Above 0.
    package let denominator: Int64

    /// The smallest whole of which a percentage is printed.
    package static let smallestWhole: Int64 = 10

    /// `nil` when there is no such share: the whole must be above 0.
    package init?(_ numerator: Int64, over denominator: Int64) {
        guard denominator > 0 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// `1/3`.
    package var fraction: String { "\(numerator)/\(denominator)" }

    /// The share in tenths of a per cent, rounded half up; `nil` when it is too large to be told.
    package var perMille: Int64? {
        let whole = denominator.magnitude
        let (high, low) = numerator.magnitude.multipliedFullWidth(by: 1_000)
        guard high < whole else { return nil }
        let (quotient, rest) = whole.dividingFullWidth((high, low))
        // Half up is towards the greater number: for a negative one away only beyond the half.
        let isUp = numerator < 0 ? rest > whole - rest : rest >= whole - rest
        guard let value = Int64(exactly: quotient), value < Int64.max else { return nil }
        let rounded = isUp ? value + 1 : value
        return numerator < 0 ? -rounded : rounded
    }

    /// `33.3%`, or `nil` when the whole is below ten or the share too large.
    package var percentage: String? {
        guard denominator >= Self.smallestWhole, let tenths = perMille else { return nil }
        let size = tenths.magnitude
        return "\(tenths < 0 ? "-" : "")\(size / 10).\(size % 10)%"
    }

    /// The percentage, or the fraction where no percentage is printed.
    package var text: String { percentage ?? fraction }
}

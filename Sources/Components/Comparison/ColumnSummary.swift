import Portals
import Reports
import Wording

/// What one column of a comparison table comes to: the sum, the median and the greatest value.
///
/// `tables.js` works the same out of the rows that a reader has picked, from the numbers of a JSON file: `largest` is its
/// limit, so that both print the same or both print none.
package struct ColumnSummary: Sendable {
    /// The largest whole number that every program that reads JSON holds exactly (RFC 8259, section 6).
    package static let largest: Int64 = 9_007_199_254_740_991

    private let kind: IndicatorKind
    /// How many reports state the value.
    package let reported: Int
    /// How many of them the median rests on: those in doubt are left out.
    package let compared: Int
    /// `nil` when there is none: shares can't be added up, and a sum may be too large.
    package let sum: Int64?
    package let median: Ratio?
    /// What bars are drawn against.
    package let greatest: Double

    package init(_ values: some Sequence<IndicatorValue>, kind: IndicatorKind) {
        self.kind = kind
        let numbers = values.filter(\.isNumber)
        let distribution = Distribution(numbers)
        reported = numbers.count
        compared = distribution.values.count
        greatest = numbers.compactMap(\.size).reduce(0, max)
        let exact = numbers.compactMap(\.exactNumber)
        let total = kind == .ratio ? nil : CheckedSum(exact.map(\.numerator)).total
        sum = total.flatMap { $0.magnitude <= Self.largest && exact.allSatisfy(Self.isTold) ? $0 : nil }
        median = distribution.values.allSatisfy(Self.isTold) ? distribution.median : nil
    }

    private static func isTold(_ number: Ratio) -> Bool {
        number.numerator.magnitude <= largest && number.denominator <= largest
    }

    /// The sum in words; `nil` for shares. Of nothing reported there is no sum, not even 0.
    package func sumWords(_ strings: Strings) -> String? {
        if kind == .ratio { return nil }
        return reported == 0 ? strings(.stateNotReported) : SumWords.of(sum, strings)
    }

    /// The median in words, with `isNumber` false where they say why there is none; `nil` where nothing can be compared.
    package func medianWords(_ strings: Strings) -> (text: String, isNumber: Bool)? {
        if compared == 0 { return nil }
        if let median { return (DistributionWords.of(median, kind: kind, strings), true) }
        return compared < Distribution.smallest
            ? (strings(.medianTooFew, ["count": String(compared)]), false) : (strings(.medianNone), false)
    }
}

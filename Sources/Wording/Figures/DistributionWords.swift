import Portals
import Reports

/// Medians, quartiles and counts of a distribution in words.
package enum DistributionWords {
    /// A median or quartile as it is printed: `2.5`, `33.3%`; rounded half up to one decimal where it is no whole number.
    package static func of(_ median: Ratio, kind: IndicatorKind, _ strings: Strings) -> String {
        switch kind {
        case .ratio: return median.perMille.map(percentage) ?? median.fraction
        case .count, .signed: return decimal(median)
        case .money:
            return Money(tenThousandths: median.numerator / median.denominator, unit: nil).yuanText
        case .days:
            if median.numerator == 0 { return strings(.daysOnTime) }
            let days = decimal(Ratio(Int64(clamping: median.numerator.magnitude), over: median.denominator) ?? median)
            return strings(median.numerator > 0 ? .daysLate : .daysEarly, ["days": days])
        }
    }

    /// With its one decimal, as shares are printed elsewhere.
    private static func percentage(_ perMille: Int64) -> String {
        let size = perMille.magnitude
        return "\(perMille < 0 ? "-" : "")\(size / 10).\(size % 10)%"
    }

    /// A whole number, else with one decimal, rounded half up.
    private static func decimal(_ number: Ratio) -> String {
        if number.numerator % number.denominator == 0 { return String(number.numerator / number.denominator) }
        let doubled = Int128(number.numerator) * 20 + Int128(number.denominator)
        let (quotient, rest) = doubled.quotientAndRemainder(dividingBy: Int128(number.denominator) * 2)
        return Int64(exactly: rest < 0 ? quotient - 1 : quotient).map { ChartUnit.count.label($0) } ?? number.fraction
    }

    /// How many reports there are, how many can be compared, and why the others can't: all counts, none hidden.
    package static func coverage(_ distribution: Distribution, _ strings: Strings) -> String {
        var parts = [
            strings(
                .peersCounted,
                ["reports": String(distribution.reports), "count": String(distribution.values.count)])
        ]
        let silent: [(Phrase, Int)] = [
            (.stateNotApplicable, distribution.notApplicable), (.stateNotReported, distribution.notReported),
            (.stateNotComparable, distribution.notComparable), (.stateDeadlineUnknown, distribution.deadlineUnknown),
            (.doubtful, distribution.doubtful),
        ]
        parts += silent.filter { $0.1 > 0 }.map { strings(.countOf, ["name": strings($0.0), "count": String($0.1)]) }
        return parts.joined(separator: strings(.listSeparator))
    }
}

import Reports

/// The value in the middle of many, exact: twice the value of counts, or one or two shares.
package struct Median: Hashable {
    /// As it is printed: `3`, `3.5`, `66.7%`.
    package let text: String
    /// How many values there were.
    package let count: Int

    /// `nil` when none of `values` is a number.
    package init?(of values: [IndicatorValue]) {
        var counts: [Int64] = []
        var ratios: [Ratio] = []
        for value in values {
            switch value.result {
            case .count(let count), .signed(let count): counts.append(count)
            case .days(let days): counts.append(Int64(days))
            case .ratio(let ratio): ratios.append(ratio)
            case .money, .notApplicable, .notReported, .notComparable, .deadlineUnknown: break
            }
        }
        if !counts.isEmpty {
            counts.sort()
            let middle = counts.count / 2
            if counts.count % 2 == 1 {
                text = String(counts[middle])
            } else {
                let twice = counts[middle - 1] + counts[middle]
                text = twice % 2 == 0 ? String(twice / 2) : "\(twice < 0 && twice > -2 ? "-" : "")\(twice / 2).5"
            }
            count = counts.count
        } else if !ratios.isEmpty {
            ratios.sort { $0.isLess(than: $1) }
            let middle = ratios.count / 2
            let tenths: Int64
            if ratios.count % 2 == 1 {
                tenths = ratios[middle].perMille ?? 0
            } else {
                // The mean of two rounded shares, half up: it differs from the exact one by a tenth at the most.
                tenths = ((ratios[middle - 1].perMille ?? 0) + (ratios[middle].perMille ?? 0) + 1) / 2
            }
            text = "\(tenths / 10).\(tenths % 10)%"
            count = ratios.count
        } else {
            return nil
        }
    }
}

extension Ratio {
    fileprivate func isLess(than other: Ratio) -> Bool {
        let left = numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}

import Reports

extension Ratio {
    /// Whether this number is the smaller one, exactly.
    package func precedes(_ other: Ratio) -> Bool {
        let left = numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: denominator)
        return left.high != right.high ? left.high < right.high : left.low < right.low
    }

    /// The number so many quarters of the way to `other`, exactly and in lowest terms; `nil` when it is too large to be
    /// told.
    func quarters(_ quarters: Int, towards other: Ratio) -> Ratio? {
        if self == other { return self }
        let (own, whole) = (Int128(numerator), Int128(denominator))
        let (its, other) = (Int128(other.numerator), Int128(other.denominator))
        // A product of two numbers of 64 bits leaves no room for four times as much.
        let (left, isLeftTooLarge) = (own * other).multipliedReportingOverflow(by: Int128(4 - quarters))
        let (right, isRightTooLarge) = (its * whole).multipliedReportingOverflow(by: Int128(quarters))
        let (sum, isSumTooLarge) = left.addingReportingOverflow(right)
        let (product, isProductTooLarge) = (whole * other).multipliedReportingOverflow(by: 4)
        if isLeftTooLarge || isRightTooLarge || isSumTooLarge || isProductTooLarge { return nil }
        let divisor = Self.greatestCommonDivisor(sum.magnitude, product.magnitude)
        guard let least = Int128(exactly: divisor), least > 0, let top = Int64(exactly: sum / least),
            let bottom = Int64(exactly: product / least)
        else { return nil }
        return Ratio(top, over: bottom)
    }

    private static func greatestCommonDivisor(_ one: UInt128, _ other: UInt128) -> UInt128 {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return one
    }
}

extension IndicatorValue {
    /// The number as an exact one, for order and middle: money in 1/10,000 yuan. `nil` for a state.
    package var exactNumber: Ratio? {
        switch result {
        case .count(let value), .signed(let value): Ratio(value, over: 1)
        case .ratio(let ratio): ratio
        case .days(let days): Ratio(Int64(days), over: 1)
        case .money(let money): Ratio(money.tenThousandths, over: 1)
        case .notApplicable, .notReported, .notComparable, .deadlineUnknown: nil
        }
    }
}

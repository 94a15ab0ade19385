import Reports

extension Ratio {
    /// Whether this number is the smaller one, exactly.
    package func precedes(_ other: Ratio) -> Bool {
        let left = numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: denominator)
        return left.high != right.high ? left.high < right.high : left.low < right.low
    }

    /// The number half-way to `other`, exactly; `nil` when it is too large to be told.
    func mean(with other: Ratio) -> Ratio? {
        if self == other { return self }
        let (left, isLeftTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
        let (right, isRightTooLarge) = other.numerator.multipliedReportingOverflow(by: denominator)
        let (sum, isSumTooLarge) = left.addingReportingOverflow(right)
        let (product, isProductTooLarge) = denominator.multipliedReportingOverflow(by: other.denominator)
        let (whole, isWholeTooLarge) = product.multipliedReportingOverflow(by: 2)
        if isLeftTooLarge || isRightTooLarge || isSumTooLarge || isProductTooLarge || isWholeTooLarge { return nil }
        return Ratio(sum, over: whole)
    }
}

extension IndicatorValue {
    /// The number as an exact one, for order and middle: money in 1/10,000 yuan. `nil` for a state.
    var exactNumber: Ratio? {
        switch result {
        case .count(let value), .signed(let value): Ratio(value, over: 1)
        case .ratio(let ratio): ratio
        case .days(let days): Ratio(Int64(days), over: 1)
        case .money(let money): Ratio(money.tenThousandths, over: 1)
        case .notApplicable, .notReported, .notComparable, .deadlineUnknown: nil
        }
    }
}

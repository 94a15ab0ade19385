import Reports

/// What the numbers of a chart are. All are drawn in whole tenths, so that places are the same on every machine.
package enum ChartUnit: Hashable, Sendable {
    case count
    /// Tenths of a per cent.
    case percent
    case days
    /// Money in 10,000 yuan.
    case tenThousandYuan

    package init(_ kind: IndicatorKind) {
        switch kind {
        case .count, .signed: self = .count
        case .ratio: self = .percent
        case .days: self = .days
        case .money: self = .tenThousandYuan
        }
    }

    /// Whether the axis has whole numbers only.
    package var isWhole: Bool { self == .count || self == .days }

    /// Beyond this a number can't be placed without loss; it is printed in words alone.
    package static let limit: Int64 = 1_000_000_000_000_000

    /// The place of an exact number (money in 1/10,000 yuan) on the axis; `nil` when it is too large to be drawn.
    package func tenths(of number: Ratio) -> Int64? {
        let tenths: Int64?
        switch self {
        case .percent: tenths = number.perMille
        case .count, .days:
            let (product, isTooLarge) = number.numerator.multipliedReportingOverflow(by: 10)
            tenths = isTooLarge ? nil : product / number.denominator
        case .tenThousandYuan: tenths = number.numerator / number.denominator / Self.moneyTenth
        }
        guard let tenths, tenths.magnitude <= Self.limit.magnitude else { return nil }
        return tenths
    }

    /// The exact number at a place of the axis, the other way round.
    package func number(atTenths tenths: Int64) -> Ratio? {
        switch self {
        case .percent: Ratio(tenths, over: 1_000)
        case .count, .days: Ratio(tenths, over: 10)
        case .tenThousandYuan:
            Ratio(tenths.multipliedReportingOverflow(by: Self.moneyTenth).partialValue, over: 1)
        }
    }

    /// A tenth of 10,000 yuan in the unit of `Money`.
    private static let moneyTenth: Int64 = 10_000_000

    /// A number of the axis as it is printed: `12`, `2.5%`.
    package func label(_ tenths: Int64) -> String {
        Money.decimal(tenths, scale: 1) + (self == .percent ? "%" : "")
    }
}

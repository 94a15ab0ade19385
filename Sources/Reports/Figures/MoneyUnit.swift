/// A unit in which reports print money.
package enum MoneyUnit: UInt8, CaseIterable, Hashable, Sendable {
    case yuan
    case tenThousandYuan
    case hundredMillionYuan
    case thousandYuan
    case millionYuan

    package var label: String {
        switch self {
        case .yuan: "元"
        case .tenThousandYuan: "万元"
        case .hundredMillionYuan: "亿元"
        case .thousandYuan: "千元"
        case .millionYuan: "百万元"
        }
    }

    /// How many yuan one unit is.
    package var yuan: Int64 {
        switch self {
        case .yuan: 1
        case .tenThousandYuan: 10_000
        case .hundredMillionYuan: 100_000_000
        case .thousandYuan: 1_000
        case .millionYuan: 1_000_000
        }
    }
}

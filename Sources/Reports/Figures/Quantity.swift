/// The value of a figure that was reported.
package enum Quantity: Hashable, Sendable {
    /// A number of things, or a signed change of one.
    case count(Int64)
    case money(Money)

    /// The count, or `nil` for money.
    package var count: Int64? {
        if case .count(let value) = self { value } else { nil }
    }

    package var isZero: Bool {
        switch self {
        case .count(let value): value == 0
        case .money(let money): money.tenThousandths == 0
        }
    }

    /// The value as plain decimal text; money in yuan.
    package var text: String {
        switch self {
        case .count(let value): String(value)
        case .money(let money): money.yuanText
        }
    }
}

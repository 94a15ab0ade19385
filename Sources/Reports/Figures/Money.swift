/// An amount of money, exact to a hundredth of a fen (0.0001 yuan), with the unit it was printed in.
package struct Money: Hashable, Sendable {
    /// The amount in 1/10,000 yuan: an integer, so that sums are exact and equal on every machine.
    package let tenThousandths: Int64
    /// The unit as printed in the cell or, when the cell has none, in the column's head; `nil` for a bare 0.
    package let unit: MoneyUnit?

    package static let scale: Int64 = 10_000

    package init(tenThousandths: Int64, unit: MoneyUnit?) {
        self.tenThousandths = tenThousandths
        self.unit = unit
    }

    /// The amount in yuan as plain decimal text without trailing zeros: `1037000`, `12.5`.
    package var yuanText: String { Self.decimal(tenThousandths, scale: 4) }

    /// `value` / 10^`scale` as plain decimal text without trailing zeros.
    package static func decimal(_ value: Int64, scale: Int) -> String {
        var digits = Array(String(value.magnitude).utf8)
        if digits.count <= scale {
            digits.insert(contentsOf: repeatElement(0x30, count: scale + 1 - digits.count), at: 0)
        }
        var fraction = digits.suffix(scale)
        while fraction.last == 0x30 { fraction.removeLast() }
        let whole = String(decoding: digits.dropLast(scale), as: UTF8.self)
        let sign = value < 0 ? "-" : ""
        return fraction.isEmpty ? sign + whole : "\(sign)\(whole).\(String(decoding: fraction, as: UTF8.self))"
    }
}

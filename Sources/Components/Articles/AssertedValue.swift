import Reports

/// The value that an editor wrote behind `=`, exact: `2`, `1,234`, `-3`, `66.7%`, `2/3`, `12.5万元`.
package struct AssertedValue: Equatable, Sendable {
    private enum Unit: Equatable {
        case none
        case percent
        /// A fraction with this denominator.
        case over(Int64)
        case money(MoneyUnit)
    }

    /// All digits, without the point.
    private let digits: Int64
    /// How many of them stand behind the point.
    private let decimals: Int
    private let unit: Unit

    /// `nil` when it is no number.
    package init?(_ text: String) {
        var rest = text[...]
        if let slash = rest.firstIndex(of: "/") {
            guard let numerator = Int64(rest[..<slash]), let denominator = Int64(rest[rest.index(after: slash)...]),
                denominator > 0
            else { return nil }
            (digits, decimals, unit) = (numerator, 0, .over(denominator))
            return
        }
        var unit = Unit.none
        if rest.hasSuffix("%") {
            rest.removeLast()
            unit = .percent
        } else if let money = [MoneyUnit.hundredMillionYuan, .tenThousandYuan, .yuan].first(where: {
            rest.hasSuffix($0.label)
        }) {
            rest.removeLast(money.label.count)
            unit = .money(money)
        }
        while rest.last == " " { rest.removeLast() }
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = Self.ungrouped(parts[0]), !whole.isEmpty else { return nil }
        let fraction = parts.count == 2 ? String(parts[1]) : ""
        guard parts.count == 1 || !fraction.isEmpty, fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            fraction.utf8.count <= 6, let value = Int64(whole + fraction), value < 1_000_000_000_000_000
        else { return nil }
        digits = isNegative ? -value : value
        decimals = fraction.utf8.count
        self.unit = unit
    }

    /// Whether the value is that number of that kind (money in 1/10,000 yuan).
    ///
    /// A percentage is compared as rounded half up to the decimals written, at least one unless it is exact: 66.7% is
    /// 2/3, 67% is not.
    package func equals(_ number: Ratio, kind: IndicatorKind) -> Bool {
        let (numerator, denominator) = (Int128(number.numerator), Int128(number.denominator))
        let (value, scale) = (Int128(digits), power(decimals))
        switch unit {
        case .none:
            let factor: Int128 = kind == .money ? Int128(Money.scale) : 1
            return value * factor * denominator == numerator * scale
        case .over(let below): return kind == .ratio && value * denominator == numerator * Int128(below)
        case .money(let unit):
            return kind == .money
                && value * Int128(Money.scale) * Int128(unit.yuan) * denominator == numerator * scale
        case .percent:
            guard kind == .ratio else { return false }
            let exact = numerator * 100 * scale
            if exact == value * denominator { return true }
            guard decimals > 0 else { return false }
            let doubled = exact * 2 + denominator
            let whole = denominator * 2
            let rounded = doubled >= 0 ? doubled / whole : -((-doubled + whole - 1) / whole)
            return rounded == value
        }
    }

    private func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(Int128(1)) { power, _ in power * 10 } }

    /// The digits of `1234` or `1,234`; `nil` when commas stand elsewhere.
    private static func ungrouped(_ text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
        guard groups.count > 1 else { return String(text) }
        guard (1...3).contains(groups[0].utf8.count), groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else {
            return nil
        }
        return groups.joined()
    }
}

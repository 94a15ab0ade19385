/// Whole numbers in Chinese numerals up to 9999万: 三, 十二, 一百二十三, 两千零五, 一万二千.
///
/// Only the full form counts: 一百二 may be 102 or 120, so it is no number here.
enum ChineseNumeral {
    /// The value of `run`, which must be one numeral from its first byte to its last; `nil` otherwise.
    static func value(of run: ArraySlice<UInt8>) -> Int64? {
        var signs: [Sign] = []
        var position = run.startIndex
        while position < run.endIndex {
            guard let sign = sign(in: run, at: position) else { return nil }
            signs.append(sign)
            position += 3
        }
        guard let split = signs.firstIndex(of: .tenThousand) else { return section(signs[...], isLeading: true) }
        guard let high = section(signs[..<split], isLeading: true), high > 0 else { return nil }
        let rest = signs[(split + 1)...]
        if rest.isEmpty { return high * 10_000 }
        guard let low = section(rest, isLeading: false), low > 0 else { return nil }
        return high * 10_000 + low
    }

    /// Where the run of numerals that ends at `end` begins, at `start` or later.
    static func start(ofRunEndingAt end: Int, in core: [UInt8], from start: Int) -> Int {
        var first = end
        while first - 3 >= start, sign(in: core[...], at: first - 3) != nil { first -= 3 }
        return first
    }

    /// Where the run of numerals that begins at `start` ends.
    static func end(ofRunAt start: Int, in core: [UInt8]) -> Int {
        var end = start
        while sign(in: core[...], at: end) != nil { end += 3 }
        return end
    }

    private enum Sign: Equatable {
        case digit(Int64)
        /// 十, 百 and 千.
        case unit(Int64)
        case tenThousand
    }

    /// A number below 10,000. Behind 万 it must begin with 零 when it has no thousands.
    private static func section(_ signs: ArraySlice<Sign>, isLeading: Bool) -> Int64? {
        if isLeading, signs.count == 1, case .digit(let digit)? = signs.first { return digit }
        var sum: Int64 = 0
        /// The unit before which the next digit counts: 百 behind 千, and so on.
        var lastUnit: Int64 = isLeading ? 0 : 10_000
        var isAfterZero = false
        var pending: Int64?
        for sign in signs {
            switch sign {
            case .digit(0):
                guard pending == nil, lastUnit > 0, !isAfterZero else { return nil }
                isAfterZero = true
            case .digit(let digit):
                guard pending == nil else { return nil }
                pending = digit
            case .unit(let unit):
                // 十二 has no digit before its ten.
                guard lastUnit == 0 || unit < lastUnit, let digit = pending ?? (unit == 10 ? 1 : nil) else {
                    return nil
                }
                guard lastUnit == 0 || isAfterZero || unit == lastUnit / 10 else { return nil }
                sum += digit * unit
                lastUnit = unit
                pending = nil
                isAfterZero = false
            case .tenThousand: return nil
            }
        }
        if let pending {
            guard lastUnit == 10 || isAfterZero else { return nil }
            return sum + pending
        }
        return isAfterZero || lastUnit == 0 ? nil : sum
    }

    private static func sign(in bytes: ArraySlice<UInt8>, at position: Int) -> Sign? {
        guard position >= bytes.startIndex, position + 3 <= bytes.endIndex else { return nil }
        for (scalar, sign) in signs where bytes[position..<(position + 3)].elementsEqual(scalar) { return sign }
        return nil
    }

    private static let signs: [(scalar: [UInt8], sign: Sign)] = {
        let digits: [(Word, Int64)] = [
            ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
            ("八", 8), ("九", 9),
        ]
        let units: [(Word, Int64)] = [("十", 10), ("百", 100), ("千", 1_000)]
        var signs: [(scalar: [UInt8], sign: Sign)] = []
        for (word, digit) in digits { signs.append((word.bytes, .digit(digit))) }
        for (word, unit) in units { signs.append((word.bytes, .unit(unit))) }
        signs.append((Word("万").bytes, .tenThousand))
        return signs
    }()
}

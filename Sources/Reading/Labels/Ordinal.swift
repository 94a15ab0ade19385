/// The number that stands before a heading or a row label.
struct Ordinal: Hashable {
    enum Style: Hashable {
        /// 一、
        case chinese
        /// 1、 or 1.
        case arabic
        /// （一） or （1）
        case bracketed
    }

    let style: Style
    let number: Int
    /// The offset behind the ordinal.
    let end: Int

    /// The ordinal at the start of a core text (NFKC, no white space), or `nil`.
    static func leading(_ core: [UInt8]) -> Ordinal? {
        guard let first = core.first else { return nil }
        if first == UInt8(ascii: "(") {
            guard let (number, end) = chineseNumber(core, 1) ?? arabicNumber(core, 1), end < core.count,
                core[end] == UInt8(ascii: ")")
            else { return nil }
            return Ordinal(style: .bracketed, number: number, end: afterStop(core, end + 1))
        }
        if let (number, end) = chineseNumber(core, 0) {
            let after = afterStop(core, end)
            return after > end ? Ordinal(style: .chinese, number: number, end: after) : nil
        }
        if let (number, end) = arabicNumber(core, 0) {
            let after = afterStop(core, end)
            // 2.5 is a number, not an ordinal.
            guard after > end, !(after < core.count && isDigit(core[after])) else { return nil }
            return Ordinal(style: .arabic, number: number, end: after)
        }
        return nil
    }

    /// The offset behind 、 or . or , when one stands at `position`.
    private static func afterStop(_ core: [UInt8], _ position: Int) -> Int {
        guard position < core.count else { return position }
        if core[position] == UInt8(ascii: ".") || core[position] == UInt8(ascii: ",") { return position + 1 }
        let stop: [UInt8] = [0xE3, 0x80, 0x81]
        return core[position...].starts(with: stop) ? position + 3 : position
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func arabicNumber(_ core: [UInt8], _ start: Int) -> (Int, Int)? {
        var end = start
        var number = 0
        while end < core.count, isDigit(core[end]), end - start < 2 {
            number = number * 10 + Int(core[end] - 0x30)
            end += 1
        }
        return end > start ? (number, end) : nil
    }

    private static let chineseDigits: [[UInt8]] = "一二三四五六七八九十".map { Array(String($0).utf8) }

    /// One of 一 to 十: more is not needed for the ordinals of the forms.
    private static func chineseNumber(_ core: [UInt8], _ start: Int) -> (Int, Int)? {
        guard start + 3 <= core.count else { return nil }
        for (index, digit) in chineseDigits.enumerated() where core[start..<(start + 3)].elementsEqual(digit) {
            return (index + 1, start + 3)
        }
        return nil
    }
}

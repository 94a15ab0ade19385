/// A number with its unit in a clause: 490条, 三件, 1,037件.
struct CountedUnit {
    let value: Int64

    /// The first number before `unit` in `clause`, at `start` or later.
    ///
    /// A number that is only about right (余, 多, 约) is none, and neither is one that is part of a range or a date.
    static func first(_ unit: Word, in clause: Clause, from start: Int) -> CountedUnit? {
        var position = start
        while let found = clause.find(unit, from: position) {
            if let value = number(in: clause.core, endingAt: found, from: start) { return CountedUnit(value: value) }
            position = found + unit.bytes.count
        }
        return nil
    }

    private static func number(in core: [UInt8], endingAt end: Int, from start: Int) -> Int64? {
        arabic(in: core, endingAt: end, from: start) ?? chinese(in: core, endingAt: end, from: start)
    }

    private static func arabic(in core: [UInt8], endingAt end: Int, from start: Int) -> Int64? {
        var first = end
        while first > start, isDigit(core[first - 1]) || core[first - 1] == UInt8(ascii: ",") { first -= 1 }
        let digits = core[first..<end].filter { $0 != UInt8(ascii: ",") }
        guard !digits.isEmpty, digits.count <= 12, isDigit(core[first]), isExact(core, first) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self))
    }

    /// 一 to 九十九: more is written in digits.
    private static func chinese(in core: [UInt8], endingAt end: Int, from start: Int) -> Int64? {
        for length in [9, 6, 3] where end - length >= start {
            guard let (number, stop) = ChineseDigit.smallNumber(core[..<end], at: end - length), stop == end else {
                continue
            }
            return isExact(core, end - length) ? Int64(number) : nil
        }
        return nil
    }

    /// Whether what stands before a number leaves it as it is.
    private static func isExact(_ core: [UInt8], _ start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = core[..<start]
        if [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "/")].contains(core[start - 1]) {
            return false
        }
        let vague: [Word] = ["约", "近", "超过", "第", "百", "千", "万", "至"]
        return !vague.contains { before.suffix($0.bytes.count).elementsEqual($0.bytes) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

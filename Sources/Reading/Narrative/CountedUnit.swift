/// A number with its unit in a clause: 490条, 三件, 1,037件.
struct CountedUnit {
    let value: Int64
    /// The offsets of the number's first byte and of the byte behind its unit.
    let start: Int
    let end: Int

    /// The first number before `unit` in `clause`, at `start` or later.
    ///
    /// A number that is only about right (余, 多, 约, 以上) is none, and neither is one that is part of a range or a date or
    /// counts something else (12件次).
    static func first(_ unit: Word, in clause: Clause, from start: Int) -> CountedUnit? {
        var position = start
        while let found = clause.find(unit, from: position) {
            let end = found + unit.bytes.count
            if let (value, first) = number(in: clause.core, endingAt: found, from: start), isWhole(clause, behind: end)
            {
                return CountedUnit(value: value, start: first, end: end)
            }
            position = end
        }
        return nil
    }

    /// The number with `unit` that begins exactly at `start`.
    static func at(_ start: Int, _ unit: Word, in clause: Clause) -> CountedUnit? {
        let core = clause.core
        var end = start
        while end < core.count, isDigit(core[end]) || core[end] == UInt8(ascii: ",") { end += 1 }
        if end == start { end = ChineseNumeral.end(ofRunAt: start, in: core) }
        guard end > start, let behind = clause.skip(unit, at: end), isWhole(clause, behind: behind),
            let (value, first) = number(in: core, endingAt: end, from: start), first == start
        else { return nil }
        return CountedUnit(value: value, start: start, end: behind)
    }

    private static func number(in core: [UInt8], endingAt end: Int, from start: Int) -> (Int64, Int)? {
        arabic(in: core, endingAt: end, from: start) ?? chinese(in: core, endingAt: end, from: start)
    }

    private static func arabic(in core: [UInt8], endingAt end: Int, from start: Int) -> (Int64, Int)? {
        var first = end
        while first > start, isDigit(core[first - 1]) || core[first - 1] == UInt8(ascii: ",") { first -= 1 }
        let digits = core[first..<end].filter { $0 != UInt8(ascii: ",") }
        guard !digits.isEmpty, digits.count <= 12, isDigit(core[first]), isExact(core, first) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self)).map { ($0, first) }
    }

    private static func chinese(in core: [UInt8], endingAt end: Int, from start: Int) -> (Int64, Int)? {
        let first = ChineseNumeral.start(ofRunEndingAt: end, in: core, from: start)
        guard first < end, end - first <= 33, isExact(core, first) else { return nil }
        // 3万: the numeral is only the tail of a number.
        if first > 0, isDigit(core[first - 1]) { return nil }
        return ChineseNumeral.value(of: core[first..<end]).map { ($0, first) }
    }

    /// Whether what stands before a number leaves it as it is.
    private static func isExact(_ core: [UInt8], _ start: Int) -> Bool {
        guard start > 0 else { return true }
        let before = core[..<start]
        if [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "/")].contains(core[start - 1]) {
            return false
        }
        if vague.contains(where: { before.suffix($0.bytes.count).elementsEqual($0.bytes) }) { return false }
        // 3到5件 and 三、四件 are ranges.
        for joint in ranges where before.suffix(joint.bytes.count).elementsEqual(joint.bytes) {
            let head = before.dropLast(joint.bytes.count)
            if let last = head.last, isDigit(last) { return false }
            if ChineseNumeral.start(ofRunEndingAt: head.endIndex, in: core, from: 0) < head.endIndex { return false }
        }
        return true
    }

    /// Whether what stands behind the unit leaves the number as it is.
    private static func isWhole(_ clause: Clause, behind end: Int) -> Bool { clause.skip(loose, at: end) == nil }

    private static let vague: [Word] = ["约", "近", "超过", "超", "逾", "不足", "不少于", "不到", "第", "每", "几", "数", "上", "至"]
    private static let ranges: [Word] = ["到", "、", "或", "—", "–"]
    private static let loose: [Word] = ["次", "以上", "以下", "以内", "左右", "余", "多", "/"]

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// Finds identity-card numbers and mobile phone numbers in a text, in one pass over its bytes.
///
/// A number counts only where it stands by itself: not as part of a longer one, of a sum with its unit, of a document's
/// number or of a web address. Telephones of offices are no private numbers.
package struct PrivateNumbers {
    private let signs: NumberSigns
    private var bytes: UnsafeBufferPointer<UInt8> { signs.bytes }

    /// The numbers in `bytes`, UTF-8, in their order.
    package static func find(in bytes: [UInt8]) -> [PrivateNumber] {
        bytes.withUnsafeBufferPointer { PrivateNumbers(signs: NumberSigns(bytes: $0)).all() }
    }

    /// The numbers in the name of a file or in those of its folders. Words in names are parted by `_` and `-` too.
    package static func find(inPath path: String) -> [PrivateNumber] {
        find(in: path.utf8.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") ? 0x20 : $0 })
    }

    private func all() -> [PrivateNumber] {
        var found: [PrivateNumber] = []
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte &- 0x30 < 10 || byte == 0xEF, signs.digitLength(at: offset) > 0 else {
                offset += 1
                continue
            }
            let first = group(at: offset)
            if let number = number(from: first) {
                found.append(number)
                offset = Int(number.span.end)
            } else {
                offset = first.end
            }
        }
        return found
    }

    /// Digits that stand side by side.
    private struct Group {
        var start: Int
        let end: Int
        var count: Int
    }

    private func group(at start: Int) -> Group {
        var group = (end: start, count: 0)
        while true {
            let length = signs.digitLength(at: group.end)
            if length == 0 { break }
            group.end += length
            group.count += 1
        }
        return Group(start: start, end: group.end, count: group.count)
    }

    private func number(from first: Group) -> PrivateNumber? {
        switch first.count {
        case 11, 13, 15, 17, 18: whole(first)
        case 3, 4, 6, 7, 14: parted(first)
        default: nil
        }
    }

    // MARK: Forms

    /// A number without signs in it.
    private func whole(_ group: Group) -> PrivateNumber? {
        var group = group
        if group.count == 17 {
            let length = signs.digitLength(at: group.end, orCheckSign: true)
            guard length > 0 else { return nil }
            group = Group(start: group.start, end: group.end + length, count: 18)
        }
        let digits = digits(in: group.start..<group.end)
        if group.count == 18 {
            guard IdentityCard.isValid(digits), standsAlone(group.start, group.end) else { return nil }
            return PrivateNumber(.identityCard, ByteSpan(group.start, group.end))
        }
        if group.count == 15, IdentityCard.isPlausibleOld(digits), isCalledIdentityCard(before: group.start),
            standsAlone(group.start, group.end)
        {
            return PrivateNumber(.identityCard, ByteSpan(group.start, group.end))
        }
        // +86 and 0086 may be joined to the number.
        let prefix = group.count - 11
        if prefix == 2, !digits.starts(with: [8, 6]) || !signs.ends("+", at: group.start) { return nil }
        if prefix == 4, !digits.starts(with: [0, 0, 8, 6]) { return nil }
        guard isMobile(digits.dropFirst(prefix)), standsAlone(group.start, group.end),
            !isQuantity(group.start, group.end)
        else { return nil }
        var start = group.start
        for _ in 0..<prefix { start += signs.digitLength(at: start) }
        return PrivateNumber(.mobilePhone, ByteSpan(start, group.end))
    }

    /// The lengths of the groups that such numbers are parted into.
    private static let partings: [(kind: PrivateNumber.Kind, counts: [Int])] = [
        (.mobilePhone, [3, 4, 4]), (.mobilePhone, [4, 3, 4]), (.mobilePhone, [3, 8]), (.mobilePhone, [7, 4]),
        (.identityCard, [6, 8, 4]), (.identityCard, [6, 4, 4, 4]), (.identityCard, [6, 12]),
        (.identityCard, [14, 4]),
    ]

    /// A number in groups, with a hyphen or space between.
    private func parted(_ first: Group) -> PrivateNumber? {
        var gap = signs.gap(after: first.end)
        guard gap.link != .none else { return nil }
        let link = gap.link
        var counts = [first.count]
        var end = first.end
        while gap.link == link, counts.count < 5 {
            let next = group(at: gap.next)
            end = next.end
            counts.append(next.count)
            if counts.reduce(0, +) == 17 {
                let length = signs.digitLength(at: end, orCheckSign: true)
                if length > 0 {
                    end += length
                    counts[counts.count - 1] += 1
                }
            }
            gap = signs.gap(after: end)
        }
        guard let parting = Self.partings.first(where: { $0.counts == counts }) else { return nil }
        let digits = digits(in: first.start..<end)
        let isOne = parting.kind == .mobilePhone ? isMobile(digits[...]) : IdentityCard.isValid(digits)
        guard isOne, standsAlone(first.start, end, among: link), !isQuantity(first.start, end) else { return nil }
        return PrivateNumber(parting.kind, ByteSpan(first.start, end))
    }

    private func digits(in range: Range<Int>) -> [Int] {
        var digits: [Int] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = signs.digitLength(at: offset, orCheckSign: true)
            if length > 0 { digits.append(signs.digit(at: offset)) }
            offset += max(1, length)
        }
        return digits
    }

    private func isMobile(_ digits: ArraySlice<Int>) -> Bool {
        guard digits.count == 11, let first = digits.first else { return false }
        return first == 1 && digits[digits.startIndex + 1] >= 3
    }

    // MARK: Surroundings

    /// Whether the number is no part of something longer. `link` is what parts it: groups more of the same kind make it longer.
    private func standsAlone(_ start: Int, _ end: Int, among link: NumberSigns.Link = .hyphen) -> Bool {
        isFree(before: start, among: link) && isFree(after: end, among: link) && !isInAddress(start)
    }

    private func isFree(before start: Int, among link: NumberSigns.Link) -> Bool {
        guard start > 0 else { return true }
        let last = bytes[start - 1]
        if last == UInt8(ascii: "_") || signs.ends("第", at: start) { return false }
        if last | 0x20 >= UInt8(ascii: "a"), last | 0x20 <= UInt8(ascii: "z") { return isCalledTelephone(start) }
        let beforeLast = start > 1 ? bytes[start - 2] : 0
        if last == UInt8(ascii: ".") || last == UInt8(ascii: ",") { return beforeLast &- 0x30 >= 10 }
        var position = start
        var met = NumberSigns.Link.none
        for _ in 0..<NumberSigns.mostSeparators where position > 0 {
            let previous = signs.start(ofCharacterBefore: position)
            let separator = signs.separator(at: previous)
            guard separator.link != .none, previous + separator.length == position else { break }
            if met != .hyphen { met = separator.link }
            position = previous
        }
        guard met == link, position > 0,
            signs.digitLength(at: signs.start(ofCharacterBefore: position)) > 0
        else { return true }
        return isCountryCode(endingAt: position)
    }

    /// `86`, `+86` or `0086`.
    private func isCountryCode(endingAt end: Int) -> Bool {
        guard signs.ends("86", at: end) else { return false }
        if end == 2 || signs.ends("0086", at: end) || signs.ends("+86", at: end) { return true }
        return signs.digitLength(at: signs.start(ofCharacterBefore: end - 2)) == 0
    }

    private func isFree(after end: Int, among link: NumberSigns.Link) -> Bool {
        guard end < bytes.count else { return true }
        let next = bytes[end]
        if next == UInt8(ascii: "_") || next | 0x20 >= UInt8(ascii: "a") && next | 0x20 <= UInt8(ascii: "z") {
            return false
        }
        if next == UInt8(ascii: ".") || next == UInt8(ascii: ","), end + 1 < bytes.count, bytes[end + 1] &- 0x30 < 10 {
            return false
        }
        return signs.gap(after: end).link != link
    }

    private func isCalledTelephone(_ start: Int) -> Bool {
        let word = String(decoding: bytes[max(0, start - 6)..<start], as: UTF8.self).lowercased()
        return word.hasSuffix("tel") || word.hasSuffix("phone") || word.hasSuffix("mobile")
    }

    private func isCalledIdentityCard(before start: Int) -> Bool {
        var end = start
        while end > 0, start - end < 40 {
            if signs.ends("身份证", at: end) || signs.ends("身份号码", at: end) { return true }
            if bytes[end - 1] == UInt8(ascii: "\n") { return false }
            end -= 1
        }
        return false
    }

    /// Whether the digits are a sum or a document's number rather than somebody's telephone.
    private func isQuantity(_ start: Int, _ end: Int) -> Bool {
        for sign in ["¥", "￥", "$", "编号", "编号：", "编号:", "文号：", "索引号：", "索引号:", "代码：", "代码:"] as [StaticString]
        where signs.ends(sign, at: start) {
            return true
        }
        var next = end
        let space = signs.separator(at: end)
        if space.link == .space { next += space.length }
        let units: [StaticString] = [
            "元", "万", "亿", "件", "条", "个", "次", "人次", "份", "篇", "部", "家", "户", "宗", "项", "字", "%", "％", "‰", "平方", "公里",
            "吨",
        ]
        return units.contains { signs.begins($0, at: next) }
    }

    /// Whether the number stands in a web address.
    private func isInAddress(_ start: Int) -> Bool {
        var first = start
        while first > 0, start - first < 512, bytes[first - 1] > 0x20, bytes[first - 1] < 0x7F { first -= 1 }
        var position = first
        while position < start {
            if signs.begins("://", at: position) || signs.begins("www.", at: position) { return true }
            position += 1
        }
        return false
    }
}

/// The signs that numbers are written with: digits of both widths, and what people put between groups of them.
struct NumberSigns {
    let bytes: UnsafeBufferPointer<UInt8>

    /// The length of the digit at `offset`, or 0; `orCheckSign` takes an X for one, as it ends identity-card numbers.
    func digitLength(at offset: Int, orCheckSign: Bool = false) -> Int {
        guard offset < bytes.count else { return 0 }
        let byte = bytes[offset]
        if byte &- 0x30 < 10 { return 1 }
        if orCheckSign, byte | 0x20 == UInt8(ascii: "x") { return 1 }
        guard byte == 0xEF, offset + 2 < bytes.count else { return 0 }
        let (second, third) = (bytes[offset + 1], bytes[offset + 2])
        if second == 0xBC, third >= 0x90, third <= 0x99 { return 3 }
        if orCheckSign, (second == 0xBC && third == 0xB8) || (second == 0xBD && third == 0x98) { return 3 }
        return 0
    }

    /// The value of the digit at `offset`, which must be one; 10 for X.
    func digit(at offset: Int) -> Int {
        let byte = bytes[offset]
        if byte &- 0x30 < 10 { return Int(byte) - 0x30 }
        guard byte == 0xEF, offset + 2 < bytes.count, bytes[offset + 2] >= 0x90, bytes[offset + 2] <= 0x99 else {
            return 10
        }
        return Int(bytes[offset + 2]) - 0x90
    }

    func digitCount(in range: Range<Int>) -> Int {
        var count = 0
        var offset = range.lowerBound
        while offset < range.upperBound {
            let length = digitLength(at: offset, orCheckSign: true)
            if length > 0 { count += 1 }
            offset += max(1, length)
        }
        return count
    }

    /// What stands between two groups of digits.
    enum Link {
        case none
        case space
        case hyphen
    }

    /// The sign between groups that begins at `offset`: its kind and length; never a line end or a tab.
    func separator(at offset: Int) -> (link: Link, length: Int) {
        guard offset < bytes.count else { return (.none, 0) }
        let byte = bytes[offset]
        if byte == UInt8(ascii: "-") { return (.hyphen, 1) }
        if byte < 0x20 { return (.none, 0) }
        if offset + 2 < bytes.count {
            let (second, third) = (bytes[offset + 1], bytes[offset + 2])
            if byte == 0xE2, second == 0x80, third >= 0x90, third <= 0x94 { return (.hyphen, 3) }
            if byte == 0xE2, second == 0x88, third == 0x92 { return (.hyphen, 3) }
            if byte == 0xEF, second == 0xBC, third == 0x8D { return (.hyphen, 3) }
            if byte == 0xE2, second == 0x80, third == 0xA8 || third == 0xA9 { return (.none, 0) }
        }
        let length = ByteText.spaceLength(bytes, at: offset, end: bytes.count)
        return length > 0 ? (.space, length) : (.none, 0)
    }

    /// The most signs between two groups, as in `138 - 1234 - 5678`.
    static let mostSeparators = 3

    /// How the digits before `offset` are linked with the next group, and where that begins.
    func gap(after offset: Int) -> (link: Link, next: Int) {
        var link = Link.none
        var position = offset
        for _ in 0..<Self.mostSeparators {
            let separator = separator(at: position)
            if separator.link == .none { break }
            if link != .hyphen { link = separator.link }
            position += separator.length
        }
        return digitLength(at: position) > 0 && link != .none ? (link, position) : (.none, offset)
    }

    /// The character that ends at `offset`, as its start; `offset` itself at the start of the text.
    func start(ofCharacterBefore offset: Int) -> Int {
        var start = offset
        repeat { start -= 1 } while start > 0 && bytes[start] & 0xC0 == 0x80
        return max(0, start)
    }

    /// Whether `text` ends at `offset`.
    func ends(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset >= length else { return false }
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: length)
        return bytes[(offset - length)..<offset].elementsEqual(expected)
    }

    /// Whether `text` begins at `offset`.
    func begins(_ text: StaticString, at offset: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard offset + length <= bytes.count else { return false }
        return bytes[offset..<(offset + length)].elementsEqual(
            UnsafeBufferPointer(start: text.utf8Start, count: length))
    }
}

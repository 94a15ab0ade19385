/// Finds out where bytes stop being UTF-8.
enum UTF8Check {
    /// The offset of the first byte of the first malformed sequence.
    static func firstFault(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            guard let width = width(of: bytes, at: offset) else { return offset }
            offset += width
        }
        return nil
    }

    /// The width of the scalar at `offset`, or `nil` when there is none: overlong forms, surrogates and what lies beyond
    /// U+10FFFF are no scalars.
    private static func width(of bytes: [UInt8], at offset: Int) -> Int? {
        let first = bytes[offset]
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        func follow(_ count: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Int? {
            guard allowed.contains(second), offset + count < bytes.count else { return nil }
            for index in 1...count where bytes[offset + index] & 0xC0 != 0x80 { return nil }
            return count + 1
        }
        switch first {
        case 0..<0x80: return 1
        case 0xC2...0xDF: return follow(1)
        case 0xE0: return follow(2, 0xA0...0xBF)
        case 0xED: return follow(2, 0x80...0x9F)
        case 0xE1...0xEF: return follow(2)
        case 0xF0: return follow(3, 0x90...0xBF)
        case 0xF1...0xF3: return follow(3)
        case 0xF4: return follow(3, 0x80...0x8F)
        default: return nil
        }
    }
}

/// Walks over bytes that may or may not be UTF-8 (Unicode, table 3-7).
package enum UTF8Scan {
    /// The length of the well-formed sequence at `position`, or `nil`: overlong forms, surrogates and what is beyond
    /// U+10FFFF are not well-formed.
    package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        let first = bytes[position]
        if first < 0x80 { return 1 }
        func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            position + offset < bytes.count && bytes[position + offset] >= low && bytes[position + offset] <= high
        }
        switch first {
        case 0xC2...0xDF: return continues(1) ? 2 : nil
        case 0xE0: return continues(1, 0xA0) && continues(2) ? 3 : nil
        case 0xED: return continues(1, 0x80, 0x9F) && continues(2) ? 3 : nil
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
        case 0xF0: return continues(1, 0x90) && continues(2) && continues(3) ? 4 : nil
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
        case 0xF4: return continues(1, 0x80, 0x8F) && continues(2) && continues(3) ? 4 : nil
        default: return nil
        }
    }

    /// The offset of the first byte of the first malformed sequence, or `nil` when all is UTF-8.
    package static func firstFault(in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                guard let length = length(buffer, at: position) else { return position }
                position += length
            }
            return nil
        }
    }
}

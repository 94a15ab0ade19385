import SourceText

/// Turns the bytes of a text file into UTF-8 before any parser sees them.
///
/// Order: byte order mark, strict UTF-8, else GB18030, of which GBK and GB2312 are parts. A sequence that can't be
/// decoded becomes U+FFFD and is counted: nothing is dropped in silence.
package enum TextDecoder {
    package static func decode(_ bytes: [UInt8]) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return utf8(Array(bytes.dropFirst(3)))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return IconvDecoder.decode(bytes.dropFirst(2), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return IconvDecoder.decode(bytes.dropFirst(2), from: "UTF-16BE") }
        if isValidUTF8(bytes) { return DecodedText(bytes: bytes, encoding: "utf-8", replacements: []) }
        // Nearly any bytes are GB18030, damaged UTF-8 too, which would then be nonsense without a loss. But of the bytes
        // beyond ASCII in a Chinese GB18030 text only one in some seven starts a sequence of UTF-8 by chance.
        let repaired = utf8(bytes)
        if sequenceCount(repaired) >= repaired.replacements.count { return repaired }
        return IconvDecoder.decode(bytes[...], from: "GB18030")
    }

    private static func isValidUTF8(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                guard let length = scalarLength(buffer, at: position) else { return false }
                position += length
            }
            return true
        }
    }

    private static func utf8(_ bytes: [UInt8]) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var replacements: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                if let length = scalarLength(buffer, at: position) {
                    for offset in 0..<length { output.append(buffer[position + offset]) }
                    position += length
                } else {
                    replacements.append(output.count)
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    position += 1
                }
            }
        }
        return DecodedText(bytes: output, encoding: "utf-8", replacements: replacements)
    }

    /// How many scalars beyond ASCII the file itself has.
    private static func sequenceCount(_ text: DecodedText) -> Int {
        text.bytes.count { $0 >= 0xC0 } - text.replacements.count
    }

    /// The length of the well-formed UTF-8 sequence at `position`, or `nil` (Unicode, table 3-7).
    private static func scalarLength(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Int? {
        let first = buffer[position]
        if first < 0x80 { return 1 }
        func continues(_ offset: Int, _ low: UInt8 = 0x80, _ high: UInt8 = 0xBF) -> Bool {
            position + offset < buffer.count && buffer[position + offset] >= low && buffer[position + offset] <= high
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
}

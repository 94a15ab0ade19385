import SourceText

/// Turns the bytes of a text file into UTF-8 before any parser sees them.
///
/// Order: byte order mark, strict UTF-8, else GB18030, of which GBK and GB2312 are parts. A sequence that can't be
/// decoded becomes U+FFFD and is counted: nothing is dropped in silence.
package enum TextDecoder {
    ///
    /// - Parameter declared: the encoding that the file claims for itself. Claims are often wrong, so it is asked only about
    ///   what the bytes can't say: whether bytes that are no UTF-8 are Big5.
    package static func decode(_ bytes: [UInt8], declared: String? = nil) -> DecodedText {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return utf8(Array(bytes.dropFirst(3)))
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return IconvDecoder.decode(bytes.dropFirst(2), from: "UTF-16LE") }
        if bytes.starts(with: [0xFE, 0xFF]) { return IconvDecoder.decode(bytes.dropFirst(2), from: "UTF-16BE") }
        if let encoding = wideEncoding(bytes) { return IconvDecoder.decode(bytes[...], from: encoding) }
        if UTF8Scan.firstFault(in: bytes) == nil {
            return DecodedText(bytes: bytes, encoding: "utf-8", replacements: [])
        }
        // Nearly any bytes are GB18030, damaged UTF-8 too, which would then be nonsense without a loss. But of the bytes
        // beyond ASCII in a Chinese GB18030 text only one in some seven starts a sequence of UTF-8 by chance.
        let repaired = utf8(bytes)
        if sequenceCount(repaired) >= repaired.replacements.count { return repaired }
        if let declared, declared.lowercased().hasPrefix("big5") {
            return IconvDecoder.decode(bytes[...], from: "BIG5-HKSCS")
        }
        return IconvDecoder.decode(bytes[...], from: "GB18030")
    }

    /// UTF-16 without a byte order mark: every ASCII character, such as a line end, has a zero byte, always on the same side.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(1 << 16)
        var zeros = (even: 0, odd: 0)
        for offset in sample.indices where sample[offset] == 0 {
            if offset % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
        }
        let count = zeros.even + zeros.odd
        guard sample.count >= 16, count * 40 >= sample.count else { return nil }
        if zeros.even * 10 >= count * 9 { return "UTF-16BE" }
        return zeros.odd * 10 >= count * 9 ? "UTF-16LE" : nil
    }

    private static func utf8(_ bytes: [UInt8]) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var replacements: [Int] = []
        bytes.withUnsafeBufferPointer { buffer in
            var position = 0
            while position < buffer.count {
                if let length = UTF8Scan.length(buffer, at: position) {
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
}

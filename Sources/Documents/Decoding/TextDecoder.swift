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

    /// UTF-16 without a byte order mark: ASCII characters such as line ends have a zero byte, and nearly every pair of bytes
    /// is ASCII or of the planes of Chinese text when read from the right side.
    private static func wideEncoding(_ bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(1 << 16)
        guard sample.count >= 16, sample.count(where: { $0 == 0 }) * 40 >= sample.count else { return nil }
        var little = 0
        var big = 0
        let pairs = sample.count / 2
        for pair in 0..<pairs {
            let first = sample[2 * pair]
            let second = sample[2 * pair + 1]
            if isUsual(high: second, low: first) { little += 1 }
            if isUsual(high: first, low: second) { big += 1 }
        }
        guard max(little, big) * 10 >= pairs * 9 else { return nil }
        return little >= big ? "UTF-16LE" : "UTF-16BE"
    }

    private static func isUsual(high: UInt8, low: UInt8) -> Bool {
        switch high {
        case 0: low >= 0x20 && low < 0x7F || low >= 0x09 && low <= 0x0D || low == 0xA0
        case 0x20...0x26, 0x30, 0x4E...0x9F, 0xFF: true
        default: false
        }
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

/// The UTF-8 text of a file and the encoding it was decoded from.
package struct DecodedText: Sendable {
    package let bytes: [UInt8]
    /// As named in records: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`.
    package let encoding: String
    /// Byte offsets in `bytes` of every U+FFFD that stands for bytes which could not be decoded.
    package let replacements: [Int]
}

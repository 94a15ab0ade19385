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
        if UTF8Scan.firstFault(in: bytes) == nil {
            return DecodedText(bytes: bytes, encoding: "utf-8", replacements: [])
        }
        // Nearly any bytes are GB18030, damaged UTF-8 too, which would then be nonsense without a loss. But of the bytes
        // beyond ASCII in a Chinese GB18030 text only one in some seven starts a sequence of UTF-8 by chance.
        let repaired = utf8(bytes)
        if sequenceCount(repaired) >= repaired.replacements.count { return repaired }
        return IconvDecoder.decode(bytes[...], from: "GB18030")
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

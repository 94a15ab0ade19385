import Glibc
import SourceText

/// Decodes with the C library's `iconv`, one damaged byte at a time.
enum IconvDecoder {
    /// The UTF-8 text of `bytes`; what can't be decoded becomes U+FFFD, one for each byte skipped.
    static func decode(_ bytes: ArraySlice<UInt8>, from encoding: String) -> DecodedText {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 3 / 2 + 16)
        var replacements: [Int] = []
        let converter = iconv_open("UTF-8", encoding)
        guard Int(bitPattern: converter) != -1 else {
            // Without the converter every byte beyond ASCII is unknown, and is said to be.
            for byte in bytes {
                if byte < 0x80 {
                    output.append(byte)
                } else {
                    replacements.append(output.count)
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                }
            }
            return DecodedText(bytes: output, encoding: encoding.lowercased(), replacements: replacements)
        }
        defer { iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var chunk = [CChar](repeating: 0, count: 1 << 16)
        source.withUnsafeMutableBufferPointer { sourceBuffer in
            var input: UnsafeMutablePointer<CChar>? = sourceBuffer.baseAddress
            var inputLeft = sourceBuffer.count
            while inputLeft > 0 {
                var failure: CInt = 0
                chunk.withUnsafeMutableBufferPointer { chunkBuffer in
                    var target: UnsafeMutablePointer<CChar>? = chunkBuffer.baseAddress
                    var targetLeft = chunkBuffer.count
                    let result = iconv(converter, &input, &inputLeft, &target, &targetLeft)
                    failure = result == -1 ? errno : 0
                    for offset in 0..<(chunkBuffer.count - targetLeft) {
                        output.append(UInt8(bitPattern: chunkBuffer[offset]))
                    }
                }
                if failure == EILSEQ || failure == EINVAL, inputLeft > 0 {
                    replacements.append(output.count)
                    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    input = input?.advanced(by: 1)
                    inputLeft -= 1
                }
            }
        }
        return DecodedText(bytes: output, encoding: encoding.lowercased(), replacements: replacements)
    }
}

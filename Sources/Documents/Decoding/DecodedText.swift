import SourceText

/// The UTF-8 text of a file and the encoding it was decoded from.
package struct DecodedText: Sendable {
    package let bytes: [UInt8]
    /// As named in records: `utf-8`, `utf-16le`, `utf-16be`, `gb18030`.
    package let encoding: String
    /// Byte offsets in `bytes` of every U+FFFD that stands for bytes which could not be decoded.
    package let replacements: [Int]
}

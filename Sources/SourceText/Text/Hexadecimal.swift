/// Bytes and numbers in lower-case hexadecimal digits.
package enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Two digits a byte.
    package static func of(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Sixteen digits.
    package static func of(_ number: UInt64) -> String {
        of((0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - $0 * 8)) })
    }
}

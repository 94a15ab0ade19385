/// Digits of a raised text as the raised digits of Unicode: `5<sup>2</sup>` is no 52.
package enum RaisedDigits {
    package static func of(_ text: some Sequence<UInt8>) -> [UInt8] {
        digits(text, as: ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"])
    }

    /// Digits below the line.
    package static func lowered(_ text: some Sequence<UInt8>) -> [UInt8] {
        digits(text, as: ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"])
    }

    private static func digits(_ text: some Sequence<UInt8>, as others: [String]) -> [UInt8] {
        text.flatMap { byte -> [UInt8] in
            byte >= 0x30 && byte <= 0x39 ? Array(others[Int(byte - 0x30)].utf8) : [byte]
        }
    }
}

/// Digits of a raised text as the raised digits of Unicode: `5<sup>2</sup>` is no 52.
enum RaisedDigits {
    static func of(_ text: some Sequence<UInt8>) -> [UInt8] {
        let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return text.flatMap { byte -> [UInt8] in
            byte >= 0x30 && byte <= 0x39 ? Array(raised[Int(byte - 0x30)].utf8) : [byte]
        }
    }
}

/// Character references in the value of an attribute, as far as they stand for ASCII: those that styles are made of.
///
/// Source: HTML Living Standard, section 13.2.5.72.
enum CharacterReferences {
    private static let names: [String: UInt8] = [
        "Tab": 0x09, "NewLine": 0x0A, "excl": 0x21, "quot": 0x22, "QUOT": 0x22, "num": 0x23, "dollar": 0x24,
        "percnt": 0x25, "amp": 0x26, "AMP": 0x26, "apos": 0x27, "lpar": 0x28, "rpar": 0x29, "ast": 0x2A, "midast": 0x2A,
        "plus": 0x2B, "comma": 0x2C, "period": 0x2E, "sol": 0x2F, "colon": 0x3A, "semi": 0x3B, "lt": 0x3C, "LT": 0x3C,
        "equals": 0x3D, "gt": 0x3E, "GT": 0x3E, "quest": 0x3F, "commat": 0x40, "lsqb": 0x5B, "lbrack": 0x5B,
        "bsol": 0x5C, "rsqb": 0x5D, "rbrack": 0x5D, "Hat": 0x5E, "lowbar": 0x5F, "grave": 0x60, "lcub": 0x7B,
        "lbrace": 0x7B, "verbar": 0x7C, "vert": 0x7C, "rcub": 0x7D, "rbrace": 0x7D, "nbsp": 0x20,
    ]

    static func resolved(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard value.contains(UInt8(ascii: "&")) else { return value }
        var plain: [UInt8] = []
        plain.reserveCapacity(value.count)
        var position = value.startIndex
        while position < value.endIndex {
            if value[position] == UInt8(ascii: "&"), let (bytes, end) = reference(value, at: position + 1) {
                plain += bytes
                position = end
            } else {
                plain.append(value[position])
                position += 1
            }
        }
        return plain[...]
    }

    /// What the reference behind `&` stands for, and the place behind it.
    private static func reference(_ value: ArraySlice<UInt8>, at start: Int) -> (bytes: [UInt8], end: Int)? {
        guard start < value.endIndex else { return nil }
        var position = start
        if value[start] == UInt8(ascii: "#") {
            position += 1
            let isHexadecimal = position < value.endIndex && value[position] | 0x20 == UInt8(ascii: "x")
            if isHexadecimal { position += 1 }
            let first = position
            var code: UInt32 = 0
            while position < value.endIndex, let digit = Character(UnicodeScalar(value[position])).hexDigitValue,
                isHexadecimal || digit < 10
            {
                code = min(code * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
                position += 1
            }
            guard position > first else { return nil }
            if position < value.endIndex, value[position] == UInt8(ascii: ";") { position += 1 }
            let scalar = UnicodeScalar(code).flatMap { $0 == "\0" ? nil : $0 } ?? "\u{FFFD}"
            return (Array(String(Character(scalar)).utf8), position)
        }
        let name = value[start...].prefix(8).prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        guard name.endIndex < value.endIndex, value[name.endIndex] == UInt8(ascii: ";"),
            let byte = names[String(decoding: name, as: UTF8.self)]
        else { return nil }
        return ([byte], name.endIndex + 1)
    }
}

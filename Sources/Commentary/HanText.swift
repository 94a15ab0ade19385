/// What a scalar is in Chinese typesetting.
enum HanText {
    static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Punctuation that is as wide as a Han character, and the marks that Chinese shares with other scripts.
    static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3001...0x3004, 0x3008...0x3020, 0x3030, 0xFE30...0xFE4F: true
        case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
        case 0xB7, 0x2014, 0x2018...0x201F, 0x2026: true
        default: false
        }
    }

    /// A line broken between two of these was broken by an editor's window, not for a space.
    static func needsNoSpace(_ scalar: Unicode.Scalar) -> Bool { isHan(scalar) || isWidePunctuation(scalar) }

    /// A letter, digit or Han character as CommonMark sees it: neither white space nor punctuation.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0...0x7F: false
        default: !isWidePunctuation(scalar) && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
    }

    /// How long a text is: each Han character counts, and each word of other scripts.
    static func length(of text: String) -> Int {
        var length = 0
        var isInWord = false
        for scalar in text.unicodeScalars {
            let isHan = isHan(scalar)
            let isLetter = !isHan && isWord(scalar)
            if isHan || (isLetter && !isInWord) { length += 1 }
            isInWord = isLetter
        }
        return length
    }
}

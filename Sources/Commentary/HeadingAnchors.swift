/// Makes the anchors of a page's headings out of their own characters.
///
/// An anchor stays the same as long as its heading does, wherever it stands; only a repeated heading gets a number.
struct HeadingAnchors {
    private var used: Set<String> = []
    /// The number that the next repetition tries: without it, a page of equal headings would take quadratic time.
    private var numbers: [String: Int] = [:]

    /// Letters and digits of any script in lower case, `-` for white space and `-`; nothing that HTML or a URL would need escaped.
    mutating func anchor(for text: String) -> String {
        var anchor = ""
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
                anchor += scalar.properties.lowercaseMapping
            case .spaceSeparator, .dashPunctuation:
                if !anchor.isEmpty, !anchor.hasSuffix("-") { anchor += "-" }
            default: break
            }
        }
        while anchor.hasSuffix("-") { anchor.removeLast() }
        if anchor.isEmpty { anchor = "section" }
        var candidate = anchor
        var number = numbers[anchor] ?? 2
        while !used.insert(candidate).inserted {
            candidate = "\(anchor)-\(number)"
            number += 1
        }
        numbers[anchor] = number
        return candidate
    }
}

/// What a Unicode scalar does to a text that is cut for search, after NFKC and small letters.
///
/// The same table stands in the theme's search script; `Tests/SearchingTests/cutting.json` holds the two together. It is
/// written out here, and not taken from a Unicode library, so that a browser's version of Unicode changes nothing.
package enum SearchSign: Sendable {
    /// Divides: white space, punctuation, symbols.
    case separator
    /// Is left out, and what stands beside it comes together: soft hyphens, zero-width signs, variation selectors.
    case ignored
    /// A letter or digit of a script that sets spaces between words; such words are found by their beginning.
    case word
    /// Any other letter, Han above all; runs of them are found by every part.
    case letter

    package init(_ scalar: UInt32) {
        switch scalar {
        case 0x30...0x39, 0x61...0x7A: self = .word
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
            self = .ignored
        case 0..<0xC0, 0xD7, 0xF7: self = .separator
        case 0xC0..<0x250, 0x300..<0x530, 0x1E00..<0x2000: self = .word
        case 0x2000..<0x2C00, 0x2E00..<0x2E80, 0x2FF0..<0x3005, 0x3008..<0x3021, 0x302A..<0x3031, 0x3036, 0x3037,
            0x303D..<0x3040, 0x30A0, 0x30FB, 0xE000..<0xF900, 0xFE10..<0xFE70, 0xFFF0..<0x10000, 0x1F000..<0x1FB00:
            self = .separator
        default: self = .letter
        }
    }
}

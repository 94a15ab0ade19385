/// Characters that turn the order of the text around them.
///
/// Source: Unicode Standard Annex #9, section 2 (explicit directional formatting).
package enum TextDirection {
    /// Whether the text holds one that embeds, overrides or isolates from right to left: U+202B, U+202E, U+2067.
    package static func isTurned(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        while let start = rest.firstIndex(of: 0xE2) {
            if start + 2 < text.endIndex {
                let pair = (text[start + 1], text[start + 2])
                if pair == (0x80, 0xAB) || pair == (0x80, 0xAE) || pair == (0x81, 0xA7) { return true }
            }
            rest = rest[(start + 1)...]
        }
        return false
    }
}

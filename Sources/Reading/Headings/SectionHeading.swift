import Reports
import SourceText

/// Tells whether a line of prose is the heading of one of the six sections.
///
/// A heading is the section's official wording, or one that was seen instead, with or without its ordinal (一、 or the
/// 1、 that Word's list numbering becomes). A wording that is only near counts when the ordinal agrees with it.
/// A bracketed ordinal, （一）, never heads a section.
package struct SectionHeading: Hashable {
    package let key: SectionKey
    /// Whether the wording is none that is known.
    package let isNear: Bool

    /// The longest heading in bytes that is looked at; prose lines are longer.
    private static let longest = 150

    package static func parse(_ line: ArraySlice<UInt8>) -> SectionHeading? {
        guard !line.isEmpty, line.count <= longest else { return nil }
        let core = SimplifiedText.of(CoreText.of(line))
        let ordinal = Ordinal.leading(core)
        if ordinal?.style == .bracketed { return nil }
        var words = ordinal.map { Array(core[$0.end...]) } ?? core
        // A stop or colon behind the heading is no part of it.
        while words.suffix(3) == [0xE3, 0x80, 0x82] || words.last == UInt8(ascii: ":") {
            words.removeLast(words.last == UInt8(ascii: ":") ? 1 : 3)
        }
        if let match = labels.exactMatch(words) { return SectionHeading(key: match.key, isNear: false) }
        guard let ordinal, let match = labels.nearestMatch(words), Int(match.key.rawValue) + 1 == ordinal.number else {
            return nil
        }
        return SectionHeading(key: match.key, isNear: true)
    }

    /// Whether a line ends the table that it follows.
    package static func endsTable(_ line: ArraySlice<UInt8>) -> Bool { parse(line) != nil }

    private static let labels = LabelIndex(
        SectionKey.allCases.map { (key: $0, official: [$0.label], variants: $0.variants) })
}

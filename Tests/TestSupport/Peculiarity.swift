/// What text extraction and local habit do to a report's layout without changing what it says.
package enum Peculiarity: CaseIterable, Hashable, Sendable {
    /// Labels of narrow columns printed one character a line.
    case verticalLabels
    /// Labels broken over two lines.
    case brokenLabels
    /// A line end, or a blank line, inside a cell before its text.
    case lateCellText
    /// Spaces, NBSP and U+3000 around values, labels and lines, and instead of nothing.
    case strayWhiteSpace
    /// Word's `[bookmark: _GoBack]` before a text.
    case bookmarks
    /// `1、 总体情况` for `一、总体情况`.
    case arabicOrdinals
    /// A first row that repeats the section's title.
    case captionRows
    /// A title over two lines.
    case brokenTitle
    /// CR LF at the ends of lines.
    case carriageReturns

    /// Each one with a probability of a half.
    package static func random(using generator: inout SeededGenerator) -> Set<Peculiarity> {
        var chosen: Set<Peculiarity> = []
        for one in allCases where generator.chance(50) { chosen.insert(one) }
        return chosen
    }
}

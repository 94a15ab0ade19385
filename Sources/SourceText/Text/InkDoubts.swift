/// Why the ink of a cell or paragraph may not say to a reader what its text says.
///
/// Ink without doubts is plain: it is on the line, of one size, seen, and all of it is text. A figure is stated only on plain ink.
package struct InkDoubts: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// No doubt. Every cell of every report asks for these two, and what the protocol has for them is generic code.
    package static var plain: InkDoubts { InkDoubts(rawValue: 0) }
    package var isEmpty: Bool { rawValue == 0 }

    /// The cell covers several rows, or one that does covers it: a figure in it belongs to no certain row.
    package static let merged = InkDoubts(rawValue: 1 << 0)
    /// The text runs over the line that parts two cells.
    package static let spilled = InkDoubts(rawValue: 1 << 1)
    /// A line is drawn through some of the text.
    package static let struck = InkDoubts(rawValue: 1 << 2)
    /// Some of the text stands above or below the line, or is smaller: a note's mark, an exponent, a gloss.
    package static let raised = InkDoubts(rawValue: 1 << 3)
    /// Some of the text may not be seen: white, transparent, covered, cut off, or styled in a way that is not understood.
    package static let hidden = InkDoubts(rawValue: 1 << 4)
    /// Something stands there that is seen and is no text: a picture, drawing, control, field or formula.
    package static let pictured = InkDoubts(rawValue: 1 << 5)
    /// Some of the text is shown in another order than it is written.
    package static let reversed = InkDoubts(rawValue: 1 << 6)
    /// Signs of the file's own markup are left in the text, so what is text and what is markup is not certain.
    package static let marked = InkDoubts(rawValue: 1 << 7)

    /// Every doubt with its name, in the order in which they are told.
    package static let named: [(doubt: InkDoubts, name: String)] = [
        (.merged, "covers several rows"), (.spilled, "runs over the line between two cells"), (.struck, "struck out"),
        (.raised, "above or below the line, or smaller"), (.hidden, "perhaps not seen"),
        (.pictured, "a picture or control"), (.reversed, "shown in another order"), (.marked, "markup left in it"),
    ]

    /// The names of these doubts.
    package var names: [String] { Self.named.filter { contains($0.doubt) }.map(\.name) }
}

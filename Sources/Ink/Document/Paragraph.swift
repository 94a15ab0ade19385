import SourceText

/// One paragraph: in a text file, one line that is no part of a table.
package struct Paragraph: Hashable, Sendable {
    /// The text without white space at its ends; never empty.
    package let span: ByteSpan
    /// The line that it starts on, from 1.
    package let line: Int
    /// What keeps the text from being plainly what a reader sees.
    package let doubts: InkDoubts

    package init(span: ByteSpan, line: Int, doubts: InkDoubts = .plain) {
        self.span = span
        self.line = line
        self.doubts = doubts
    }
}

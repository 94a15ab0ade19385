import SourceText

/// One paragraph: in a text file, one line that is no part of a table.
package struct Paragraph: Hashable, Sendable {
    /// The text without white space at its ends; never empty.
    package let span: ByteSpan
    /// The line that it starts on, from 1.
    package let line: Int

    package init(span: ByteSpan, line: Int) {
        self.span = span
        self.line = line
    }
}

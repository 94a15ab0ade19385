import SourceText

/// One cell of a table, with all the lines that belong to it.
package struct Cell: Hashable, Sendable {
    /// The text without white space at its ends; empty for a cell in which nothing stands.
    package let span: ByteSpan
    /// The line on which `span` starts, from 1; for an empty cell, the line that opens it.
    package let line: Int

    package init(span: ByteSpan, line: Int) {
        self.span = span
        self.line = line
    }

    package var isEmpty: Bool { span.isEmpty }
}

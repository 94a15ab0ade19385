import SourceText

/// One cell of a table, with all the lines that belong to it.
package struct Cell: Hashable, Sendable {
    /// The text without white space at its ends; empty for a cell in which nothing stands.
    package let span: ByteSpan
    /// The line on which `span` starts, from 1; for an empty cell, the line that opens it.
    package let line: Int
    /// Whether the cell covers several rows, or is covered by one that does: a figure in it belongs to no certain row.
    package let isMerged: Bool

    package init(span: ByteSpan, line: Int, isMerged: Bool = false) {
        self.span = span
        self.line = line
        self.isMerged = isMerged
    }

    package var isEmpty: Bool { span.isEmpty }
}

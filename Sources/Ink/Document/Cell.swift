import SourceText

/// One cell of a table, with all the lines that belong to it.
package struct Cell: Hashable, Sendable {
    /// The text without white space at its ends; empty for a cell in which nothing stands.
    package let span: ByteSpan
    /// The line on which `span` starts, from 1; for an empty cell, the line that opens it.
    package let line: Int
    /// The columns of the table's grid that it covers, from 0; `nil` where the file has only cells one after another.
    package let columns: Range<Int>?
    /// What keeps the text from being plainly what a reader sees.
    package let doubts: InkDoubts

    package init(span: ByteSpan, line: Int, columns: Range<Int>? = nil, doubts: InkDoubts = .plain) {
        self.span = span
        self.line = line
        self.columns = columns
        self.doubts = doubts
    }

    package var isEmpty: Bool { span.isEmpty }

    /// Whether the cell covers several rows, or is covered by one that does.
    package var isMerged: Bool { doubts.contains(.merged) }
}

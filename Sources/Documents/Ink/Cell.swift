import SourceText

/// One cell of a table, with all the lines that belong to it.
package struct Cell: Hashable, Sendable {
    /// The text without white space at its ends; empty for a cell in which nothing stands.
    package let span: ByteSpan
    /// The line on which `span` starts, from 1; for an empty cell, the line that opens it.
    package let line: Int
    /// Where the cell starts in the table's grid, from 0; `nil` where the file has no grid, only cells one after another.
    package let column: Int?
    /// What keeps the text from being plainly what a reader sees.
    package let doubts: InkDoubts

    package init(span: ByteSpan, line: Int, column: Int? = nil, doubts: InkDoubts = []) {
        self.span = span
        self.line = line
        self.column = column
        self.doubts = doubts
    }

    package var isEmpty: Bool { span.isEmpty }

    /// Whether the cell covers several rows, or is covered by one that does.
    package var isMerged: Bool { doubts.contains(.merged) }
}

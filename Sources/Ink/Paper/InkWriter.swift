import SourceText

/// Writes the reading text of a file that is no plain text, and the blocks over it.
///
/// The text has the form in which tab-led text is read: a paragraph is a line, a cell a line with a TAB before it, a blank
/// line ends a row and two end a table. So a person can compare it, and reading it as text gives the same blocks.
package struct InkWriter {
    package private(set) var blocks: [Document.Block] = []
    private var bytes: [UInt8] = []
    private var line = 1
    /// Whether a table had more cells than are laid out.
    package private(set) var isCut = false

    package init() {}

    package var text: ReadingText { ReadingText(bytes: bytes) }

    package mutating func write(_ nodes: [PaperNode]) {
        for node in nodes {
            switch node {
            case .paragraph(let paragraph): write(paragraph.text, doubts: paragraph.doubts)
            case .table(let table):
                if table.isLayout { write(table.content) } else { write(table) }
            }
        }
    }

    /// Writes a paragraph, which must be one line without white space at its ends.
    package mutating func write(_ paragraph: [UInt8], doubts: InkDoubts = []) {
        guard !paragraph.isEmpty else { return }
        let start = bytes.count
        bytes += paragraph
        blocks.append(.paragraph(Paragraph(span: ByteSpan(start, bytes.count), line: line, doubts: doubts)))
        endLine()
    }

    private mutating func write(_ table: PaperTable) {
        let grid = TableGrid(table)
        isCut = isCut || grid.isCut
        guard !grid.rows.isEmpty else { return }
        var ink = Table()
        for row in grid.rows {
            ink.openRow()
            for place in row { ink.append(write(place)) }
            endLine()
        }
        endLine()
        blocks.append(.table(ink))
    }

    private mutating func write(_ place: TableGrid.Place) -> Cell {
        bytes.append(UInt8(ascii: "\t"))
        let start = bytes.count
        let first = line
        var end = start
        for text in place.cell?.lines ?? [] where !text.isEmpty {
            if end > start { endLine() }
            bytes += text
            end = bytes.count
        }
        var doubts = place.cell?.doubts ?? []
        if place.isMerged { doubts.insert(.merged) }
        let cell = Cell(span: ByteSpan(start, end), line: first, columns: place.columns, doubts: doubts)
        endLine()
        return cell
    }

    private mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        line += 1
    }
}

import Documents
import SourceText

/// A row of a table with the core texts of its cells.
struct TableRow {
    var cells: [Cell]
    /// The core (without ordinals and quotation marks) of each cell; empty for a cell that can only be a value.
    var labels: [[UInt8]]

    init(cells: ArraySlice<Cell>, text: ReadingText) {
        self.cells = Array(cells)
        labels = cells.map { cell in
            Self.isPlainValue(cell, in: text) ? [] : LabelCore.of(text.bytes[cell.span.range])
        }
    }

    private init(cells: [Cell], labels: [[UInt8]]) {
        self.cells = cells
        self.labels = labels
    }

    var count: Int { cells.count }
    var line: Int { cells.first?.line ?? 1 }

    /// The line of the first cell in which something stands.
    var textLine: Int { (cells.first { !$0.isEmpty } ?? cells.first)?.line ?? 1 }

    subscript(range: Range<Int>) -> TableRow {
        TableRow(cells: Array(cells[range]), labels: Array(labels[range]))
    }

    func joined(with other: TableRow) -> TableRow {
        TableRow(cells: cells + other.cells, labels: labels + other.labels)
    }

    /// Whether the row has cells with text and none of them reads like a label.
    var hasOnlyValues: Bool { labels.allSatisfy { $0.isEmpty } }

    /// Empty, or up to nine ASCII digits: no label, and nearly every cell of a table, so no core is made for it.
    private static func isPlainValue(_ cell: Cell, in text: ReadingText) -> Bool {
        let range = cell.span.range
        guard range.count <= 9 else { return false }
        return text.bytes[range].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}

import Documents
import Ink
import Reports
import SourceText

/// A row of a table with the core texts of its cells.
struct TableRow {
    var cells: [Cell]
    /// The core (without ordinals and quotation marks) of each cell; empty for a cell that can only be a value.
    var labels: [[UInt8]]
    /// How its cells were told apart.
    var layout: Evidence.Layout
    /// What makes the row uncertain, if that is known before it is read.
    var fault: Evidence.RowFault?
    /// The number of the table in the file, since each has a grid of its own; 0 where there is none.
    var table = 0

    init(cells: ArraySlice<Cell>, text: ReadingText, table: Int = 0) {
        self.table = table
        self.cells = Array(cells)
        labels = cells.map { cell in
            Self.isPlainValue(cell, in: text) ? [] : LabelCore.of(text.bytes[cell.span.range])
        }
        layout = cells.first?.columns == nil ? .separators : .grid
    }

    init(cells: [Cell], labels: [[UInt8]], layout: Evidence.Layout, fault: Evidence.RowFault? = nil) {
        self.cells = cells
        self.labels = labels
        self.layout = layout
        self.fault = fault
    }

    var count: Int { cells.count }
    var line: Int { cells.first?.line ?? 1 }

    /// The line of the first cell in which something stands.
    var textLine: Int { (cells.first { !$0.isEmpty } ?? cells.first)?.line ?? 1 }

    subscript(range: Range<Int>) -> TableRow {
        var part = TableRow(cells: Array(cells[range]), labels: Array(labels[range]), layout: layout, fault: fault)
        part.table = table
        return part
    }

    func joined(with other: TableRow) -> TableRow {
        var whole = TableRow(
            cells: cells + other.cells, labels: labels + other.labels, layout: layout, fault: fault ?? other.fault)
        whole.table = table
        return whole
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

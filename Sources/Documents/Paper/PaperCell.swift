import SourceText

/// A cell as its file has it; `columns` and `rows` are how many places of the grid it covers.
struct PaperCell: Sendable {
    var nodes: [PaperNode] = []
    var columns = 1
    var rows = 1
    /// Whether it goes on what stands above it, as Word's merged cells say.
    var goesOn = false
    /// What keeps its text from being plainly what a reader sees, beside the doubts of its paragraphs.
    var ownDoubts: InkDoubts = []

    /// Its own doubts and those of all that stands in it.
    var doubts: InkDoubts {
        nodes.reduce(into: ownDoubts) { doubts, node in
            switch node {
            case .paragraph(let paragraph): doubts.formUnion(paragraph.doubts)
            case .table(let table): for row in table.rows { for cell in row.cells { doubts.formUnion(cell.doubts) } }
            }
        }
    }

    /// Whether a table stands in it that is more than a frame around one text.
    var holdsTable: Bool {
        nodes.contains { node in
            guard case .table(let table) = node else { return false }
            return table.rows.reduce(0) { $0 + $1.cells.count } > 1 || table.isLayoutOfTables
        }
    }

    /// The text, one line for each paragraph.
    var lines: [[UInt8]] {
        nodes.flatMap { node -> [[UInt8]] in
            switch node {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.lines) }
            }
        }
    }
}

extension PaperTable {
    fileprivate var isLayoutOfTables: Bool { rows.contains { $0.cells.contains { $0.holdsTable } } }
}

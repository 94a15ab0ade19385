import SourceText

/// A piece of a file's content in reading order, before it has lines and places.
indirect enum PaperNode: Sendable {
    case paragraph(PaperParagraph)
    case table(PaperTable)

    var origin: PaperOrigin {
        switch self {
        case .paragraph(let paragraph): paragraph.origin
        case .table(let table): table.origin
        }
    }
}

/// Where on a page a piece stands; formats without pages around their content leave it as it is.
struct PaperOrigin: Sendable {
    /// The number of the element that holds it.
    var element = 0
    /// Whether all of its text is a link, as in menus.
    var isLink = false
    /// Whether it stands in a part of the page that is marked as menu, head or foot.
    var isAside = false
}

/// A paragraph as one line of UTF-8, without white space at its ends; never empty.
struct PaperParagraph: Sendable {
    var text: [UInt8]
    var origin = PaperOrigin()
    var doubts: InkDoubts = []
}

/// A row of a table as its file has it.
struct PaperRow: Sendable {
    var cells: [PaperCell] = []
    /// The number of the part of the table (head, body, foot) that no cell reaches beyond.
    var part = 0
}

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

/// A table as its file has it: only the cells that the file writes, with their spans.
struct PaperTable: Sendable {
    var rows: [PaperRow] = []
    var origin = PaperOrigin()

    /// Whether the table only arranges the page: it holds other tables, or no row has more than one cell.
    var isLayout: Bool {
        var widest = 0
        for row in rows {
            widest = max(widest, row.cells.count)
            for cell in row.cells where cell.holdsTable { return true }
        }
        return widest <= 1
    }

    /// What the table arranges, in reading order.
    var content: [PaperNode] { rows.flatMap { $0.cells.flatMap(\.nodes) } }
}

import SourceText

/// A piece of a file's content in reading order, before it has lines and places.
package indirect enum PaperNode: Sendable {
    case paragraph(PaperParagraph)
    case table(PaperTable)

    package var origin: PaperOrigin {
        switch self {
        case .paragraph(let paragraph): paragraph.origin
        case .table(let table): table.origin
        }
    }
}

/// Where on a page a piece stands; formats without pages around their content leave it as it is.
package struct PaperOrigin: Sendable {
    /// The number of the element that holds it.
    package var element = 0
    /// Whether all of its text is a link, as in menus.
    package var isLink = false
    /// Whether it stands in a part of the page that is marked as menu, head or foot.
    package var isAside = false

    package init(element: Int = 0, isLink: Bool = false, isAside: Bool = false) {
        self.element = element
        self.isLink = isLink
        self.isAside = isAside
    }
}

/// A paragraph as one line of UTF-8, without white space at its ends; never empty.
package struct PaperParagraph: Sendable {
    package var text: [UInt8]
    package var origin = PaperOrigin()
    package var doubts: InkDoubts = []

    package init(text: [UInt8], origin: PaperOrigin = PaperOrigin(), doubts: InkDoubts = []) {
        self.text = text
        self.origin = origin
        self.doubts = doubts
    }
}

/// A row of a table as its file has it.
package struct PaperRow: Sendable {
    package var cells: [PaperCell] = []
    /// The number of the part of the table (head, body, foot) that no cell reaches beyond.
    package var part = 0

    package init(cells: [PaperCell] = [], part: Int = 0) {
        self.cells = cells
        self.part = part
    }
}

/// A cell as its file has it; `columns` and `rows` are how many places of the grid it covers.
package struct PaperCell: Sendable {
    package var nodes: [PaperNode] = []
    package var columns = 1
    package var rows = 1
    /// Whether it goes on what stands above it, as Word's merged cells say.
    package var goesOn = false
    /// What keeps its text from being plainly what a reader sees, beside the doubts of its paragraphs.
    package var ownDoubts: InkDoubts = []

    package init(
        nodes: [PaperNode] = [], columns: Int = 1, rows: Int = 1, goesOn: Bool = false, ownDoubts: InkDoubts = []
    ) {
        self.nodes = nodes
        self.columns = columns
        self.rows = rows
        self.goesOn = goesOn
        self.ownDoubts = ownDoubts
    }

    /// Its own doubts and those of all that stands in it.
    package var doubts: InkDoubts {
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
    package var lines: [[UInt8]] {
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
package struct PaperTable: Sendable {
    package var rows: [PaperRow] = []
    package var origin = PaperOrigin()

    package init(rows: [PaperRow] = [], origin: PaperOrigin = PaperOrigin()) {
        self.rows = rows
        self.origin = origin
    }

    /// Whether the table only arranges the page: it holds other tables, or no row has more than one cell.
    package var isLayout: Bool {
        var widest = 0
        for row in rows {
            widest = max(widest, row.cells.count)
            for cell in row.cells where cell.holdsTable { return true }
        }
        return widest <= 1
    }

    /// What the table arranges, in reading order.
    package var content: [PaperNode] { rows.flatMap { $0.cells.flatMap(\.nodes) } }
}

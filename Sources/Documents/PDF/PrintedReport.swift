import Ink
import SourceText

/// Makes paragraphs and tables of printed pages.
///
/// Tables are told from the lines drawn around their cells, never from where figures seem to stand under each other:
/// an empty cell leaves no trace there (see `BareTable` for pages without lines). A word that runs over a line makes its cell belong to nothing certain.
struct PrintedReport {
    private let marks: ReportMarks
    private var nodes: [PaperNode] = []
    /// The line that the open paragraph ended with, and its column's right end.
    private var lastLine: (box: PrintedPage.Box, right: Double, page: Int)?
    private var open: [UInt8] = []
    private var openDoubts: InkDoubts = []
    private var tableColumns: [Double] = []

    static func nodes(of pages: [PrintedPage], marks: ReportMarks) -> [PaperNode] {
        var report = PrintedReport(marks: marks)
        for (number, page) in pages.enumerated() { report.read(page, number: number) }
        report.flush()
        return report.nodes
    }

    private init(marks: ReportMarks) { self.marks = marks }

    private enum Piece {
        case line(PrintedLines.Line)
        case cells([PaperParagraph], top: Double)
        case table(RuledTable, words: [PrintedPage.Word])

        var top: Double {
            switch self {
            case .line(let line): line.box.top
            case .cells(_, let top): top
            case .table(let table, _): table.box.top
            }
        }
    }

    private mutating func read(_ page: PrintedPage, number: Int) {
        let tables = RuledTable.tables(on: page).filter { $0.cells.count > 1 }
        var inside = tables.map { _ in [PrintedPage.Word]() }
        var outside: [PrintedPage.Word] = []
        for word in page.words {
            if let index = tables.firstIndex(where: { $0.cell(at: word.box.middle) != nil }) {
                inside[index].append(word)
            } else {
                outside.append(word)
            }
        }
        let lines = PrintedLines.lines(of: outside).filter { !isPageMark($0, on: page) }
        let right = lines.map(\.box.right).max() ?? page.width
        let left = lines.map(\.box.left).min() ?? 0
        var pieces = lines.map { Piece.line($0) }
        let bare = tables.isEmpty ? BareTable.items(of: lines, marks: marks) : nil
        if let bare {
            pieces = bare.map { item in
                switch item {
                case .line(let line): .line(line)
                case .cells(let cells, let top): .cells(cells, top: top)
                }
            }
        }
        for (table, words) in zip(tables, inside) where !words.isEmpty { pieces.append(.table(table, words: words)) }
        if bare == nil { pieces.sort { $0.top < $1.top } }
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .line(let line): add(line, left: left, right: right, page: number)
            case .cells(let cells, _):
                flush()
                nodes += cells.filter { !$0.text.isEmpty }.map { .paragraph($0) }
            case .table(let table, let words): add(table, words, on: page, goesOn: index == 0 && number > 0)
            }
        }
    }

    // MARK: Paragraphs

    /// `- 4 -`, `第 4 页 共 8 页`, `4 / 8` at the head or foot of a page.
    private func isPageMark(_ line: PrintedLines.Line, on page: PrintedPage) -> Bool {
        guard line.box.bottom < page.height * 0.12 || line.box.top > page.height * 0.88 else { return false }
        let core = String(decoding: CoreText.of(line.text[...]), as: UTF8.self)
        let digits = core.unicodeScalars.filter { !"-—–·/第页共,()|".unicodeScalars.contains($0) }
        return !digits.isEmpty && digits.count <= 6 && digits.allSatisfy { $0.value >= 0x30 && $0.value <= 0x39 }
    }

    private mutating func add(_ line: PrintedLines.Line, left: Double, right: Double, page: Int) {
        let text = line.text
        guard !text.isEmpty else { return }
        if let last = lastLine, !open.isEmpty, goesOn(line, last, left: left, page: page), !marks.isHeading(text[...]),
            !marks.isHeading(open[...])
        {
            var writer = LineWriter()
            writer.append(open + [UInt8(ascii: "\n")] + text)
            open = writer.take()
        } else {
            flush()
            open = text
        }
        openDoubts.formUnion(line.doubts)
        lastLine = (line.box, right, page)
    }

    /// Whether the line above was full and this one is not indented.
    private func goesOn(
        _ line: PrintedLines.Line, _ last: (box: PrintedPage.Box, right: Double, page: Int), left: Double, page: Int
    ) -> Bool {
        let height = min(line.box.height, last.box.height)
        guard last.box.right > last.right - 1.6 * height, line.box.left < left + 0.8 * height else { return false }
        return last.page != page || line.box.top - last.box.bottom < 1.5 * height
    }

    private mutating func flush() {
        if !open.isEmpty { nodes.append(.paragraph(PaperParagraph(text: open, doubts: openDoubts))) }
        open = []
        openDoubts = []
        lastLine = nil
    }

    // MARK: Tables

    private mutating func add(_ ruled: RuledTable, _ words: [PrintedPage.Word], on page: PrintedPage, goesOn: Bool) {
        let isOpen = open.isEmpty && goesOn
        flush()
        let table = paper(ruled, words, on: page)
        let isSame =
            ruled.columns.count == tableColumns.count
            && zip(ruled.columns, tableColumns).allSatisfy { abs($0 - $1) < 4 }
        if isOpen, isSame, case .table(var above) = nodes.last {
            nodes.removeLast()
            join(table, to: &above)
            nodes.append(.table(above))
        } else {
            nodes.append(.table(table))
        }
        tableColumns = ruled.columns
    }

    private func paper(_ ruled: RuledTable, _ words: [PrintedPage.Word], on page: PrintedPage) -> PaperTable {
        var inside = ruled.cells.map { _ in [PrintedPage.Word]() }
        var doubtful: Set<Int> = []
        for word in words {
            guard let cell = ruled.cell(at: word.box.middle) else { continue }
            inside[cell].append(word)
            if ruled.parts(word.box) {
                for edge in [word.box.left + 1, word.box.right - 1] {
                    if let touched = ruled.cell(at: (edge, word.box.middle.y)) { doubtful.insert(touched) }
                }
                doubtful.insert(cell)
            }
        }
        let doubts = CellInk.doubts(of: ruled, words: inside, on: page)
        var table = PaperTable()
        for row in 0..<(ruled.rows.count - 1) {
            var line = PaperRow()
            for (index, cell) in ruled.cells.enumerated() where cell.firstRow == row {
                let texts = PrintedLines.lines(of: inside[index]).map(\.text).filter { !$0.isEmpty }
                var paper = PaperCell(nodes: texts.map { .paragraph(PaperParagraph(text: $0)) })
                paper.columns = cell.lastColumn - cell.firstColumn + 1
                paper.rows = cell.lastRow - cell.firstRow + 1
                paper.ownDoubts = doubts[index]
                if !cell.isWhole || doubtful.contains(index) { paper.ownDoubts.insert(.spilled) }
                line.cells.append(paper)
            }
            table.rows.append(line)
        }
        return table
    }

    /// Joins what stands on the next page; a row that the page's end cut in two becomes one again.
    private func join(_ next: PaperTable, to table: inout PaperTable) {
        var rows = next.rows
        let part = (table.rows.last?.part ?? 0) + 1
        for index in rows.indices { rows[index].part = part }
        if let first = rows.first, let last = table.rows.last, isRest(first, of: last) {
            for index in first.cells.indices {
                table.rows[table.rows.count - 1].cells[index].nodes += first.cells[index].nodes
            }
            rows.removeFirst()
        }
        table.rows += rows
    }

    /// Whether `row` only goes on with `last`: it has no figure, and the label that both halves make is one of the form's.
    private func isRest(_ row: PaperRow, of last: PaperRow) -> Bool {
        guard row.cells.count == last.cells.count else { return false }
        var makesLabel = false
        for (cell, above) in zip(row.cells, last.cells) where !cell.nodes.isEmpty {
            let rest = cell.lines.flatMap { $0 }
            let start = above.lines.flatMap { $0 }
            guard !start.isEmpty, cell.rows == 1, above.rows == 1, let first = CoreText.of(rest[...]).first,
                first >= 0x80
            else { return false }
            makesLabel =
                makesLabel
                || marks.isLabel((start + rest)[...]) && !marks.isLabel(rest[...]) && !marks.isLabel(start[...])
        }
        return makesLabel
    }
}

import Ink
import SourceText

/// Finds the report on a web page, between menus, the page's card and its foot.
///
/// The headings of the sections say where the report is: from the title before the first of them to the end of the
/// element that holds them all. A page without headings is taken whole, without what is marked as menu or foot.
package struct ReportOnPage {
    private let page: WebPage
    private let marks: ReportMarks
    private var pieces: [PaperNode] = []

    /// The pieces of the report in reading order, and what the page says around them.
    package static func find(on page: WebPage, marks: ReportMarks) -> (nodes: [PaperNode], notes: PageNotes) {
        var search = ReportOnPage(page: page, marks: marks)
        search.pieces = flattened(page.nodes)
        var notes = PageNotes()
        notes.titles = page.titles.map { String(decoding: $0, as: UTF8.self) }
        notes.facts = page.facts
        notes.lines = search.furniture
        return (search.find(), notes)
    }

    /// Lines about the publication of the page, and the path to it.
    private var furniture: [String] {
        var lines: [String] = []
        for piece in pieces where lines.count < Self.mostLines {
            switch piece {
            case .paragraph(let paragraph) where PageFurniture.isLine(paragraph.text) || paragraph.origin.isAside:
                if paragraph.text.count <= 300 { lines.append(String(decoding: paragraph.text, as: UTF8.self)) }
            case .paragraph: break
            case .table(let table) where PageFurniture.isCard(table):
                // Label and value stand in cells of their own.
                for row in table.rows {
                    let words = row.cells.flatMap(\.lines).map { String(decoding: $0, as: UTF8.self) }
                    lines.append(words.joined(separator: " "))
                }
            case .table: break
            }
        }
        return lines
    }

    private static let mostLines = 60

    private init(page: WebPage, marks: ReportMarks) {
        self.page = page
        self.marks = marks
    }

    /// The pieces with the tables taken apart that only arrange the page.
    private static func flattened(_ nodes: [PaperNode]) -> [PaperNode] {
        nodes.flatMap { node -> [PaperNode] in
            guard case .table(let table) = node, table.isLayout else { return [node] }
            return flattened(table.content)
        }
    }

    private mutating func find() -> [PaperNode] {
        let headings = pieces.indices.filter { isHeading(pieces[$0]) }
        // What holds a heading of the report is no menu, however it is called.
        let hasAsides = !headings.contains { pieces[$0].origin.isAside }
        guard let first = headings.first else {
            let rest = pieces.filter { !$0.origin.isAside && !$0.origin.isLink }
            return withTitle(trimmed(rest.isEmpty ? pieces : rest))
        }
        let holder = page.common(headings.map { pieces[$0].origin.element })
        let end = headings.count < 2 ? pieces.count : (pieces.lastIndex { isIn(holder, $0) } ?? pieces.count - 1) + 1
        let title = titleStart(before: first)
        let start = title ?? (pieces.firstIndex { isIn(holder, $0) } ?? 0)
        var found: [PaperNode] = []
        for index in min(start, first)..<max(end, first) {
            let piece = pieces[index]
            if hasAsides, piece.origin.isAside { continue }
            if index < first, piece.origin.isLink, title != index { continue }
            if index < first, isFurniture(piece) { continue }
            // A table of contents repeats the headings as links.
            if piece.origin.isLink, case .paragraph(let paragraph) = piece, marks.isHeading(paragraph.text[...]) {
                continue
            }
            found.append(piece)
        }
        found = trimmed(found)
        return title == nil ? withTitle(found) : found
    }

    private func isIn(_ holder: Int, _ piece: PaperNode) -> Bool { page.isInside(piece.origin.element, holder) }

    private func isHeading(_ piece: PaperNode) -> Bool {
        guard case .paragraph(let paragraph) = piece, !paragraph.origin.isLink else { return false }
        return marks.isHeading(paragraph.text[...])
    }

    private func isFurniture(_ piece: PaperNode) -> Bool {
        switch piece {
        case .paragraph(let paragraph): PageFurniture.isLine(paragraph.text) && !marks.isHeading(paragraph.text[...])
        case .table(let table): PageFurniture.isCard(table)
        }
    }

    /// Where the title that stands nearest before the report begins: over up to four paragraphs.
    private func titleStart(before first: Int) -> Int? {
        for start in (0..<first).reversed() where first - start <= 200 {
            var words: [UInt8] = []
            for index in start..<min(start + 4, first) {
                guard case .paragraph(let paragraph) = pieces[index], paragraph.text.count <= 400 else { break }
                words += paragraph.text
                guard marks.isTitle(words[...]) else { continue }
                return widened(start, to: index)
            }
        }
        return nil
    }

    /// An earlier start when the line above belongs to the title too: it stands in the same part of the page.
    private func widened(_ start: Int, to end: Int) -> Int {
        guard start > 0, case .paragraph(let above) = pieces[start - 1], case .paragraph(let first) = pieces[start],
            page.parents[above.origin.element] == page.parents[first.origin.element], !above.origin.isLink,
            above.text.count <= 90, !PageFurniture.isLine(above.text)
        else { return start }
        var words: [UInt8] = []
        for piece in pieces[(start - 1)...end] {
            if case .paragraph(let paragraph) = piece { words += paragraph.text }
        }
        let isPlain = above.text.allSatisfy { $0 >= 0x80 || $0 >= 0x30 && $0 <= 0x39 || $0 == 0x20 }
        return isPlain && marks.isTitle(words[...]) && !marks.isTitle(above.text[...]) ? start - 1 : start
    }

    /// `nodes` without tools and foot behind them.
    private func trimmed(_ nodes: [PaperNode]) -> [PaperNode] {
        var nodes = nodes[...]
        while let last = nodes.last, case .paragraph(let paragraph) = last,
            paragraph.origin.isLink || PageFurniture.isLine(paragraph.text)
        {
            nodes = nodes.dropLast()
        }
        return Array(nodes)
    }

    /// `nodes` with the title from the page's head before them, when none stands among their first lines.
    private func withTitle(_ nodes: [PaperNode]) -> [PaperNode] {
        let opening = nodes.prefix(8).prefix { node in
            guard case .paragraph(let paragraph) = node else { return false }
            return !marks.isHeading(paragraph.text[...])
        }
        for start in opening.indices {
            var words: [UInt8] = []
            for index in start..<min(start + 4, opening.count) {
                if case .paragraph(let paragraph) = opening[index] { words += paragraph.text }
                if marks.isTitle(words[...]) { return nodes }
            }
        }
        guard let title = page.titles.first(where: { marks.isTitle($0[...]) }) else { return nodes }
        return [.paragraph(PaperParagraph(text: title))] + nodes
    }
}

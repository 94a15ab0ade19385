import Documents
import Ink
import SourceText

/// A block of a text together with its words; in these tests a line that starts with `# ` is a heading.
struct Ink {
    let block: Document.Block
    /// `¶LINE TEXT` for a paragraph, `▦ [LINE TEXT|LINE TEXT][…]` for a table; `↵` for a line end in a cell.
    let words: String

    static func of(_ text: String) -> [Ink] {
        let reading = ReadingText(text)
        return TabbedTextExtractor.blocks(of: reading) { $0.starts(with: Array("# ".utf8)) }.map { Ink($0, reading) }
    }

    private init(_ block: Document.Block, _ reading: ReadingText) {
        self.block = block
        switch block {
        case .paragraph(let paragraph): words = "¶\(paragraph.line) \(reading.string(paragraph.span))"
        case .table(let table):
            words =
                "▦ "
                + table.rows.map { row in
                    let cells = row.map { cell in
                        let lines = reading.string(cell.span).split(separator: "\n", omittingEmptySubsequences: false)
                        return "\(cell.line) \(lines.joined(separator: "↵"))"
                    }
                    return "[\(cells.joined(separator: "|"))]"
                }.joined()
        }
    }
}

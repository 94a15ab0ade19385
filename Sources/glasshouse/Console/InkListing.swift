import Documents
import Ink
import SourceText

/// A Document in lines for a person: every paragraph, row and cell with its line number.
struct InkListing {
    private let document: Document

    init(_ document: Document) { self.document = document }

    func print(to console: Console) {
        console.show(
            "INK: \(document.format.rawValue), \(document.encoding), \(document.text.lineCount) lines, "
                + "\(document.blocks.count) blocks")
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                console.show(
                    "  line \(paragraph.line)  paragraph  \(shortened(paragraph.span))\(doubts(paragraph.doubts))")
            case .table(let table):
                console.show("  table of \(table.rowCount) rows")
                for row in table.rows {
                    let cells = row.map { cell in
                        (cell.isEmpty ? "·" : shortened(cell.span, to: 24)) + doubts(cell.doubts)
                    }
                    console.show(
                        "    line \(row.first?.line ?? 0)  \(row.count) cells  \(cells.joined(separator: " | "))")
                }
            }
        }
    }

    /// What keeps ink from being plain, behind its text.
    private func doubts(_ doubts: InkDoubts) -> String {
        doubts.isEmpty ? "" : " {\(doubts.names.joined(separator: ", "))}"
    }

    private func shortened(_ span: ByteSpan, to limit: Int = 60) -> String {
        let text = document.text.string(span).unicodeScalars.map { $0 == "\n" ? "⏎" : $0 }
        return String(String.UnicodeScalarView(text.prefix(limit))) + (text.count > limit ? "…" : "")
    }
}

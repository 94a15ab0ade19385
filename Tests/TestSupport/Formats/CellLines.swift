import Documents
import SourceText

/// Writes a report as text in which nothing but a line end, or nothing but a space, stands between the cells of a table.
package enum CellLines {
    package static func text(of read: ReadFile, separator: String) -> String {
        lines(of: read, separator: separator).joined(separator: "\n") + "\n"
    }

    /// The lines; empty cells leave no trace.
    package static func lines(of read: ReadFile, separator: String) -> [String] {
        read.document.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): return [read.document.text.string(paragraph.span)]
            case .table(let table):
                return table.rows.flatMap { row -> [String] in
                    let cells = row.filter { !$0.isEmpty }.map { cell in
                        read.document.text.string(cell.span).replacing("\r", with: "").replacing("\n", with: "")
                    }
                    return separator == "\n" ? cells : [cells.joined(separator: separator)]
                }
            }
        }
    }
}

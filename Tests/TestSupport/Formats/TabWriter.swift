/// Writes a report as tab-led text, the form in which Word reports come out of text extraction: a wide cell is one cell, a tall
/// one an empty cell in each further row.
package enum TabWriter {
    package static func text(_ layout: ReportLayout) -> String {
        var out = ""
        for block in layout.blocks {
            switch block {
            case .paragraph(let text): out += text + "\n"
            case .table(let rows):
                for row in covered(rows) { out += row.map { "\t\($0)\n" }.joined() + "\n" }
                out += "\n"
            }
        }
        return out
    }

    private static func covered(_ rows: [[ReportLayout.LaidCell]]) -> [[String]] {
        var open: [Int: (columns: Int, rows: Int)] = [:]
        return rows.map { row in
            var line: [String] = []
            var column = 0
            func passCovered() {
                while let above = open[column] {
                    open[column] = above.rows > 1 ? (above.columns, above.rows - 1) : nil
                    line.append("")
                    column += above.columns
                }
            }
            for cell in row {
                passCovered()
                if cell.rows > 1 { open[column] = (cell.columns, cell.rows - 1) }
                line.append(cell.lines.joined(separator: "\n"))
                column += cell.columns
            }
            passCovered()
            return line
        }
    }
}

/// Writes a report as text whose tables are drawn with upright strokes: Markdown, or plain text.
package struct PipeWriter {
    private let isMarkdown: Bool
    private var random: SeededGenerator

    package static func text(
        _ layout: ReportLayout, isMarkdown: Bool, using generator: inout SeededGenerator
    ) -> String {
        var writer = PipeWriter(isMarkdown: isMarkdown, random: SeededGenerator(seed: generator.next()))
        let stroke = isMarkdown ? "|" : generator.pick("|", "｜", "│")
        let repeats = generator.chance(30)
        let isFramed = isMarkdown || generator.chance(60)
        var out = ""
        for block in layout.blocks {
            switch block {
            case .paragraph(let text): out += writer.paragraph(text)
            case .table(let rows):
                let grid = Self.grid(rows, repeats: repeats)
                for (index, row) in grid.enumerated() {
                    let line = row.map { " \(writer.cell($0)) " }.joined(separator: stroke)
                    out += (isFramed ? stroke + line + stroke : line) + "\n"
                    if isMarkdown, index == 0 {
                        out += "|" + row.map { _ in writer.random.pick("---|", ":-:|", "--:|") }.joined() + "\n"
                    }
                    if !isMarkdown, generator.chance(10) { out += "├────┼────┤\n" }
                }
                out += "\n"
            }
        }
        return out
    }

    private mutating func paragraph(_ text: String) -> String {
        guard isMarkdown else { return text + "\n" }
        return random.pick("", "## ", "**") == "## " && text.count < 30 ? "## \(text)\n\n" : text + "\n\n"
    }

    private mutating func cell(_ lines: [String]) -> String {
        guard isMarkdown else { return lines.joined() }
        let text = lines.joined(separator: lines.count > 1 && random.chance(50) ? "<br>" : "")
        let escaped = text.replacing("1.", with: random.pick("1.", "1\\."))
        return !text.isEmpty && random.chance(20) ? "**\(escaped)**" : escaped
    }

    /// Every place of the grid, with empty or repeated cells where a merged one goes on.
    private static func grid(_ rows: [[ReportLayout.LaidCell]], repeats: Bool) -> [[[String]]] {
        var covered: [Int: (columns: Int, rows: Int)] = [:]
        return rows.map { row in
            var line: [[String]] = []
            func passCovered() {
                while let above = covered[line.count] {
                    covered[line.count] = above.rows > 1 ? (above.columns, above.rows - 1) : nil
                    line += Array(repeating: [], count: above.columns)
                }
            }
            for cell in row {
                passCovered()
                if cell.rows > 1 { covered[line.count] = (cell.columns, cell.rows - 1) }
                let isLabel = cell.columns < 4
                line.append(cell.lines)
                line += Array(repeating: repeats && isLabel ? cell.lines : [], count: cell.columns - 1)
            }
            passCovered()
            return line
        }
    }
}

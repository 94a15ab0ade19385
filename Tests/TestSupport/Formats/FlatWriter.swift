import Documents
import SourceText

/// Writes a report as copies of it look when its tables were flattened to text.
package struct FlatWriter {
    package enum Layout: String, CaseIterable, Sendable {
        /// One cell a paragraph, empty cells gone, some heads broken over two.
        case paragraphs
        /// One cell a line, and a line with a stroke alone behind each.
        case strokesBetween
        /// One cell a line with a stroke at its end.
        case strokesBehind
        /// One row a line, and in some files a stroke too many at its end.
        case rowsWithStrokes
        /// The whole report on one line, between the furniture of a site.
        case oneLine
        /// Table 3 in several small tables under headings that only count the columns.
        case smallTables
        /// Labels torn over lines, rows partly with strokes and partly without, page marks between.
        case torn
        /// Columns set with blanks.
        case columns

        /// Whether an empty cell leaves a trace.
        package var keepsBlanks: Bool {
            switch self {
            case .strokesBetween, .strokesBehind, .rowsWithStrokes, .smallTables: true
            case .paragraphs, .oneLine, .torn, .columns: false
            }
        }
    }

    private let layout: Layout
    private var random: SeededGenerator
    private var out: [String] = []

    package static func text(of read: ReadFile, as layout: Layout, using generator: inout SeededGenerator) -> String {
        var writer = FlatWriter(layout: layout, random: SeededGenerator(seed: generator.next()))
        let surplus = generator.chance(60) ? " |" : ""
        for block in read.document.blocks {
            switch block {
            case .paragraph(let paragraph): writer.write(read.document.text.string(paragraph.span))
            case .table(let table):
                let rows = table.rows.map { row in
                    row.map { read.document.text.string($0.span).filter { !$0.isWhitespace } }
                }
                writer.write(rows, surplus: surplus)
            }
        }
        if layout == .oneLine {
            return "首页 > 政务公开 > 年度报告 来源： 时间：2021-01-28 09:43 打印 关闭 " + writer.out.joined(separator: " ")
                + " 扫一扫在手机打开当前页 主办：办公室\n"
        }
        return writer.out.joined(separator: "\n") + "\n"
    }

    private mutating func write(_ paragraph: String) {
        let text = paragraph.split(whereSeparator: \.isNewline).joined()
        switch layout {
        case .smallTables where "一二三四五六".contains(text.prefix(1)) && text.dropFirst().hasPrefix("、"):
            out += [String(repeating: "#", count: 1 + random.below(4)) + " " + text, ""]
        case .torn: out += Self.pieces(of: text, 29)
        case .paragraphs: out += [text, ""]
        case .smallTables, .oneLine, .columns, .rowsWithStrokes, .strokesBehind, .strokesBetween: out.append(text)
        }
    }

    private static func pieces(of text: String, _ length: Int) -> [String] {
        stride(from: 0, to: text.count, by: length).map { String(text.dropFirst($0).prefix(length)) }
    }

    // MARK: Tables

    /// The labels of a row and the values behind them.
    private static func parted(_ row: [String]) -> (labels: [String], values: [String]) {
        let last = row.lastIndex { cell in !cell.allSatisfy { "0123456789.,+-—/万元".contains($0) } }
        guard let last else { return ([], row) }
        return (Array(row[...last]), Array(row[(last + 1)...]))
    }

    private mutating func write(_ rows: [[String]], surplus: String) {
        switch layout {
        case .paragraphs:
            for cell in rows.joined() where !cell.isEmpty {
                let isHead = cell.count == 4 && cell.unicodeScalars.allSatisfy { $0.value >= 0x4E00 }
                out +=
                    isHead && random.chance(50)
                    ? [String(cell.prefix(2)), "", String(cell.suffix(2)), ""] : [cell, ""]
            }
        case .strokesBetween: for cell in rows.joined() { out += cell.isEmpty ? ["|"] : [cell, "|"] }
        case .strokesBehind: out += rows.joined().map { $0 + " |" }
        case .rowsWithStrokes: out += rows.map { $0.joined(separator: " | ") + surplus }
        case .oneLine: out += rows.joined().filter { !$0.isEmpty }
        case .columns:
            for row in rows {
                let (labels, values) = Self.parted(row)
                let label = labels.filter { !$0.isEmpty }.joined(separator: " ")
                let gap = String(repeating: " ", count: max(2, 62 - 2 * label.count))
                out.append(
                    values.isEmpty || labels.isEmpty
                        ? row.filter { !$0.isEmpty }.joined(separator: "        ")
                        : "  " + label + gap
                            + values.map { String(repeating: " ", count: max(2, 14 - $0.count)) + $0 }.joined())
            }
            out.append("")
        case .smallTables: writeSmall(rows)
        case .torn: writeTorn(rows)
        }
    }

    private mutating func writeSmall(_ rows: [[String]]) {
        guard rows.contains(where: { $0.contains("自然人") }) else {
            let width = rows.map(\.count).max() ?? 0
            for row in rows {
                let cells = row + Array(repeating: "", count: width - row.count)
                out += row.count == 1 ? ["", row[0], ""] : ["| " + cells.joined(separator: " | ") + " |"]
            }
            return out.append("")
        }
        var index = 3
        while index < rows.count {
            let count = 2 + random.below(4)
            out += [
                "| 类别 | " + (1...7).map { "数据\($0)" }.joined(separator: " | ") + " |",
                "|" + String(repeating: "---|", count: 8),
            ]
            for row in rows[index..<min(rows.count, index + count)] where row.count > 7 {
                let label = row[row.count - 8]
                let bare = label.drop { "一二三四、".contains($0) }
                let group = row.dropLast(8).first { $0.hasPrefix("（") }
                if let group {
                    out.append(
                        "| " + ([String(group.dropFirst(3))] + Array(repeating: " ", count: 7)).joined(separator: " | ")
                            + " |")
                }
                out.append(
                    "| "
                        + ([String(label.hasPrefix("（") ? label.dropFirst(3) : bare)] + row.suffix(7)).joined(
                            separator: " | ") + " |")
            }
            out.append("")
            index += count
        }
    }

    private mutating func writeTorn(_ rows: [[String]]) {
        let marks = 2 + random.below(8)
        for (index, row) in rows.enumerated() {
            let (labels, values) = Self.parted(row)
            guard values.count > 1, let label = labels.last else {
                out += row.flatMap { Self.pieces(of: $0, 12) }
                continue
            }
            if random.chance(50) {
                let groups = labels.dropLast().filter { !$0.isEmpty }
                out.append("| " + (groups + [label] + values).joined(separator: " | ") + " |")
            } else {
                let pieces = Self.pieces(of: label, random.pick(10, 12, 14))
                out += pieces.dropLast() + [([pieces.last ?? ""] + values).joined(separator: " ")]
            }
            if index % marks == marks - 1 { out += ["", "— \(3 + random.below(7)) —", ""] }
        }
    }
}

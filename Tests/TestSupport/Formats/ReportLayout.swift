import Documents
import Ink
import SourceText

/// A report as it is printed: paragraphs, and tables with the merged cells of the official forms.
package struct ReportLayout: Sendable {
    package enum Block: Sendable {
        case paragraph(String)
        case table([[LaidCell]])
    }

    /// A cell with its lines and the places of the grid that it covers.
    package struct LaidCell: Sendable {
        package var lines: [String]
        package var columns = 1
        package var rows = 1

        package var text: String { lines.joined() }
    }

    package var blocks: [Block]

    /// The layout of a report that was written as tab-led text.
    package init(_ document: Document) {
        blocks = document.blocks.map { block in
            switch block {
            case .paragraph(let paragraph): .paragraph(document.text.string(paragraph.span))
            case .table(let table): .table(Self.laid(table, document.text))
            }
        }
    }

    /// The rows of a table with the spans that the forms print: a wide label, a group beside its rows.
    private static func laid(_ table: Table, _ text: ReadingText) -> [[LaidCell]] {
        var rows = table.rows.map { row in
            row.map { cell in
                LaidCell(
                    lines: text.string(cell.span).split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter
                    {
                        !$0.isEmpty
                    })
            }
        }
        let width = rows.map(\.count).max() ?? 0
        if width == 10 {
            layApplications(&rows)
        } else if width == 15 {
            layDisputes(&rows)
        } else {
            layCaptions(&rows, width)
        }
        return rows
    }

    private static func trimmed(_ line: String) -> String {
        let bytes = Array(line.utf8)
        return String(decoding: bytes[ByteText.trimmed(ByteSpan(0, bytes.count), in: bytes).range], as: UTF8.self)
    }

    /// Three columns of labels and seven of values.
    private static func layApplications(_ rows: inout [[LaidCell]]) {
        let data = rows.firstIndex {
            $0.count == 8 && !$0[0].lines.isEmpty && !$0[1...].contains { $0.text.contains("商业") }
        }
        guard let data, data >= 3 else { return }
        let head = data - 3
        for index in 0..<head where rows[index].count == 1 { rows[index][0].columns = 10 }
        guard rows[head].count == 2, rows[head + 1].count == 4, rows[head + 2].count == 8 else { return }
        rows[head][0].columns = 3
        rows[head][0].rows = 3
        rows[head][1].columns = 7
        rows[head + 1].removeFirst()
        rows[head + 1][0].rows = 2
        rows[head + 1][1].columns = 5
        rows[head + 1][2].rows = 2
        rows[head + 2] = Array(rows[head + 2][2..<7])
        var opened: [Int: (row: Int, index: Int)] = [:]
        for index in data..<rows.count {
            switch rows[index].count {
            case 1: rows[index][0].columns = 10
            case 8: rows[index][0].columns = 3
            case 9, 10:
                if rows[index].count == 9 { rows[index][1].columns = 2 }
                let groups = rows[index].count - 8
                var kept: [LaidCell] = []
                for (column, cell) in rows[index].enumerated() {
                    if column < groups, cell.lines.isEmpty, let above = opened[column] {
                        rows[above.row][above.index].rows += 1
                    } else {
                        if column < groups { opened[column] = (index, kept.count) }
                        kept.append(cell)
                    }
                }
                rows[index] = kept
            default: break
            }
        }
    }

    /// Fifteen columns under three rows of heads.
    private static func layDisputes(_ rows: inout [[LaidCell]]) {
        guard let head = rows.firstIndex(where: { $0.count == 2 }), head + 2 < rows.count, rows[head + 1].count == 7,
            rows[head + 2].count == 15
        else { return }
        for index in 0..<head where rows[index].count == 1 { rows[index][0].columns = 15 }
        rows[head][0].columns = 5
        rows[head][1].columns = 10
        for index in 0..<5 { rows[head + 1][index].rows = 2 }
        rows[head + 1][5].columns = 5
        rows[head + 1][6].columns = 5
        rows[head + 2].removeFirst(5)
        for index in (head + 3)..<rows.count where rows[index].count == 1 { rows[index][0].columns = 15 }
    }

    private static func layCaptions(_ rows: inout [[LaidCell]], _ width: Int) {
        for index in rows.indices where rows[index].count < width && !rows[index].isEmpty {
            rows[index][rows[index].count - 1].columns = width - rows[index].count + 1
        }
    }
}

import Ink
import SourceText

/// Reads text whose tables are drawn with upright strokes; all else as tab-led text.
///
/// Most files have one line a row. Some have one line a cell, with a stroke behind each (`TerminatedCells`).
enum PipeTextExtractor {
    /// The blocks of `text`, or `nil` when it has no table of that kind.
    static func blocks(
        of text: ReadingText, endsTable: (ArraySlice<UInt8>) -> Bool = { _ in false }
    ) -> [Document.Block]? {
        // Most texts have no stroke at all.
        guard strokes.contains(where: { ByteText.find($0, in: text.bytes) != nil }) else { return nil }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var blocks: [Document.Block] = []
            var hasTable = false
            var number = 1
            while number <= text.lineCount {
                guard let line = text.line(number) else { break }
                if let next = table(from: number, text, bytes, endsTable, &blocks) {
                    hasTable = true
                    number = next
                    continue
                }
                let trimmed = withoutHeadingSigns(ByteText.trimmed(line, in: bytes), bytes)
                if !trimmed.isEmpty, !PipeLine.isRule(line, in: bytes) {
                    blocks.append(.paragraph(Paragraph(span: trimmed, line: number)))
                }
                number += 1
            }
            return hasTable ? blocks : nil
        }
    }

    private static let strokes = ["|", "｜", "│", "┃"].map { Array($0.utf8) }

    /// Appends the table that begins on line `first`, if one does, and says which line comes next.
    private static func table(
        from first: Int, _ text: ReadingText, _ bytes: UnsafeBufferPointer<UInt8>,
        _ endsTable: (ArraySlice<UInt8>) -> Bool, _ blocks: inout [Document.Block]
    ) -> Int? {
        let rows = rows(from: first, text, bytes)
        let isWide = rows.lines.contains { $0.row.parts.count > 2 }
        if !isWide || rows.lines.isEmpty, let cells = terminatedCells(from: first, text, bytes, endsTable) {
            for number in cells.before {
                guard let line = text.line(number) else { continue }
                blocks.append(.paragraph(Paragraph(span: ByteText.trimmed(line, in: bytes), line: number)))
            }
            var table = Table(isUnbroken: true)
            table.openRow()
            for cell in cells.cells { table.append(cell) }
            blocks.append(.table(table))
            return cells.next
        }
        guard rows.lines.count > 1 || isRow(rows.lines.first?.row) else { return nil }
        blocks.append(.table(table(rows.lines, bytes)))
        return rows.next
    }

    /// The cells that end with strokes, where the first of them ends within two lines: that is asked of every line.
    private static func terminatedCells(
        from first: Int, _ text: ReadingText, _ bytes: UnsafeBufferPointer<UInt8>,
        _ endsTable: (ArraySlice<UInt8>) -> Bool
    ) -> TerminatedCells? {
        let isNear = (first...(first + 1)).contains { number in
            guard let line = text.line(number), let pipe = PipeLine(line, in: bytes, hasEscapes: false) else {
                return false
            }
            return pipe.closes && pipe.parts.count == 2
        }
        return isNear ? TerminatedCells(from: first, text, bytes, endsTable: endsTable) : nil
    }

    /// Whether one line alone is a row: framed, and with at least three cells.
    private static func isRow(_ line: PipeLine?) -> Bool {
        guard let line else { return false }
        return line.opens && line.closes && line.parts.count >= 5
    }

    /// `line` without the signs before a heading in Markdown.
    private static func withoutHeadingSigns(_ line: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> ByteSpan {
        var start = Int(line.start)
        while start < Int(line.end), bytes[start] == UInt8(ascii: "#") { start += 1 }
        guard start > Int(line.start), start < Int(line.end), bytes[start] == 0x20 else { return line }
        return ByteText.trimmed(ByteSpan(start, Int(line.end)), in: bytes)
    }

    /// The lines with strokes from `first` on, over the lines drawn between them.
    private static func rows(
        from first: Int, _ text: ReadingText, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> (lines: [(line: Int, row: PipeLine)], next: Int) {
        var lines: [(line: Int, row: PipeLine)] = []
        var number = first
        while number <= text.lineCount, let line = text.line(number) {
            if PipeLine.isRule(line, in: bytes) {
                number += 1
                continue
            }
            guard let row = PipeLine(line, in: bytes, hasEscapes: false) else { break }
            lines.append((number, row))
            number += 1
        }
        return (lines, number)
    }

    private static func table(
        _ lines: [(line: Int, row: PipeLine)], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Table {
        // A stroke at an end is a frame only when every row has it there: otherwise the first or last cell is empty.
        let opens = lines.allSatisfy(\.row.opens)
        let closes = lines.allSatisfy(\.row.closes)
        let spans = lines.map { line in
            line.row.parts.dropFirst(opens ? 1 : 0).dropLast(closes ? 1 : 0).map { ByteText.trimmed($0, in: bytes) }
        }
        let cores = spans.map { row in row.map { CoreText.of(Array(bytes[$0.range])[...]) } }
        var table = Table()
        for (index, kept) in LabelColumns.kept(of: cores).enumerated() {
            table.openRow()
            for column in kept { table.append(Cell(span: spans[index][column], line: lines[index].line)) }
        }
        return table
    }
}

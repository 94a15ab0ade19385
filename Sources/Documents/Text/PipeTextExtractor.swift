import SourceText

/// Reads text whose tables are drawn with upright strokes, one line a row; all else as tab-led text.
enum PipeTextExtractor {
    /// The blocks of `text`, or `nil` when no two lines with strokes follow each other.
    static func blocks(of text: ReadingText) -> [Document.Block]? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var blocks: [Document.Block] = []
            var hasTable = false
            var number = 1
            while number <= text.lineCount {
                guard let line = text.line(number) else { break }
                let rows = rows(from: number, text, bytes)
                if rows.lines.count > 1 {
                    hasTable = true
                    blocks.append(.table(table(rows.lines, bytes)))
                    number = rows.next
                    continue
                }
                let trimmed = ByteText.trimmed(line, in: bytes)
                if !trimmed.isEmpty, !PipeLine.isRule(line, in: bytes) {
                    blocks.append(.paragraph(Paragraph(span: trimmed, line: number)))
                }
                number += 1
            }
            return hasTable ? blocks : nil
        }
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
        // Strokes at the ends are a frame only when every row has both: otherwise the first or last cell is empty.
        let isFramed = lines.allSatisfy { $0.row.opens && $0.row.closes }
        let spans = lines.map { line in
            (isFramed ? line.row.framedCells : line.row.parts).map { ByteText.trimmed($0, in: bytes) }
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

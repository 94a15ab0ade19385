import Ink
import SourceText

/// Cells that each end with a stroke, on its line or alone on the next: `3 |`, or `3` and below it `|`.
///
/// Empty cells are kept there, rows are not told apart: all cells make one row, which the reader takes apart by the form.
struct TerminatedCells {
    /// The cells in their order.
    private(set) var cells: [Cell] = []
    /// Lines of text before the first cell's own line.
    private(set) var before: [Int] = []
    /// The line behind the last cell.
    private(set) var next: Int

    /// Fewer cells than this are no table.
    private static let fewest = 12
    /// The most lines of one cell: a label may be set one character a line.
    private static let mostLines = 40

    /// The cells from line `first` on; `nil` when too few follow each other.
    init?(
        from first: Int, _ text: ReadingText, _ bytes: UnsafeBufferPointer<UInt8>,
        endsTable: (ArraySlice<UInt8>) -> Bool
    ) {
        next = first
        var pending: [(line: Int, span: ByteSpan)] = []
        var number = first
        while number <= text.lineCount, pending.count < Self.mostLines, let line = text.line(number) {
            let trimmed = ByteText.trimmed(line, in: bytes)
            if let pipe = PipeLine(line, in: bytes, hasEscapes: false) {
                guard pipe.parts.count == 2, pipe.closes else { break }
                let own = ByteText.trimmed(pipe.parts[0], in: bytes)
                if !own.isEmpty { pending.append((number, own)) }
                // What stands before the table is no part of its first cell.
                if cells.isEmpty, pending.count > 1 {
                    before = pending.dropLast().map(\.line)
                    pending = pending.suffix(1)
                }
                cells.append(Self.cell(pending, line: number, at: Int(line.start)))
                pending = []
                next = number + 1
            } else if trimmed.isEmpty || endsTable(text.bytes[trimmed.range]) {
                break
            } else {
                pending.append((number, trimmed))
            }
            number += 1
        }
        guard cells.count >= Self.fewest else { return nil }
    }

    private static func cell(_ lines: [(line: Int, span: ByteSpan)], line: Int, at offset: Int) -> Cell {
        guard let first = lines.first, let last = lines.last else {
            return Cell(span: ByteSpan(offset, offset), line: line)
        }
        return Cell(span: ByteSpan(Int(first.span.start), Int(last.span.end)), line: first.line)
    }
}

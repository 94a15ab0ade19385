import Ink
import SourceText

/// Reads tab-led text, the form in which Word reports come out of text extraction.
///
/// Each cell starts a line with a TAB; a line without one goes on in the open cell; one blank line ends a row, two end
/// the table. Single use: one extractor a text.
package struct TabbedTextExtractor {
    private let text: ReadingText
    /// Whether a line always ends a table: the caller knows what a section heading looks like, ink does not.
    private let endsTable: (ArraySlice<UInt8>) -> Bool

    private var blocks: [Document.Block] = []
    private var table: Table?
    /// Where the open cell's text starts and ends so far, and the line that opened it.
    private var openCell: (start: Int, end: Int, line: Int)?

    private init(text: ReadingText, endsTable: @escaping (ArraySlice<UInt8>) -> Bool) {
        self.text = text
        self.endsTable = endsTable
    }

    /// The blocks of `text`; every byte that is not white space belongs to exactly one of them.
    package static func blocks(
        of text: ReadingText, endsTable: @escaping (ArraySlice<UInt8>) -> Bool
    ) -> [Document.Block] {
        var extractor = TabbedTextExtractor(text: text, endsTable: endsTable)
        text.bytes.withUnsafeBufferPointer { extractor.readLines($0) }
        extractor.markPageNumbers()
        return extractor.blocks
    }

    /// A bare number that stands alone on a line: a paragraph, or all of a cell whose own line is empty.
    private struct LoneNumber {
        let value: Int
        let line: Int
        /// Where the cell is; `nil` for a paragraph.
        let cell: (block: Int, cell: Int)?
    }

    private var loneNumbers: [LoneNumber] = []

    /// The numbers of pages follow each other: a cell with one of them holds no figure that is certain.
    ///
    /// Two that do are enough when one of them stands outside tables; in cells alone figures may follow each other too, so three.
    private mutating func markPageNumbers() {
        var run: [LoneNumber] = []
        for number in loneNumbers {
            if let last = run.last, number.value == last.value + 1, number.line - last.line >= Self.shortestPage {
                run.append(number)
            } else {
                mark(run)
                run = [number]
            }
        }
        mark(run)
    }

    private mutating func mark(_ run: [LoneNumber]) {
        guard run.count > (run.contains { $0.cell == nil } ? 1 : 2), run.allSatisfy({ $0.value > 0 }) else { return }
        for place in run.compactMap(\.cell) {
            guard case .table(var table) = blocks[place.block] else { continue }
            table.doubt(place.cell, .spilled)
            blocks[place.block] = .table(table)
        }
    }

    /// The fewest lines of text between the numbers of two pages.
    private static let shortestPage = 12

    /// The value of a span that is one to three digits; `nil` for any other.
    private func loneNumber(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard span.range.count <= 3, !span.isEmpty else { return nil }
        var value = 0
        for offset in span.range {
            guard bytes[offset] >= 0x30, bytes[offset] <= 0x39 else { return nil }
            value = value * 10 + Int(bytes[offset] - 0x30)
        }
        return value
    }

    private mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>) {
        let count = text.lineCount
        var number = 1
        while number <= count {
            guard let line = text.line(number) else { break }
            let trimmed = ByteText.trimmed(line, in: bytes)
            if !line.isEmpty, bytes[Int(line.start)] == UInt8(ascii: "\t") {
                openNewCell(line: line, number: number, bytes)
            } else if trimmed.isEmpty {
                number = skipBlankLines(from: number, count: count, bytes)
                continue
            } else if table != nil, !endsTable(text.bytes[trimmed.range]) {
                openCell?.end = Int(line.end)
            } else {
                closeTable(bytes)
                if let value = loneNumber(trimmed, bytes) {
                    loneNumbers.append(LoneNumber(value: value, line: number, cell: nil))
                }
                blocks.append(.paragraph(Paragraph(span: trimmed, line: number)))
            }
            number += 1
        }
        closeTable(bytes)
    }

    private mutating func openNewCell(line: ByteSpan, number: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        closeCell(bytes)
        if table == nil {
            table = Table()
            table?.openRow()
        }
        openCell = (Int(line.start) + 1, Int(line.end), number)
    }

    /// Passes over a run of blank lines and says which line comes next.
    private mutating func skipBlankLines(from first: Int, count: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var next = first
        while next <= count, let line = text.line(next), isBlank(line, bytes) { next += 1 }
        guard table != nil else { return next }
        guard next - first == 1, next <= count, let line = text.line(next) else {
            closeTable(bytes)
            return next
        }
        if bytes[Int(line.start)] == UInt8(ascii: "\t") {
            closeCell(bytes)
            table?.openRow()
        }
        // Otherwise the open cell goes on behind a blank line of its own; a heading ends the table when it is read.
        return next
    }

    /// White space only, and no TAB in front: a line with a TAB is an empty cell.
    private func isBlank(_ line: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if line.isEmpty { return true }
        return bytes[Int(line.start)] != UInt8(ascii: "\t") && ByteText.trimmed(line, in: bytes).isEmpty
    }

    private mutating func closeCell(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let cell = openCell else { return }
        let span = ByteText.trimmed(ByteSpan(cell.start, cell.end), in: bytes)
        var line = cell.line
        if !span.isEmpty {
            for offset in cell.start..<Int(span.start) where bytes[offset] == UInt8(ascii: "\n") { line += 1 }
        }
        if line > cell.line, let value = loneNumber(span, bytes) {
            loneNumbers.append(LoneNumber(value: value, line: line, cell: (blocks.count, table?.cells.count ?? 0)))
        }
        table?.append(Cell(span: span, line: line))
        openCell = nil
    }

    private mutating func closeTable(_ bytes: UnsafeBufferPointer<UInt8>) {
        closeCell(bytes)
        if let table { blocks.append(.table(table)) }
        table = nil
    }
}

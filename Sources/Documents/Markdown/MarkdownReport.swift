import Ink
import SourceText
import WebPages

/// A report in Markdown: headings, paragraphs, pipe tables, and tables in HTML.
///
/// Only what reports need of Markdown is known here; articles are read by a whole Markdown parser elsewhere.
struct MarkdownReport {
    private let text: ReadingText
    private var nodes: [PaperNode] = []
    private var frames = MarkdownFrames()
    private var number = 1
    /// What all tables are doubtful for.
    private let doubts: InkDoubts

    /// The pieces of a Markdown text.
    static func nodes(of bytes: [UInt8]) -> [PaperNode] {
        let source = MarkdownSource(bytes)
        // What a style sheet of the text's own does to tables made by another program can't be told.
        var reader = MarkdownReport(
            text: ReadingText(bytes: source.bytes), doubts: source.hasStyles ? .hidden : [])
        source.bytes.withUnsafeBufferPointer { reader.read($0) }
        return reader.nodes
    }

    private init(text: ReadingText, doubts: InkDoubts) {
        self.text = text
        self.doubts = doubts
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        skipFrontMatter(bytes)
        var isAfterBlank = true
        while number <= text.lineCount, let span = text.line(number) {
            let trimmed = ByteText.trimmed(span, in: bytes)
            let isBlank = trimmed.isEmpty
            defer { isAfterBlank = isBlank }
            if isAfterBlank, !isBlank, Self.isIndented(bytes[span.range]), isTableLine(trimmed, span, bytes) {
                skipIndentedCode(bytes)
            } else if isBlank || PipeLine.isRule(span, in: bytes) {
                number += 1
            } else if startsTable(trimmed, bytes) {
                readMarkup(bytes)
            } else if let row = PipeLine(span, in: bytes, hasEscapes: true),
                row.opens || isTable(at: number + 1, bytes)
            {
                readTable(bytes)
            } else {
                readLine(trimmed, bytes)
                number += 1
            }
        }
    }

    private mutating func add(_ found: [PaperNode]) {
        let seen = frames.seen(found)
        nodes += doubts.isEmpty ? seen : seen.map { $0.doubted(doubts) }
    }

    // MARK: Code

    /// Whether a line stands so far in that it is code, where a paragraph could not go on.
    private static func isIndented(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
        let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
        return indent.count >= 4 || indent.contains(0x09)
    }

    private func isTableLine(_ trimmed: ByteSpan, _ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        startsTable(trimmed, bytes) || PipeLine(span, in: bytes, hasEscapes: true) != nil
    }

    /// Code that is set in: no table of the report, whatever it looks like.
    private mutating func skipIndentedCode(_ bytes: UnsafeBufferPointer<UInt8>) {
        while number <= text.lineCount, let span = text.line(number) {
            let isBlank = ByteText.trimmed(span, in: bytes).isEmpty
            guard isBlank || Self.isIndented(bytes[span.range]) else { return }
            number += 1
        }
    }

    private mutating func skipFrontMatter(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isFence(1, bytes), let end = (2..<min(60, text.lineCount + 1)).first(where: { isFence($0, bytes) }) else {
            return
        }
        number = end + 1
    }

    private func isFence(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let span = text.line(number) else { return false }
        return ByteText.trimmed(span, in: bytes).range.count == 3 && bytes[span.range].starts(with: "---".utf8)
    }

    // MARK: Paragraphs

    private mutating func readLine(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) {
        let words = bytes[span.range]
        let isHeading = words.first == UInt8(ascii: "#")
        let isItem = ["- ", "* ", "+ ", "> "].contains { words.starts(with: $0.utf8) }
        var rest = words[...]
        if isHeading {
            rest = rest.drop { $0 == UInt8(ascii: "#") }
            while rest.last == UInt8(ascii: "#") { rest = rest.dropLast() }
        } else if isItem {
            rest = rest.dropFirst(2)
        }
        // Chinese lines are paragraphs: nobody breaks them by hand inside one.
        let line = Array(rest)[...]
        let before = frames
        if line.first == UInt8(ascii: "<") { frames.read(line) }
        // A line that closes an element stands in it no more than one that opens it.
        let found = MarkdownInline.paragraph(line)
        nodes += before.effect == .none && frames.effect == .none ? found : frames.seen(before.seen(found))
    }

    // MARK: Tables

    private func isTable(at number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let span = text.line(number) else { return false }
        return PipeLine.isRule(span, in: bytes, dashes: 1) && PipeLine(span, in: bytes, hasEscapes: true) != nil
    }

    private mutating func readTable(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rows: [[PaperCell]] = []
        var hasRule = false
        while number <= text.lineCount, let span = text.line(number),
            let row = PipeLine(span, in: bytes, hasEscapes: true)
        {
            if !hasRule, rows.count == 1, PipeLine.isRule(span, in: bytes, dashes: 1) {
                hasRule = true
            } else {
                rows.append(row.framedCells.map { MarkdownInline.cell(Array(bytes[$0.range])[...]) })
            }
            number += 1
        }
        let cores = rows.map { $0.map { CoreText.of(Array($0.lines.joined())[...]) } }
        var table = PaperTable()
        for (index, kept) in LabelColumns.kept(of: cores).enumerated() {
            // A cell that is left out belongs to the one before it.
            let ends = kept.dropFirst() + [rows[index].count]
            let cells = zip(kept, ends).map { column, end in
                var cell = rows[index][column]
                cell.columns = max(end - column, 1)
                return cell
            }
            table.rows.append(PaperRow(cells: cells))
        }
        add([.table(table)])
    }

    private func startsTable(_ span: ByteSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let opening = bytes[span.range].prefix(6).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return opening.starts(with: "<table".utf8)
    }

    /// Reads a table in HTML up to the line that ends it.
    private mutating func readMarkup(_ bytes: UnsafeBufferPointer<UInt8>) {
        var markup: [UInt8] = []
        var depth = 0
        while number <= text.lineCount, let span = text.line(number) {
            let words = Array(bytes[span.range]) + [UInt8(ascii: "\n")]
            markup += words
            number += 1
            depth += Self.count("<table", in: words) - Self.count("</table", in: words)
            if depth <= 0 { break }
        }
        add(WebPageReader.read(MarkupCleaner.clean(markup)).nodes)
    }

    private static func count(_ word: String, in bytes: [UInt8]) -> Int {
        let lower = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        var count = 0
        var position = 0
        while let found = ByteText.find(Array(word.utf8), in: lower, from: position) {
            count += 1
            position = found + 1
        }
        return count
    }
}

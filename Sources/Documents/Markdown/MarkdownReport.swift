import SourceText

/// A report in Markdown: headings, paragraphs, pipe tables, and tables in HTML.
///
/// Only what reports need of Markdown is known here; articles are read by a whole Markdown parser elsewhere.
struct MarkdownReport {
    private let text: ReadingText
    private var nodes: [PaperNode] = []
    private var line = LineWriter()
    private var number = 1

    /// The pieces of a Markdown text.
    static func nodes(of bytes: [UInt8]) -> [PaperNode] {
        var reader = MarkdownReport(text: ReadingText(bytes: bytes))
        bytes.withUnsafeBufferPointer { reader.read($0) }
        return reader.nodes
    }

    private init(text: ReadingText) { self.text = text }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        skipFrontMatter(bytes)
        while number <= text.lineCount, let span = text.line(number) {
            let trimmed = ByteText.trimmed(span, in: bytes)
            if trimmed.isEmpty || PipeLine.isRule(span, in: bytes) {
                flush()
                number += 1
            } else if startsTable(trimmed, bytes) {
                flush()
                readMarkup(bytes)
            } else if let row = PipeLine(span, in: bytes, hasEscapes: true),
                row.opens || isTable(at: number + 1, bytes)
            {
                flush()
                readTable(bytes)
            } else {
                readLine(trimmed, bytes)
                number += 1
            }
        }
        flush()
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
        if isHeading || isItem { flush() }
        var rest = words[...]
        if isHeading {
            rest = rest.drop { $0 == UInt8(ascii: "#") }
            while rest.last == UInt8(ascii: "#") { rest = rest.dropLast() }
        } else if isItem {
            rest = rest.dropFirst(2)
        }
        // Chinese lines are paragraphs: nobody breaks them by hand inside one.
        if !line.isEmpty { flush() }
        line.append(Self.plain(Array(rest)))
        if isHeading { flush() }
    }

    private mutating func flush() {
        let words = line.take()
        if !words.isEmpty { nodes.append(.paragraph(PaperParagraph(text: words))) }
    }

    /// `text` without the signs of Markdown: escapes, emphasis, code.
    private static func plain(_ text: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte == UInt8(ascii: "\\"), position + 1 < text.count, isSign(text[position + 1]) {
                plain.append(text[position + 1])
                position += 2
            } else if byte == UInt8(ascii: "*"), position + 1 < text.count, text[position + 1] == byte {
                position += 2
            } else if byte == UInt8(ascii: "`") || byte == UInt8(ascii: "*") {
                position += 1
            } else {
                plain.append(byte)
                position += 1
            }
        }
        return plain
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte >= 0x21 && byte <= 0x2F || byte >= 0x3A && byte <= 0x40 || byte >= 0x5B && byte <= 0x60
            || byte >= 0x7B && byte <= 0x7E
    }

    // MARK: Tables

    private func isTable(at number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let span = text.line(number) else { return false }
        return PipeLine.isRule(span, in: bytes, dashes: 1) && PipeLine(span, in: bytes, hasEscapes: true) != nil
    }

    private mutating func readTable(_ bytes: UnsafeBufferPointer<UInt8>) {
        var rows: [[[[UInt8]]]] = []
        var hasRule = false
        while number <= text.lineCount, let span = text.line(number),
            let row = PipeLine(span, in: bytes, hasEscapes: true)
        {
            if !hasRule, rows.count == 1, PipeLine.isRule(span, in: bytes, dashes: 1) {
                hasRule = true
            } else {
                rows.append(row.framedCells.map { Self.lines(of: Array(bytes[$0.range])) })
            }
            number += 1
        }
        let cores = rows.map { $0.map { CoreText.of(Array($0.joined())[...]) } }
        var table = PaperTable()
        for (index, kept) in LabelColumns.kept(of: cores).enumerated() {
            // A cell that is left out belongs to the one before it.
            let ends = kept.dropFirst() + [rows[index].count]
            let cells = zip(kept, ends).map { column, end in
                PaperCell(
                    nodes: rows[index][column].map { .paragraph(PaperParagraph(text: $0)) },
                    columns: max(end - column, 1))
            }
            table.rows.append(PaperRow(cells: cells))
        }
        nodes.append(.table(table))
    }

    /// The lines of a cell, which Markdown parts with `<br>`.
    private static func lines(of cell: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var position = 0
        while let start = ByteText.find(Array("<br".utf8), in: cell, from: position),
            let end = ByteText.find(Array(">".utf8), in: cell, from: start)
        {
            lines.append(Array(cell[position..<start]))
            position = end + 1
        }
        lines.append(Array(cell[position...]))
        return lines.compactMap { line in
            var writer = LineWriter()
            writer.append(plain(line))
            let words = writer.take()
            return words.isEmpty ? nil : words
        }
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
        nodes += WebPageReader.read(MarkupCleaner.clean(markup).bytes).nodes
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

import SourceText

/// Makes `**重点：**正文` strong, which CommonMark leaves as it stands, and `新收**{{ … }}**件`.
///
/// CommonMark takes the second `**` for an opening one, because punctuation precedes it and a letter follows. An invisible
/// helper (a punctuation mark that the text does not use, erased from the tree after parsing) is put between such a mark
/// and the text, so that it may open or close. It is done only in paragraphs where marks were left over: where CommonMark
/// understood the editor, nothing changes.
enum EmphasisRepair {
    /// The text with helpers, and where they were put.
    struct Attempt {
        let text: ReadingText
        let helper: Unicode.Scalar
        /// The place of each `*` that got one, in the text without helpers.
        let places: [Place]
    }

    /// A paragraph or heading in which asterisks were left as text.
    struct Leftover: Equatable {
        let lines: ClosedRange<Int>
        var count: Int
    }

    /// The blocks with asterisks left over, by first line.
    static func leftovers(in events: [MarkdownEvent]) -> [Int: Leftover] {
        var found: [Int: Leftover] = [:]
        var lines: ClosedRange<Int>?
        for event in events {
            switch event.kind {
            case .paragraph, .heading:
                lines = event.isEntering && event.line >= 1 ? event.line...max(event.line, event.endLine) : nil
            case .text(let text):
                let count = text.utf8.count { $0 == UInt8(ascii: "*") }
                guard count > 0, let lines else { continue }
                found[lines.lowerBound, default: Leftover(lines: lines, count: 0)].count += count
            default: break
            }
        }
        return found
    }

    /// `nil` when there is nothing to try.
    static func attempt(_ text: ReadingText, in blocks: some Collection<Leftover>) -> Attempt? {
        // Marks from Unicode 4.1, in cmark's table of punctuation; nobody writes them in a commentary.
        guard
            let helper = (0x2E0E...0x2E16 as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).first(where: { mark in
                !text.bytes.contains(sequence: Array(String(mark).utf8))
            })
        else { return nil }
        let lines = Set(blocks.flatMap { $0.lines })
        let helperBytes = Array(String(helper).utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.bytes.count + 64)
        var places: [Place] = []
        var copied = 0
        for line in lines.sorted() {
            guard let span = text.line(line) else { continue }
            for (offset, column) in insertions(in: text.string(span)) {
                let position = Int(span.start) + offset
                bytes.append(contentsOf: text.bytes[copied..<position])
                bytes.append(contentsOf: helperBytes)
                copied = position
                places.append(Place(line: line, column: column))
            }
        }
        guard !places.isEmpty else { return nil }
        bytes.append(contentsOf: text.bytes[copied...])
        return Attempt(text: ReadingText(bytes: bytes), helper: helper, places: places)
    }

    /// For each run of `*` between wide punctuation and a word: the byte offset for the helper, and the column of the run.
    private static func insertions(in line: String) -> [(offset: Int, column: Int)] {
        let scalars = Array(line.unicodeScalars)
        var offsets: [Int] = [0]
        for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
        var found: [(offset: Int, column: Int)] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "*" else {
                // What a backslash precedes is not a mark.
                index += scalars[index] == "\\" ? 2 : 1
                continue
            }
            var end = index
            while end < scalars.count, scalars[end] == "*" { end += 1 }
            if index > 0, end < scalars.count {
                let (before, after) = (scalars[index - 1], scalars[end])
                // The braces of a figure are punctuation to CommonMark, and a number to the reader.
                let endsFigure = index > 1 && before == "}" && scalars[index - 2] == "}"
                let beginsFigure = end + 1 < scalars.count && after == "{" && scalars[end + 1] == "{"
                if HanText.isWidePunctuation(before) || endsFigure, HanText.isWord(after) {
                    found.append((offsets[end], index + 1))
                } else if HanText.isWord(before), HanText.isWidePunctuation(after) || beginsFigure {
                    found.append((offsets[index], index + 1))
                }
            }
            index = end
        }
        return found
    }
}

extension [UInt8] {
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        guard let first = sequence.first else { return true }
        return indices.contains { self[$0] == first && self[$0...].starts(with: sequence) }
    }
}

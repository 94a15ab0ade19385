import SourceText

/// Where the events of a tree stand in the file.
///
/// cmark's columns are bytes and not always right for inline marks: one that does not hold the character it should is not
/// believed.
struct EventPlaces {
    /// The text that was parsed, which is the file behind its front matter.
    let text: ReadingText
    /// Lines of the file before the text.
    let linesBefore: Int
    /// The helper of `EmphasisRepair`, which columns do not count.
    let helper: Unicode.Scalar?
    /// The last place whose column was counted: the next one on its line is counted from there, or a line with thousands
    /// of problems would take quadratic time.
    private var counted: (offset: Int, column: Int) = (0, 1)

    init(text: ReadingText, linesBefore: Int, helper: Unicode.Scalar?) {
        self.text = text
        self.linesBefore = linesBefore
        self.helper = helper
    }

    /// The place of an event; the beginning of its line when `mark` does not stand where cmark says.
    mutating func place(_ event: MarkdownEvent, startingWith mark: Unicode.Scalar? = nil) -> Place? {
        guard event.line >= 1, let line = text.line(event.line) else { return nil }
        let offset = Int(line.start) + max(0, event.column - 1)
        guard event.column >= 1, offset < Int(line.end), mark.map({ UInt32(text.bytes[offset]) == $0.value }) ?? true
        else { return Place(line: event.line + linesBefore, column: 1) }
        return place(at: offset, line: event.line)
    }

    /// The place of a byte of the text.
    mutating func place(at offset: Int, line number: Int) -> Place {
        guard let line = text.line(number) else { return Place(line: number + linesBefore, column: 1) }
        if counted.offset < Int(line.start) || counted.offset > offset { counted = (Int(line.start), 1) }
        let passed = text.string(ByteSpan(counted.offset, offset)).unicodeScalars
        counted = (offset, counted.column + passed.count { $0 != helper })
        return Place(line: number + linesBefore, column: counted.column)
    }

    /// The line of the file on which an event begins.
    func line(_ event: MarkdownEvent) -> Int { event.line + linesBefore }
}

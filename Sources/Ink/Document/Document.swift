import SourceText

/// What stands on the paper: paragraphs and tables in their order, without any idea of what they mean.
///
/// Every extractor, whatever the file's format, gives a Document over one reading text; all places point into it.
package struct Document: Sendable {
    package let format: DocumentFormat
    /// The name of the encoding that the bytes were decoded from.
    package let encoding: String
    package let text: ReadingText
    package let blocks: [Block]
    /// What the file says around the report.
    package let notes: PageNotes

    package init(
        format: DocumentFormat, encoding: String, text: ReadingText, blocks: [Block], notes: PageNotes = PageNotes()
    ) {
        self.notes = notes
        self.format = format
        self.encoding = encoding
        self.text = text
        self.blocks = blocks
    }

    /// The paragraphs, in order, in runs that no table interrupts.
    package var prose: [[ByteSpan]] {
        var runs: [[ByteSpan]] = [[]]
        for block in blocks {
            if case .paragraph(let paragraph) = block {
                runs[runs.count - 1].append(paragraph.span)
            } else if runs.last?.isEmpty == false {
                runs.append([])
            }
        }
        return runs
    }

    package enum Block: Hashable, Sendable {
        case paragraph(Paragraph)
        case table(Table)
    }
}

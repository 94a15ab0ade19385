import Documents
import Ink
import SourceText

/// Cuts a whole report that stands on one line into its words and sections.
///
/// Text copied out of some viewers has no line ends at all: headings, prose and the cells of tables follow each other with
/// single blanks between. The headings of the sections, in their order, say that it is such a text.
enum RunTogetherText {
    /// A shorter paragraph holds no report.
    private static let shortest = 1_500
    private static let fewestHeadings = 4
    private static let blank = [UInt8(ascii: " ")]

    /// `blocks` with every such paragraph as one paragraph for each of its words.
    static func cut(_ blocks: [Document.Block], in text: ReadingText) -> [Document.Block] {
        guard blocks.contains(where: { isOne($0, in: text) }) else { return blocks }
        return blocks.flatMap { block -> [Document.Block] in
            guard case .paragraph(let paragraph) = block, isOne(block, in: text) else { return [block] }
            return words(of: paragraph, in: text).map {
                .paragraph(Paragraph(span: $0, line: paragraph.line, doubts: paragraph.doubts))
            }
        }
    }

    private static func isOne(_ block: Document.Block, in text: ReadingText) -> Bool {
        // Long paragraphs of prose have hardly a blank; looking for one is quicker than looking at every byte.
        guard case .paragraph(let paragraph) = block, paragraph.span.range.count >= shortest,
            ByteText.find(
                blank, in: text.bytes, from: Int(paragraph.span.start), to: Int(paragraph.span.end)) != nil
        else { return false }
        var last = -1
        var count = 0
        for word in words(of: paragraph, in: text) {
            guard let heading = SectionHeading.parse(text.bytes[word.range]), Int(heading.key.rawValue) > last else {
                continue
            }
            last = Int(heading.key.rawValue)
            count += 1
        }
        return count >= fewestHeadings
    }

    /// The words between blanks; an ordinal that stands alone belongs to the word behind it.
    private static func words(of paragraph: Paragraph, in text: ReadingText) -> [ByteSpan] {
        var words: [ByteSpan] = []
        var ordinal: ByteSpan?
        for (span, _) in FlatLine.split(paragraph.span, in: text) {
            let start = ordinal?.start ?? span.start
            let core = CoreText.of(text.bytes[span.range])
            let isOrdinal = ordinal == nil && core.count <= 8 && Ordinal.leading(core)?.end == core.count
            if isOrdinal {
                ordinal = span
            } else {
                words.append(ByteSpan(Int(start), Int(span.end)))
                ordinal = nil
            }
        }
        if let ordinal { words.append(ordinal) }
        return words
    }
}

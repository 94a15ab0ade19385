import Documents
import Ink
import SourceText

/// A line of text outside tables as words: what a flattened table leaves of its cells.
struct FlatLine {
    /// A word, or a whole line that is one figure.
    struct Word {
        let cell: Cell
        /// The core in simplified characters, without quotation marks.
        let core: [UInt8]
        let isFigure: Bool
        /// How many blanks stand before it on its line; a wide one counts twice.
        let blanks: Int
    }

    let words: [Word]

    /// - Parameter isFigure: whether a text could be the whole of a cell with a figure.
    init(_ paragraph: Paragraph, in text: ReadingText, isFigure: (Cell) -> Bool) {
        let whole = Cell(span: paragraph.span, line: paragraph.line, doubts: paragraph.doubts)
        let bytes = text.bytes[paragraph.span.range]
        if PageMark.isMark(CoreText.of(bytes)) {
            words = []
            return
        }
        if isFigure(whole) {
            words = [Word(cell: whole, core: CoreText.of(bytes), isFigure: true, blanks: 0)]
            return
        }
        words = Self.split(paragraph.span, in: text).map { span, blanks in
            let cell = Cell(span: span, line: paragraph.line, doubts: paragraph.doubts)
            return Word(
                cell: cell, core: LabelCore.withoutQuotes(SimplifiedText.of(CoreText.of(text.bytes[span.range]))),
                isFigure: isFigure(cell), blanks: blanks)
        }
    }

    /// The parts of `span` between white space, each with the blanks before it.
    static func split(_ span: ByteSpan, in text: ReadingText) -> [(span: ByteSpan, blanks: Int)] {
        text.bytes.withUnsafeBufferPointer { bytes in
            var parts: [(span: ByteSpan, blanks: Int)] = []
            var position = Int(span.start)
            var start = position
            var blanks = 0
            let end = Int(span.end)
            while position < end {
                let length = ByteText.spaceLength(bytes, at: position, end: end)
                if length == 0 {
                    position += 1
                    continue
                }
                if position > start {
                    parts.append((ByteSpan(start, position), blanks))
                    blanks = 0
                }
                // A wide blank and a TAB stand for more than one.
                blanks += length == 3 || bytes[position] == UInt8(ascii: "\t") ? 2 : 1
                position += length
                start = position
            }
            if end > start { parts.append((ByteSpan(start, end), blanks)) }
            return parts
        }
    }
}

/// Tells the mark of a page that was left in a text: `- 4 -`, `— 4 —`, `第 4 页 共 8 页`, `4 / 8`.
///
/// A bare number is none that can be told from a figure.
enum PageMark {
    private static let signs: [[UInt8]] = ["-", "—", "–", "·", "/", "第", "页", "共", ",", "(", ")", "|"].map {
        Array($0.utf8)
    }

    static func isMark(_ core: [UInt8]) -> Bool {
        guard core.count >= 2, core.count <= 30 else { return false }
        var position = 0
        var digits = 0
        var decorations = 0
        while position < core.count {
            if core[position] >= 0x30, core[position] <= 0x39 {
                digits += 1
                position += 1
            } else if let sign = signs.first(where: { core[position...].starts(with: $0) }) {
                decorations += 1
                position += sign.count
            } else {
                return false
            }
        }
        // One sign alone may be a minus.
        return digits > 0 && digits <= 6 && decorations >= 2
    }
}

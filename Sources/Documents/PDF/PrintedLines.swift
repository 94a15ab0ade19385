import Ink
import SourceText

/// Puts words that stand side by side together into lines.
enum PrintedLines {
    struct Line {
        var box: PrintedPage.Box
        var words: [PrintedPage.Word]

        /// What is doubtful of the numbers in it.
        var doubts: InkDoubts { words.reduce(into: []) { if $1.hasDigit { $0.formUnion($1.doubts) } } }

        /// The words with a space wherever there is a gap between them.
        var text: [UInt8] {
            var writer = LineWriter()
            var end: Double?
            for word in words {
                if let end, word.box.left - end > word.box.height * 0.15 { writer.append([0x20]) }
                writer.append(word.text)
                end = word.box.right
            }
            return writer.take()
        }
    }

    /// The lines from the top; words belong to one line when their middles are at one height.
    static func lines(of words: [PrintedPage.Word]) -> [Line] {
        var lines: [Line] = []
        for word in words.sorted(by: { ($0.box.middle.y, $0.box.left) < ($1.box.middle.y, $1.box.left) }) {
            if let last = lines.last,
                abs(last.box.middle.y - word.box.middle.y) < 0.35 * min(last.box.height, word.box.height)
            {
                lines[lines.count - 1].words.append(word)
            } else {
                lines.append(Line(box: word.box, words: [word]))
            }
        }
        for index in lines.indices {
            lines[index].words.sort { $0.box.left < $1.box.left }
            lines[index].box.left = lines[index].words.map(\.box.left).min() ?? 0
            lines[index].box.right = lines[index].words.map(\.box.right).max() ?? 0
        }
        return lines
    }
}

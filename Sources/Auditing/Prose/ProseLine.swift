import Reports
import SourceText

/// A paragraph of a report's prose as a core text, for rules that look for words in it.
struct ProseLine: Sendable {
    let core: [UInt8]
    let place: Place

    init(_ paragraph: ReportParagraph) {
        core = CoreText.of(utf8: paragraph.text)
        place = paragraph.place
    }

    /// The offset of `word` at `start` or later.
    func find(_ word: [UInt8], from start: Int = 0) -> Int? {
        ByteText.find(word, in: core, from: start)
    }

    func contains(_ word: String) -> Bool { find(Array(word.utf8)) != nil }
}

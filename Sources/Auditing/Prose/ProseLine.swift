import Reports
import SourceText

/// A paragraph of a report's prose as a core text, for rules that look for words in it.
struct ProseLine {
    let core: [UInt8]
    let place: Place

    init(_ paragraph: ReportParagraph) {
        core = CoreText.of(Array(paragraph.text.utf8)[...])
        place = paragraph.place
    }

    /// The lines of the given sections, in the order of the report.
    static func lines(of keys: [SectionKey], in report: Report) -> [ProseLine] {
        report.sections.filter { keys.contains($0.key) }.flatMap(\.paragraphs).map(ProseLine.init)
    }

    /// All lines of prose, those before the first section included.
    static func all(in report: Report) -> [ProseLine] {
        report.preamble.map(ProseLine.init) + lines(of: SectionKey.allCases, in: report)
    }

    /// The offset of `word` at `start` or later.
    func find(_ word: [UInt8], from start: Int = 0) -> Int? {
        ByteText.find(word, in: core, from: start)
    }

    func contains(_ word: String) -> Bool { find(Array(word.utf8)) != nil }
}

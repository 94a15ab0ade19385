import Reports

/// A report's prose as core texts, made once for all rules that look for words in it.
struct ReportProse: Sendable {
    /// The lines between the title and the first section.
    let preamble: [ProseLine]
    private let sections: [(key: SectionKey, lines: [ProseLine])]

    init(_ report: Report) {
        preamble = report.preamble.map(ProseLine.init)
        sections = report.sections.map { ($0.key, $0.paragraphs.map(ProseLine.init)) }
    }

    /// The lines of the given sections, in the order of the report.
    func lines(of keys: SectionKey...) -> [ProseLine] {
        sections.flatMap { keys.contains($0.key) ? $0.lines : [] }
    }

    /// All lines, those before the first section included.
    var all: [ProseLine] { preamble + sections.flatMap(\.lines) }
}

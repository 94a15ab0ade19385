import Documents
import Ink
import Reports
import SourceText

/// What stands before the first section: the title, and what the file says around the report.
extension ReportReader {
    /// Reads the title, which may be broken over up to four lines, and says at which block the text begins.
    mutating func readTitle() -> Int {
        let lines = openingParagraphs()
        noteLines = lines.map(\.paragraph.span).filter(isNoteLine)
        for (first, last) in titleLines(lines.count) {
            let core = (first...last).flatMap { CoreText.of(text.bytes[lines[$0].paragraph.span.range]) }
            guard let title = ReportTitle.parse(core) else { continue }
            report.title = title.text
            report.titleAgency = title.agency
            report.year = title.year
            report.titlePlace = text.place(at: Int(lines[first].paragraph.span.start))
            return lines[last].block + 1
        }
        let opening = lines.map { text.bytes[$0.paragraph.span.range] }
        let undated = lines.prefix(isRunTogether ? 40 : 5).first { line in
            ReportTitle.undated(CoreText.of(text.bytes[line.paragraph.span.range])) != nil
        }
        let told = yearElsewhere(opening)
        report.year = told?.year
        if let undated, let title = ReportTitle.undated(CoreText.of(text.bytes[undated.paragraph.span.range])) {
            report.title = title.text
            report.titleAgency = title.agency
            report.titlePlace = text.place(at: Int(undated.paragraph.span.start))
            if let told {
                problems.append(
                    Problem(
                        .yearElsewhere, path: path, place: report.titlePlace,
                        met: "a title without a year, and \(told.year) in \(told.source)",
                        expected: "the year in the title",
                        subject: String(told.year)))
            }
        } else {
            problems.append(
                Problem(
                    .titleUnread, path: path, place: lines.first.map { Place(line: $0.paragraph.line, column: 1) },
                    met: lines.first.map { "\"\(excerpt($0.paragraph.span))\"" } ?? "no line of text",
                    expected: "AGENCY + YEAR + 年政府信息公开工作年度报告"))
            report.bodyMention = YearSearch.agencyMention(in: opening)
        }
        if report.year == nil {
            problems.append(
                Problem(
                    .yearUnknown, path: path, met: "neither a title nor a statistical period with a year",
                    expected: "the year that the report is about"))
        }
        return undated.map { $0.block + 1 } ?? 0
    }

    /// The year where the title does not say it: from the opening, from the statistical period, or from the page's own title.
    func yearElsewhere(_ opening: [ArraySlice<UInt8>]) -> (year: Int, source: String)? {
        if let year = YearSearch.year(in: opening) { return (year, "the opening") }
        let paragraphs = blocks.lazy.compactMap { block -> ArraySlice<UInt8>? in
            if case .paragraph(let paragraph) = block { text.bytes[paragraph.span.range] } else { nil }
        }
        if let year = YearSearch.period(in: paragraphs) { return (year, "the statistical period") }
        for title in document.notes.titles {
            if let year = YearSearch.title(title) { return (year, "the title of the page") }
        }
        return nil
    }

    /// What the file says around the report: the day of its publication, and hints of whose it is.
    mutating func readNotes() {
        let opening = noteLines.map { text.string($0) }
        if opening.isEmpty, document.notes.isEmpty { return }
        if let (day, words) = PublishedDay.find(in: document.notes, opening: opening) {
            report.published = day
            report.publishedWords = words
        }
        let prose = (report.preamble + (report.sections.first?.paragraphs ?? [])).map(\.text)
        report.ownerHints = OwnerHints.find(in: document.notes, opening: opening, prose: prose)
    }

    /// Whether a line may be one that a site prints above its article: 发布日期：…, 首页 > ….
    func isNoteLine(_ span: ByteSpan) -> Bool {
        guard span.range.count <= 600 else { return false }
        return Self.noteSigns.contains {
            ByteText.find($0, in: text.bytes, from: Int(span.start), to: Int(span.end)) != nil
        }
    }

    static let noteSigns = ["：", ":", ">", "发布于"].map { Array($0.utf8) }

    /// Whether the report was cut out of one line, so that the words of a site stand before its title.
    var isRunTogether: Bool { blocks.count != document.blocks.count }

    /// The lines that may make up the title, in the order in which they are tried: from the first line on, over up to four of
    /// them; of words that were cut out of one line, single ones first.
    func titleLines(_ count: Int) -> [(first: Int, last: Int)] {
        if isRunTogether {
            return (1...4).flatMap { length in (0..<max(0, count - length + 1)).map { ($0, $0 + length - 1) } }
        }
        return (0..<min(5, count)).flatMap { first in (first..<min(first + 4, count)).map { (first, $0) } }
    }

    /// The first paragraphs, up to the first section heading or table, ten at most; of cut words forty.
    func openingParagraphs() -> [(block: Int, paragraph: Paragraph)] {
        var found: [(block: Int, paragraph: Paragraph)] = []
        for (index, block) in blocks.enumerated().prefix(isRunTogether ? 40 : 10) {
            guard case .paragraph(let paragraph) = block,
                SectionHeading.parse(text.bytes[paragraph.span.range]) == nil
            else { break }
            found.append((index, paragraph))
        }
        return found
    }

    func excerpt(_ span: ByteSpan) -> String {
        let whole = text.string(span)
        return whole.unicodeScalars.count > 40 ? String(whole.prefix(40)) + "…" : whole
    }
}

import Documents
import Reports
import SourceText

/// Reads the meaning of a Document: title, sections, the three official tables, signature and date.
///
/// Never fails and never guesses: what can't be told stays `nil`, absent or unreadable, with a problem that says where.
package struct ReportReader {
    private let document: Document
    private let path: String
    private var report = Report()
    private var problems: [Problem] = []
    private var tables: TableReader
    private var narrative: NarrativeReader

    private init(_ document: Document, path: String) {
        self.document = document
        self.path = path
        tables = TableReader(path: path, text: document.text)
        narrative = NarrativeReader(text: document.text)
    }

    /// The report that `document` holds. `path` names the source in problems.
    package static func read(_ document: Document, path: String) -> Parsed<Report> {
        var reader = ReportReader(document, path: path)
        return reader.read()
    }

    private mutating func read() -> Parsed<Report> {
        let opening = readTitle()
        narrative.isOf(agency: report.titleAgency, year: report.year)
        let ending = readEnding()
        readBlocks(from: opening, to: ending)
        let (sheet, form) = tables.finish()
        report.figures = sheet.figures
        report.extraRows = sheet.extraRows
        report.labelVariants = sheet.labelVariants
        if !sheet.looseLines.isEmpty { takeOutOfProse(sheet.looseLines) }
        report.form = form
        report.narrative = narrative.figures
        report.narrativeElsewhere = narrative.elsewhere
        problems += sheet.problems
        if form == nil {
            problems.append(
                Problem(
                    .formUnknown, path: path, met: "no head label that only one form has",
                    expected: "the heads of the 2019 or the 2021 form"))
        }
        // The old form has free chapters.
        if form != .form2014 { reportMissingSections() }
        if document.blocks.isEmpty {
            // The document has said that there is no text.
            problems = []
        } else if isNoReport {
            problems = [noReport]
            report.year = nil
        }
        return Parsed(report, problems: problems)
    }

    /// Neither title nor section nor table: everything else that could be said of the file follows from that.
    private var isNoReport: Bool {
        report.title.isEmpty && report.sections.isEmpty && report.extraRows.isEmpty
            && FigureKey.all.allSatisfy { report.figures.status(of: $0) == .absent }
    }

    private var noReport: Problem {
        Problem(
            .noReport, path: path, met: "neither a title, nor a section heading, nor a table of an annual report",
            expected: "an annual report on information disclosure")
    }

    private var text: ReadingText { document.text }

    // MARK: Title

    /// Reads the title, which may be broken over up to four lines, and says at which block the text begins.
    private mutating func readTitle() -> Int {
        let lines = openingParagraphs()
        for first in lines.indices.prefix(5) {
            var core: [UInt8] = []
            for last in first..<min(first + 4, lines.count) {
                core += CoreText.of(text.bytes[lines[last].paragraph.span.range])
                guard let title = ReportTitle.parse(core) else { continue }
                report.title = title.text
                report.titleAgency = title.agency
                report.year = title.year
                report.titlePlace = text.place(at: Int(lines[first].paragraph.span.start))
                return lines[last].block + 1
            }
        }
        problems.append(
            Problem(
                .titleUnread, path: path, place: lines.first.map { Place(line: $0.paragraph.line, column: 1) },
                met: lines.first.map { "\"\(excerpt($0.paragraph.span))\"" } ?? "no line of text",
                expected: "AGENCY + YEAR + 年政府信息公开工作年度报告"))
        let opening = lines.map { text.bytes[$0.paragraph.span.range] }
        report.year = YearSearch.year(in: opening)
        report.bodyMention = YearSearch.agencyMention(in: opening)
        if report.year == nil {
            problems.append(
                Problem(
                    .yearUnknown, path: path, met: "neither a title nor an opening sentence with a year",
                    expected: "the year that the report is about"))
        }
        return 0
    }

    /// The first paragraphs, up to the first section heading or table, ten at most.
    private func openingParagraphs() -> [(block: Int, paragraph: Paragraph)] {
        var found: [(block: Int, paragraph: Paragraph)] = []
        for (index, block) in document.blocks.enumerated().prefix(10) {
            guard case .paragraph(let paragraph) = block,
                SectionHeading.parse(text.bytes[paragraph.span.range]) == nil
            else { break }
            found.append((index, paragraph))
        }
        return found
    }

    private func excerpt(_ span: ByteSpan) -> String {
        let whole = text.string(span)
        return whole.unicodeScalars.count > 40 ? String(whole.prefix(40)) + "…" : whole
    }

    // MARK: Ending

    /// Reads the date and the signature from the last paragraphs and says at which block they begin.
    private mutating func readEnding() -> Int {
        var end = document.blocks.count
        guard let last = paragraph(end - 1) else { return end }
        let core = CoreText.of(text.bytes[last.span.range])
        var signatureIndex = end - 1
        if last.span.range.count <= 200, let (date, start) = DateText.trailing(core) {
            let name = start > 0 ? SignatureText.name(core[..<start]) : nil
            guard start == 0 || name != nil else { return end }
            report.date = date
            report.datePlace = text.place(at: Int(last.span.start))
            end -= 1
            if let name {
                sign(name, last)
                return end
            }
            signatureIndex = end - 1
        }
        guard let signature = paragraph(signatureIndex), signature.span.range.count <= 200,
            SectionHeading.parse(text.bytes[signature.span.range]) == nil,
            let name = SignatureText.name(CoreText.of(text.bytes[signature.span.range])[...])
        else { return end }
        // Without a date the last line signs only when there is something before it that it can sign.
        if report.date == nil, isHeading(signatureIndex - 1) { return end }
        sign(name, signature)
        return signatureIndex
    }

    private mutating func sign(_ name: String, _ paragraph: Paragraph) {
        report.signature = name
        report.signaturePlace = text.place(at: Int(paragraph.span.start))
    }

    private func paragraph(_ index: Int) -> Paragraph? {
        guard document.blocks.indices.contains(index), case .paragraph(let paragraph) = document.blocks[index] else {
            return nil
        }
        return paragraph
    }

    private func isHeading(_ index: Int) -> Bool {
        paragraph(index).map { SectionHeading.parse(text.bytes[$0.span.range]) != nil } ?? false
    }

    // MARK: Sections

    private mutating func readBlocks(from first: Int, to end: Int) {
        guard first < end else { return }
        for block in document.blocks[first..<end] {
            switch block {
            case .table(let table): tables.add(table, in: report.sections.last?.key)
            case .paragraph(let paragraph): readParagraph(paragraph)
            }
        }
    }

    private mutating func readParagraph(_ paragraph: Paragraph) {
        let bytes = text.bytes[paragraph.span.range]
        let place = text.place(at: Int(paragraph.span.start))
        if let heading = SectionHeading.parse(bytes), report.section(heading.key) == nil {
            narrative.endSection()
            report.sections.append(
                ReportSection(key: heading.key, heading: text.string(paragraph.span), place: place))
            if heading.isNear {
                problems.append(
                    Problem(
                        .headingNear, path: path, place: place, met: "the heading \(text.string(paragraph.span))",
                        expected: "\(heading.key.ordinal)、\(heading.key.label)"))
            }
            return
        }
        tables.add(paragraph, in: report.sections.last?.key)
        if let key = report.sections.last?.key, TableKind(section: key) != nil, !tables.isLoose(key), isNumber(bytes) {
            problems.append(
                Problem(
                    .numberOutside, path: path, place: place,
                    met: "the number \(text.string(paragraph.span)) outside the table",
                    expected: "numbers in the cells of the table"))
        }
        narrative.add(paragraph)
        let prose = ReportParagraph(text: text.string(paragraph.span), place: place)
        if report.sections.isEmpty {
            report.preamble.append(prose)
        } else {
            report.sections[report.sections.count - 1].paragraphs.append(prose)
        }
    }

    /// Paragraphs that were cells of a table are no prose.
    private mutating func takeOutOfProse(_ lines: Set<Int>) {
        for index in report.sections.indices {
            report.sections[index].paragraphs.removeAll { lines.contains(Int($0.place.line)) }
        }
    }

    private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= 30 && CoreText.of(bytes).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private mutating func reportMissingSections() {
        let missing = SectionKey.allCases.filter { report.section($0) == nil }
        guard !missing.isEmpty else { return }
        let names = missing.map { "\($0.ordinal)、\($0.label)" }.joined(separator: ", ")
        problems.append(
            Problem(
                .sectionMissing, path: path, met: "no section \(names)", expected: "the six sections of the form",
                subject: names))
    }
}

import Documents
import Reports
import SourceText

/// Reads the meaning of a Document: title, sections, the three official tables, signature and date.
///
/// Never fails and never guesses: what can't be told stays `nil`, absent or unreadable, with a problem that says where.
package struct ReportReader {
    private let document: Document
    /// The blocks of the document; a report that stands on one line is cut into its words.
    private let blocks: [Document.Block]
    private let path: String
    private var report = Report()
    private var problems: [Problem] = []
    private var tables: TableReader
    private var narrative: NarrativeReader
    /// Whether what is read now stands behind the title of another report in the same file.
    private var isOthers = false

    private init(_ document: Document, path: String) {
        self.document = document
        self.path = path
        blocks = RunTogetherText.cut(document.blocks, in: document.text)
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
        if !sheet.looseWords.isEmpty { takeOutOfProse(sheet.looseWords) }
        report.form = form
        readNotes()
        report.narrative = narrative.figures
        report.narrativeElsewhere = narrative.elsewhere
        let isWithoutTables =
            form == nil && sheet.problems.count { $0.kind == .tableMissing } == TableKind.allCases.count
        if isWithoutTables {
            // That the form is not known and a section missing follows from it.
            problems += sheet.problems.filter { $0.kind != .tableMissing }
            problems.append(tablesMissing)
        } else {
            problems += sheet.problems
            if form == nil {
                problems.append(
                    Problem(
                        .formUnknown, path: path, met: "no head label that only one form has",
                        expected: "the heads of the 2019 or the 2021 form"))
            }
            // The old form has free chapters.
            if form != .form2014 { reportMissingSections() }
        }
        if blocks.isEmpty {
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

    private var tablesMissing: Problem {
        let missing = SectionKey.allCases.filter { report.section($0) == nil }.map(\.label)
        let sections = missing.isEmpty ? "" : ", and no section \(missing.joined(separator: ", "))"
        return Problem(
            .tablesMissing, path: path, met: "none of the three official tables\(sections)",
            expected: "the six sections and three tables of the form")
    }

    private var text: ReadingText { document.text }

    // MARK: Title

    /// Reads the title, which may be broken over up to four lines, and says at which block the text begins.
    private mutating func readTitle() -> Int {
        let lines = openingParagraphs()
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
    private func yearElsewhere(_ opening: [ArraySlice<UInt8>]) -> (year: Int, source: String)? {
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
    private mutating func readNotes() {
        let opening = openingParagraphs().map { text.string($0.paragraph.span) }
        if let (day, words) = PublishedDay.find(in: document.notes, opening: opening) {
            report.published = day
            report.publishedWords = words
        }
        let prose = (report.preamble + (report.sections.first?.paragraphs ?? [])).map(\.text)
        report.ownerHints = OwnerHints.find(in: document.notes, opening: opening, prose: prose)
    }

    /// Whether the report was cut out of one line, so that the words of a site stand before its title.
    private var isRunTogether: Bool { blocks.count != document.blocks.count }

    /// The lines that may make up the title, in the order in which they are tried: from the first line on, over up to four of
    /// them; of words that were cut out of one line, single ones first.
    private func titleLines(_ count: Int) -> [(first: Int, last: Int)] {
        if isRunTogether {
            return (1...4).flatMap { length in (0..<max(0, count - length + 1)).map { ($0, $0 + length - 1) } }
        }
        return (0..<min(5, count)).flatMap { first in (first..<min(first + 4, count)).map { (first, $0) } }
    }

    /// The first paragraphs, up to the first section heading or table, ten at most; of cut words forty.
    private func openingParagraphs() -> [(block: Int, paragraph: Paragraph)] {
        var found: [(block: Int, paragraph: Paragraph)] = []
        for (index, block) in blocks.enumerated().prefix(isRunTogether ? 40 : 10) {
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
        var end = blocks.count
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
        guard blocks.indices.contains(index), case .paragraph(let paragraph) = blocks[index] else {
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
        let agency = ProseLead.core(ofAgency: report.titleAgency)
        for index in first..<end {
            switch blocks[index] {
            case .table(let table):
                if let words = foreignWords(before: index, agency: agency) ?? foreignCaption(of: table, agency: agency)
                {
                    tables.refuse(table, for: words)
                } else {
                    readTable(table)
                }
            case .paragraph(let paragraph):
                if isForeignTitle(paragraph, agency: agency) {
                    isOthers = true
                } else if isOthers {
                    continue
                } else {
                    readParagraph(paragraph)
                }
            }
        }
    }

    /// Reads a table; a section heading that was set as one of its rows begins its section.
    private mutating func readTable(_ table: Table) {
        var part = Table(isUnbroken: table.isUnbroken)
        func isBegun(_ row: ArraySlice<Cell>) -> SectionHeading? {
            let filled = row.filter { !$0.isEmpty }
            guard filled.count == 1, let heading = SectionHeading.parse(text.bytes[filled[0].span.range]),
                report.section(heading.key) == nil
            else { return nil }
            return heading
        }
        for row in table.rows {
            if let heading = isBegun(row), let cell = row.first(where: { !$0.isEmpty }) {
                if part.rowCount > 0 { tables.add(part, in: report.sections.last?.key) }
                part = Table(isUnbroken: table.isUnbroken)
                begin(heading, at: cell.span)
                continue
            }
            part.openRow()
            for cell in row { part.append(cell) }
        }
        if part.rowCount > 0 { tables.add(part, in: report.sections.last?.key) }
    }

    /// The words before a table that say that it is another's: those of the two lines above it, up to a heading.
    private func foreignWords(before index: Int, agency: [UInt8]) -> String? {
        if isOthers { return "the title of another report" }
        for block in blocks[..<index].suffix(2).reversed() {
            guard case .paragraph(let paragraph) = block else { return nil }
            let bytes = text.bytes[paragraph.span.range]
            if SectionHeading.parse(bytes) != nil { return nil }
            if bytes.count <= 300, TableOwner.isForeign(CoreText.of(bytes), year: report.year, agency: agency) {
                return excerpt(paragraph.span)
            }
        }
        return nil
    }

    /// The words of a caption in the first rows of a table that say the same.
    private func foreignCaption(of table: Table, agency: [UInt8]) -> String? {
        for row in table.rows.prefix(2) {
            let filled = row.filter { !$0.isEmpty }
            guard filled.count == 1, let cell = filled.first else { return nil }
            let bytes = text.bytes[cell.span.range]
            if bytes.count <= 300, TableOwner.isForeign(CoreText.of(bytes), year: report.year, agency: agency) {
                return excerpt(cell.span)
            }
        }
        return nil
    }

    /// Whether the title of another report stands there: what follows is not this report's.
    private func isForeignTitle(_ paragraph: Paragraph, agency: [UInt8]) -> Bool {
        guard paragraph.span.range.count <= 300, !agency.isEmpty,
            let title = ReportTitle.parse(CoreText.of(text.bytes[paragraph.span.range]))
        else { return false }
        return title.year != report.year || ProseLead.core(ofAgency: title.agency) != agency
    }

    private mutating func begin(_ heading: SectionHeading, at span: ByteSpan) {
        let place = text.place(at: Int(span.start))
        narrative.endSection()
        report.sections.append(ReportSection(key: heading.key, heading: text.string(span), place: place))
        guard heading.isNear else { return }
        problems.append(
            Problem(
                .headingNear, path: path, place: place, met: "the heading \(text.string(span))",
                expected: "\(heading.key.ordinal)、\(heading.key.label)"))
    }

    private mutating func readParagraph(_ paragraph: Paragraph) {
        let bytes = text.bytes[paragraph.span.range]
        let place = text.place(at: Int(paragraph.span.start))
        if let heading = SectionHeading.parse(bytes), report.section(heading.key) == nil {
            begin(heading, at: paragraph.span)
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
    private mutating func takeOutOfProse(_ words: [Cell]) {
        let starts = Set(words.map { text.place(at: Int($0.span.start)) })
        for index in report.sections.indices {
            report.sections[index].paragraphs.removeAll { starts.contains($0.place) }
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

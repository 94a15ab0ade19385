import Documents
import Ink
import Reports
import SourceText

/// Reads the meaning of a Document: title, sections, the three official tables, signature and date.
///
/// Never fails and never guesses: what can't be told stays `nil`, absent or unreadable, with a problem that says where.
package struct ReportReader {
    let document: Document
    /// The blocks of the document; a report that stands on one line is cut into its words.
    let blocks: [Document.Block]
    let path: String
    var report = Report()
    var problems: [Problem] = []
    var tables: TableReader
    private var narrative: NarrativeReader
    /// Whether what is read now stands behind the title of another report in the same file.
    var isOthers = false
    /// Lines before the first section that a site may have printed above the report.
    var noteLines: [ByteSpan] = []

    private init(_ document: Document, path: String, labels: FormLabels) {
        self.document = document
        self.path = path
        blocks = RunTogetherText.cut(document.blocks, in: document.text)
        tables = TableReader(path: path, text: document.text, labels: labels)
        narrative = NarrativeReader(text: document.text)
    }

    /// The report that `document` holds.
    ///
    /// - Parameters:
    ///   - path: names the source in problems.
    ///   - labels: of the forms that the report may have.
    package static func read(
        _ document: Document, path: String, labels: FormLabels = .statutory
    ) -> Parsed<Report> {
        var reader = ReportReader(document, path: path, labels: labels)
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
            if form?.hasTables != false { reportMissingSections() }
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
            && report.figures.isEmpty
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

    var text: ReadingText { document.text }

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

    mutating func begin(_ heading: SectionHeading, at span: ByteSpan) {
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

extension ReportMarks {
    /// The headings, titles and row labels of annual reports.
    package static let ofReports = ReportMarks(
        isHeading: { SectionHeading.endsTable($0) }, isTitle: { ReportTitle.isTitle($0) },
        isLabel: { text in
            let core = LabelCore.of(text)
            return FormLabels.statutory.applicationRows.exactMatch(core) != nil
                || FormLabels.statutory.proactiveRows.exactMatch(core) != nil
        })
}

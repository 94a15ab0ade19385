import Reports
import SourceText

/// Writes a report in the tab-led form in which the seeds came out of text extraction.
///
/// Whatever the peculiarities, a reader must get back `expected`: the report that was given, with the places of what was
/// written where.
package struct ReportWriter {
    package private(set) var expected: Report
    private var composer: TextComposer
    private let peculiarities: Set<Peculiarity>
    private var random: SeededGenerator

    package var text: String { composer.text }

    /// Writes `report`, whose form must be that of 2019 or 2021.
    package init(_ report: Report, peculiarities: Set<Peculiarity> = [], using generator: inout SeededGenerator) {
        expected = report
        self.peculiarities = peculiarities
        composer = TextComposer(lineEnd: peculiarities.contains(.carriageReturns) ? "\r\n" : "\n")
        random = SeededGenerator(seed: generator.next())
        write()
    }

    private var form: Form { expected.form ?? .form2021 }

    private mutating func write() {
        writeTitle()
        for index in expected.preamble.indices { expected.preamble[index] = paragraph(expected.preamble[index]) }
        for index in expected.sections.indices { writeSection(index) }
        writeEnding()
    }

    // MARK: Prose

    private mutating func writeTitle() {
        var title = expected.title
        if peculiarities.contains(.brokenTitle) { title = broken(title) }
        expected.titlePlace = line(title).place
        if random.chance(50) { blankLines(1) }
    }

    private mutating func writeSection(_ index: Int) {
        var section = expected.sections[index]
        var heading = section.heading
        if peculiarities.contains(.arabicOrdinals), heading.hasPrefix(section.key.ordinal) {
            heading = "\(section.key.rawValue + 1)、 \(heading.dropFirst(2))"
        }
        let written = line(heading)
        let hasTable = [.proactive, .applications, .reviewLitigation].contains(section.key)
        let before = hasTable ? section.paragraphs.count / 2 : section.paragraphs.count
        let prose = section.paragraphs
        section.paragraphs = prose.prefix(before).map { paragraph($0) }
        if hasTable {
            if random.chance(20) { blankLines(1) }
            writeTable(section.key)
            // One blank line is enough before a heading, which always ends a table.
            blankLines(prose.count > before ? 1 + random.below(2) : random.below(3))
        }
        section.paragraphs += prose.dropFirst(before).map { paragraph($0) }
        expected.sections[index] = ReportSection(
            key: section.key, heading: written.text, place: written.place, paragraphs: section.paragraphs)
    }

    private mutating func writeEnding() {
        if random.chance(50) { blankLines(1 + random.below(2)) }
        let date = expected.date.map { dateText($0) }
        if let signature = expected.signature, let date, random.chance(20) {
            expected.signaturePlace = line("\(signature) \(date)").place
            expected.datePlace = expected.signaturePlace
            return
        }
        if let signature = expected.signature { expected.signaturePlace = line(signature).place }
        if let date { expected.datePlace = line(date).place }
    }

    private mutating func dateText(_ date: CalendarDate) -> String {
        let digits = Array("〇一二三四五六七八九").map(String.init)
        let year = String(date.year).compactMap(\.wholeNumberValue).map { digits[$0] }.joined()
        func small(_ number: Int) -> String {
            if number < 10 { return digits[number] }
            return (number < 20 ? "" : digits[number / 10]) + "十" + (number % 10 == 0 ? "" : digits[number % 10])
        }
        return random.pick(
            "\(date.year)年\(date.month)月\(date.day)日", "\(year)年\(small(date.month))月\(small(date.day))日", date.iso,
            "\(date.year).\(date.month).\(date.day)", "（\(date.year)年\(date.month)月\(date.day)日）")
    }

    private mutating func paragraph(_ paragraph: ReportParagraph) -> ReportParagraph {
        let written = line(paragraph.text)
        return ReportParagraph(text: written.text, place: written.place)
    }

    /// Writes a line and says what of it a reader sees, and where.
    private mutating func line(_ words: String) -> (text: String, place: Place) {
        composer.append(stray(most: 4))
        let place = composer.place
        let words = marked(words)
        composer.append(words)
        composer.append(stray(most: 2))
        composer.endLine()
        return (words, place)
    }

    private mutating func blankLines(_ count: Int) {
        for _ in 0..<count {
            composer.append(stray(most: 2))
            composer.endLine()
        }
    }

    // MARK: Tables

    private mutating func writeTable(_ section: SectionKey) {
        if peculiarities.contains(.captionRows) {
            cell(section.label, mayBeLate: false)
            blankLines(1)
        }
        switch section {
        case .proactive: writeProactive()
        case .applications: writeApplications()
        default: writeDisputes()
        }
        let table = Int(section.rawValue) + 1
        for index in expected.extraRows.indices where expected.extraRows[index].table == table {
            let row = expected.extraRows[index]
            let written = cell(row.label)
            expected.extraRows[index] = ExtraRow(table: table, label: row.label, text: row.text, place: written.place)
            blankLines(1)
        }
    }

    private mutating func writeProactive() {
        for block in form.proactive {
            cell(block.clause)
            blankLines(1)
            label("信息内容")
            for column in block.columns { label(column.label) }
            blankLines(1)
            for row in block.rows {
                label(row.label)
                for column in block.columns { figure(FigureKey(row, column)) }
                blankLines(1)
            }
        }
    }

    private mutating func writeApplications() {
        label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
        label("申请人情况")
        blankLines(1)
        label("")
        vertical("自然人")
        label("法人或其他组织")
        label("总计")
        blankLines(1)
        for words in ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构"] { label(words) }
        vertical("其他")
        label("")
        blankLines(1)
        var group: ApplicationGroup?
        for row in form.applications {
            if row == .granted { vertical(ApplicationGroup.outcomesLabel) } else if row.isOutcome { label("") }
            if let own = row.group {
                label(own == group ? "" : own.label)
                group = own
            }
            writeLabel(of: row)
            for applicant in Applicant.allCases { figure(FigureKey(row, applicant)) }
            blankLines(1)
        }
    }

    private mutating func writeLabel(of row: ApplicationRow) {
        guard let index = expected.labelVariants.firstIndex(where: { $0.row == row.key }) else {
            label(row.label)
            return
        }
        let variant = expected.labelVariants[index]
        let written = label(variant.printed)
        expected.labelVariants[index] = LabelVariant(
            row: variant.row, official: variant.official, printed: variant.printed, place: written.place)
    }

    private mutating func writeDisputes() {
        let results = DisputeResult.allCases.map(\.label)
        let heads = [
            [DisputeBlock.review.label, DisputeBlock.litigationLabel],
            results + [DisputeBlock.direct.label, DisputeBlock.afterReview.label],
            ["", "", "", "", ""] + results + results,
        ]
        for row in heads {
            for head in row { vertical(head) }
            blankLines(1)
        }
        for outcome in DisputeOutcome.allCases { figure(FigureKey(outcome)) }
        blankLines(1)
    }

    // MARK: Cells

    /// A label of a narrow column.
    private mutating func vertical(_ words: String) {
        if peculiarities.contains(.verticalLabels), random.chance(70) {
            cell(words.map(String.init).joined(separator: "\n"))
        } else {
            label(words)
        }
    }

    @discardableResult
    private mutating func label(_ words: String) -> (text: String, place: Place) {
        cell(peculiarities.contains(.brokenLabels) && random.chance(40) ? broken(words) : words)
    }

    private mutating func figure(_ key: FigureKey?) {
        guard let key else { return }
        var figure = expected.figures[key]
        let written = cell(figure.text)
        figure.text = written.text
        figure.place = written.place
        expected.figures[key] = figure
    }

    /// Writes a cell and says what of it a reader sees, and where.
    @discardableResult
    private mutating func cell(_ words: String, mayBeLate: Bool = true) -> (text: String, place: Place) {
        composer.append("\t")
        guard !words.isEmpty else {
            composer.append(stray(most: 3))
            return ("", composer.endLine())
        }
        if mayBeLate, peculiarities.contains(.lateCellText), random.chance(10) {
            composer.endLine()
            if random.chance(50) { blankLines(1) }
        }
        return line(words)
    }

    private mutating func broken(_ words: String) -> String {
        let scalars = Array(words.unicodeScalars)
        guard scalars.count > 1 else { return words }
        let cut = 1 + random.below(scalars.count - 1)
        var text = String.UnicodeScalarView(scalars[..<cut])
        text.append("\n")
        text.append(contentsOf: scalars[cut...])
        return String(text)
    }

    private mutating func marked(_ words: String) -> String {
        peculiarities.contains(.bookmarks) && random.chance(3) ? "[bookmark: _GoBack]" + words : words
    }

    private mutating func stray(most: Int) -> String {
        guard peculiarities.contains(.strayWhiteSpace), random.chance(30) else { return "" }
        return (0..<(1 + random.below(most))).map { _ in random.pick(" ", "\u{A0}", "\u{3000}") }.joined()
    }
}

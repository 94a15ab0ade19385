import Documents
import Ink
import Reports
import SourceText

/// Which tables are the report's own, and the section headings that stand in them.
extension ReportReader {
    /// Reads a table; a section heading that was set as one of its rows begins its section.
    mutating func readTable(_ table: Table) {
        guard (0..<table.rowCount).contains(where: { heading(begunBy: table.row($0)) != nil }) else {
            tables.add(table, in: report.sections.last?.key)
            return
        }
        var part = Table(isUnbroken: table.isUnbroken)
        for row in table.rows {
            if let heading = heading(begunBy: row), let cell = row.first(where: { !$0.isEmpty }) {
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

    /// The heading of a section not yet begun, when it is all that stands in a row.
    func heading(begunBy row: ArraySlice<Cell>) -> SectionHeading? {
        guard let cell = row.first(where: { !$0.isEmpty }), row.last(where: { !$0.isEmpty }) == cell,
            let heading = SectionHeading.parse(text.bytes[cell.span.range]), report.section(heading.key) == nil
        else { return nil }
        return heading
    }

    /// The words before a table that say that it is another's: those of the two lines above it, up to a heading.
    func foreignWords(before index: Int, agency: [UInt8]) -> String? {
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
    func foreignCaption(of table: Table, agency: [UInt8]) -> String? {
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

    /// Titles end in 报告 or 報告: nearly every paragraph is told by that.
    private func isTitleEnd(_ end: ArraySlice<UInt8>) -> Bool {
        end.elementsEqual("报告".utf8) || end.elementsEqual("報告".utf8)
    }

    /// Whether the title of another report stands there: what follows is not this report's.
    func isForeignTitle(_ paragraph: Paragraph, agency: [UInt8]) -> Bool {
        guard paragraph.span.range.count <= 300, !agency.isEmpty,
            isTitleEnd(text.bytes[paragraph.span.range].suffix(6)),
            let title = ReportTitle.parse(CoreText.of(text.bytes[paragraph.span.range]))
        else { return false }
        return title.year != report.year || ProseLead.core(ofAgency: title.agency) != agency
    }
}

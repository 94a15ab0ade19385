import Reports
import SourceText
import Wording
import Writing

/// The three official tables of a report as finished markup, laid out like the form.
///
/// Official labels stand in Chinese in every language, since they are the form's; their translation follows them. The last column names the line of the source.
package struct FormTables {
    package let strings: Strings
    package let cells: CellMarkup
    /// Links terms in row labels; `nil` for tables without links.
    private let glossary: GlossaryLinker?

    /// - Parameter doubtful: the cells to mark as those of a finding.
    /// - Parameter corrections: the values that the agency gave afterwards, to stand beside the reported ones.
    package init(
        strings: Strings, words: CellWords, doubtful: Set<FigureKey> = [],
        corrections: [FigureKey: ReplyMarkup.Correction] = [:],
        glossary: GlossaryLinker? = nil
    ) {
        self.strings = strings
        self.glossary = glossary
        cells = CellMarkup(strings: strings, words: words, doubtful: doubtful, corrections: corrections)
    }

    /// The table that belongs to `section`, or nothing.
    package func write(_ section: SectionKey, of report: Report, to out: inout ByteWriter) {
        switch section {
        case .proactive: ProactiveTableMarkup(tables: self).write(report, to: &out)
        case .applications: ApplicationTableMarkup(tables: self).write(report, to: &out)
        case .reviewLitigation: DisputeTableMarkup(tables: self).write(report, to: &out)
        default: break
        }
    }

    /// Whether the report has anything of the table of `section`.
    package static func hasTable(_ section: SectionKey, in report: Report) -> Bool {
        let table: Int
        switch section {
        case .proactive: table = 2
        case .applications: table = 3
        case .reviewLitigation: table = 4
        default: return false
        }
        if report.extraRows.contains(where: { $0.table == table }) { return true }
        return report.keys.contains { $0.table == table && report.figures.isPrinted($0) }
    }

    // MARK: Parts that the tables share

    package func open(id: StaticString, caption: SectionKey, unit: String, to out: inout ByteWriter) {
        out.markup("<div")
        if !strings.isOfForms {
            out.markup(" lang=\"")
            out.text(strings.language.tag)
            out.markup("\"")
        }
        out.markup(" class=\"scroll\" role=\"region\" aria-labelledby=\"")
        out.markup(id)
        out.markup("-caption\" tabindex=\"0\"><table class=\"form\" id=\"")
        out.markup(id)
        out.markup("\"><caption id=\"")
        out.markup(id)
        out.markup("-caption\">")
        label(caption.name, to: &out)
        out.markup("<small>")
        out.text(unit)
        out.markup("</small></caption>")
    }

    package func close(_ out: inout ByteWriter) { out.markup("</table></div>\n") }

    /// An official label, with its translation when the site is in another language.
    package func label(_ official: BilingualText, to out: inout ByteWriter) {
        label(ByteWriter.escaped(official.chinese), strings(official), to: &out)
    }

    /// The same of a head of the form that is translated by a phrase.
    package func label(_ official: String, _ phrase: Phrase, to out: inout ByteWriter) {
        label(ByteWriter.escaped(official), strings(phrase), to: &out)
    }

    /// The label of a row or of a group of rows, with its term linked to the glossary.
    func rowLabel(_ official: BilingualText, to out: inout ByteWriter) {
        label(
            glossary?.label(official.chinese) ?? ByteWriter.escaped(official.chinese), strings(official), to: &out)
    }

    private func label(_ markup: [UInt8], _ translation: String, to out: inout ByteWriter) {
        guard !strings.isOfForms else { return out.raw(markup) }
        out.markup("<span")
        out.markup(strings.markOfForms)
        out.markup(">")
        out.raw(markup)
        out.markup("</span><small>")
        out.text(translation)
        out.markup("</small>")
    }

    /// The cell that names the line of the source.
    func lineCell(_ place: Place?, to out: inout ByteWriter) {
        guard let place else {
            out.markup("<td class=\"src\"></td>")
            return
        }
        out.markup("<td class=\"src\"><a href=\"source.txt\" data-line=\"")
        out.number(place.line)
        out.markup("\">")
        out.number(place.line)
        out.markup("</a></td>")
    }

    func lineHead(rowspan: Int, to out: inout ByteWriter) {
        out.markup("<th class=\"src\" scope=\"col\"")
        if rowspan > 1 {
            out.markup(" rowspan=\"")
            out.number(rowspan)
            out.markup("\"")
        }
        out.markup(">")
        out.text(strings(.lineNumber))
        out.markup("</th>")
    }

    /// The rows that the form does not have, kept as found.
    package func extraRows(_ rows: [ExtraRow], headSpan: Int, span: Int, to out: inout ByteWriter) {
        for row in rows {
            out.markup("<tr class=\"extra\"><th scope=\"row\" class=\"label\" colspan=\"")
            out.number(headSpan)
            out.markup("\">")
            out.text(row.label)
            out.markup("</th><td")
            out.markup(strings.markOfForms)
            out.markup(" colspan=\"")
            out.number(span)
            out.markup("\">")
            cellTexts(row, to: &out)
            out.markup("</td>")
            lineCell(row.place, to: &out)
            out.markup("</tr>\n")
        }
    }

    /// The cells of a local row, kept apart: seven cells with a 1 each are not 1111111.
    private func cellTexts(_ row: ExtraRow, to out: inout ByteWriter) {
        guard !row.text.isEmpty else { return out.text(strings(.extraRowEmpty)) }
        let cells = row.text.split(separator: "\t", omittingEmptySubsequences: false).map {
            CoreText.printed(Array($0.utf8)[...])
        }
        out.text(cells.map { $0.isEmpty ? "—" : $0 }.joined(separator: " | "))
    }

    package func missing(_ out: inout ByteWriter) {
        out.markup("<p class=\"note\">")
        out.text(strings(.tableNotFound))
        out.markup("</p>\n")
    }
}

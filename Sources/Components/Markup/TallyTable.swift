import Wording
import Writing

/// A small table of how many reports a rule found something in, out of how many.
package struct TallyTable {
    package let strings: Strings
    /// What the caption goes by in the page.
    package let id: String
    package let title: Phrase
    /// What the rows are.
    package let label: Phrase

    package init(strings: Strings, id: String, title: Phrase, label: Phrase) {
        self.strings = strings
        self.id = id
        self.title = title
        self.label = label
    }

    package struct Row {
        package let label: String
        /// Empty for a row without a page of its own.
        package let href: String
        package let cases: Int
        package let reports: Int

        package init(label: String, href: String, cases: Int, reports: Int) {
            self.label = label
            self.href = href
            self.cases = cases
            self.reports = reports
        }
    }

    package func markup(_ rows: [Row]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var out = ByteWriter(capacity: rows.count * 120 + 500)
        let frame = CompareFrame(id: id, caption: strings(title), corner: strings(label))
        frame.open(to: &out) { out in
            for phrase in [Phrase.casesColumn, .reportsColumn] {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.text(strings(phrase))
                out.markup("</th>")
            }
        }
        out.markup("<tbody>")
        for row in rows { write(row, to: &out) }
        out.markup("</tbody>")
        CompareFrame.close(&out)
        return out.bytes
    }

    private func write(_ row: Row, to out: inout ByteWriter) {
        out.markup("<tr><th scope=\"row\" class=\"label\">")
        CompareFrame.named(row.label, href: row.href, to: &out)
        out.markup("</th><td class=\"n\">")
        out.number(row.cases)
        out.markup("</td><td class=\"n\">")
        out.number(row.reports)
        out.markup("</td></tr>\n")
    }
}

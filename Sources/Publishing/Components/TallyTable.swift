/// A small table of how many reports a rule found something in, out of how many.
struct TallyTable {
    let strings: Strings
    /// What the caption goes by in the page.
    let id: String
    let title: Phrase
    /// What the rows are.
    let label: Phrase

    struct Row {
        let label: String
        /// Empty for a row without a page of its own.
        let href: String
        let cases: Int
        let reports: Int
    }

    func markup(_ rows: [Row]) -> [UInt8] {
        guard !rows.isEmpty else { return [] }
        var out = ByteWriter(capacity: rows.count * 120 + 500)
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"")
        out.text(id)
        out.markup("\" tabindex=\"0\"><table class=\"compare\"><caption id=\"")
        out.text(id)
        out.markup("\">")
        out.text(strings(title))
        out.markup("</caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(label))
        out.markup("</th>")
        for phrase in [Phrase.casesColumn, .reportsColumn] {
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(strings(phrase))
            out.markup("</th>")
        }
        out.markup("</tr></thead><tbody>")
        for row in rows { write(row, to: &out) }
        out.markup("</tbody></table></div>\n")
        return out.bytes
    }

    private func write(_ row: Row, to out: inout ByteWriter) {
        out.markup("<tr><th scope=\"row\" class=\"label\">")
        if row.href.isEmpty {
            out.text(row.label)
        } else {
            out.markup("<a href=\"")
            out.text(row.href)
            out.markup("\">")
            out.text(row.label)
            out.markup("</a>")
        }
        out.markup("</th><td class=\"n\">")
        out.number(row.cases)
        out.markup("</td><td class=\"n\">")
        out.number(row.reports)
        out.markup("</td></tr>\n")
    }
}

import Portals
import Reports
import Wording
import Writing

/// An agency's carry-over ledger: a sentence for each pair of years, then all seven columns.
package struct LedgerTable {
    package let strings: Strings
    package let base: String
    package let agency: PortalAgency

    package init(strings: Strings, base: String, agency: PortalAgency) {
        self.strings = strings
        self.base = base
        self.agency = agency
    }

    /// Nothing for an agency with a single report.
    package func markup() -> [UInt8] {
        let steps = CarryOverLedger(of: agency.reports.lazy.map(\.report)).steps
        guard !steps.isEmpty else { return [] }
        var out = ByteWriter(capacity: 4_000)
        out.markup("<ul class=\"plain\">")
        for step in steps {
            guard let total = step.total else { continue }
            out.markup("<li>")
            out.text(CarryOverText(strings).sentence(total, step))
            out.markup("</li>")
        }
        out.markup("</ul>\n")
        let frame = CompareFrame(
            id: "ledger-caption", caption: strings(.ledgerCaption), note: strings(.ledgerCaptionNote),
            corner: strings(.applicantCondition))
        frame.open(to: &out) { out in
            for step in steps {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.number(step.previousYear)
                out.markup(" → ")
                out.number(step.year)
                out.markup("</th>")
            }
        }
        out.markup("<tbody>")
        for column in [Applicant.total] + Applicant.allCases.filter({ $0 != .total }) {
            out.markup(column == .total ? "<tr class=\"total\">" : "<tr>")
            out.markup("<th scope=\"row\" class=\"label\">")
            out.text(strings(column.name))
            out.markup("</th>")
            for step in steps {
                for entry in step.entries where entry.column == column { cell(entry, step, to: &out) }
            }
            out.markup("</tr>\n")
        }
        out.markup("</tbody>")
        CompareFrame.close(&out)
        return out.bytes
    }

    private func cell(_ entry: CarryOverEntry, _ step: CarryOverStep, to out: inout ByteWriter) {
        let isDifferent = entry.difference.map { $0 != 0 } ?? false
        out.markup(isDifferent ? "<td class=\"n off\"><span class=\"calc\">" : "<td class=\"n\"><span class=\"calc\">")
        side(entry.carriedOut, FigureKey(.carriedOut, entry.column), year: step.previousYear, to: &out)
        out.markup(" → ")
        side(entry.carriedIn, FigureKey(.carriedIn, entry.column), year: step.year, to: &out)
        out.markup("</span>")
        if let difference = entry.difference, difference != 0 {
            out.markup("<small>")
            out.text(
                strings(difference < 0 ? .ledgerFewer : .ledgerMore, ["count": String(difference.magnitude)]))
            out.markup("</small>")
        }
        out.markup("</td>")
    }

    private func side(_ side: CarryOverSide, _ key: FigureKey, year: Int, to out: inout ByteWriter) {
        guard let figure = agency.report(year)?.report.figures[key], side != .noReport else {
            return out.text(strings(.yearMissing, ["year": String(year)]))
        }
        guard figure.place != nil else { return out.text(StateWords.of(figure, strings)) }
        out.markup("<a href=\"")
        out.text(Route.report(slug: agency.slug, year: year).href(base: base))
        out.markup("#")
        out.text(key.name)
        out.markup("\">")
        out.text(StateWords.of(figure, strings))
        out.markup("</a>")
    }
}

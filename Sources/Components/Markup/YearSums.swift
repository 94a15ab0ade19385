import Portals
import Reports
import Wording
import Writing

/// The main figures of several agencies added up by year: figures down, years across, each sum with what it covers.
///
/// A blank is not 0: a sum adds the reports that state the figure, and of no report there is no sum.
package struct YearSums {
    package let strings: Strings
    /// What the caption goes by in the page.
    package let id: String

    package init(strings: Strings, id: String) {
        self.strings = strings
        self.id = id
    }

    /// - Parameter years: a year with the reports of it, oldest first.
    package func markup(_ years: [(year: Int, reports: [Report])], agencies: Int) -> [UInt8] {
        guard !years.isEmpty else { return [] }
        var out = ByteWriter(capacity: 4_000)
        let frame = CompareFrame(
            id: id, caption: strings(.regionSums), note: strings(.regionSumsNote), corner: strings(.row))
        frame.open("class=\"compare sums\"", to: &out) { out in
            for (year, reports) in years {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.number(year)
                out.markup("<small>")
                out.text(strings(.regionCovered, ["reports": String(reports.count), "agencies": String(agencies)]))
                out.markup("</small></th>")
            }
        }
        out.markup("<tbody>")
        for (phrase, key) in Self.figures {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            out.text(strings(phrase))
            out.markup("</th>")
            for (_, reports) in years { cell(CoveredSum(of: [key], over: reports), to: &out) }
            out.markup("</tr>\n")
        }
        out.markup("</tbody>")
        CompareFrame.close(&out)
        return out.bytes
    }

    private func cell(_ sum: CoveredSum, to out: inout ByteWriter) {
        guard sum.reported > 0 else {
            out.markup("<td class=\"n blank\">")
            out.text(strings(.stateNotReported))
            out.markup("</td>")
            return
        }
        out.markup(sum.sum == 0 ? "<td class=\"n zero\">" : "<td class=\"n\">")
        out.text(SumWords.of(sum.sum, strings))
        out.markup(" <small>")
        out.text(Coverage.short(sum, strings))
        out.markup("</small></td>")
    }

    private static let figures: [(Phrase, FigureKey)] = [
        (.columnNew, FigureKey(.new, .total)), (.columnCarriedIn, FigureKey(.carriedIn, .total)),
        (.columnGranted, FigureKey(.granted, .total)), (.columnPartial, FigureKey(.partial, .total)),
        (.columnTotal, FigureKey(.resultsTotal, .total)), (.columnCarriedOut, FigureKey(.carriedOut, .total)),
        (.columnReviews, FigureKey(.reviewTotal)), (.columnDirect, FigureKey(.directTotal)),
        (.columnAfterReview, FigureKey(.afterReviewTotal)),
    ]
}

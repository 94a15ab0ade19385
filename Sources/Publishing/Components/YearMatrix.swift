import Reports

/// The table "all years" of an agency: every comparable cell of the three forms down, the years across.
struct YearMatrix {
    let strings: Strings
    let base: String

    func markup(_ agency: PortalAgency) -> [UInt8] {
        let cells = CellMarkup(strings: strings)
        let reports = agency.reports
        var out = ByteWriter(capacity: 12_000)
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"all-caption\" tabindex=\"0\">")
        out.markup("<table class=\"compare\"><caption id=\"all-caption\">")
        out.text(strings(.allYears))
        out.markup("<small>")
        out.text(strings(.allYearsCaption))
        out.markup("</small></caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(.row))
        out.markup("</th>")
        for submission in reports {
            out.markup("<th scope=\"col\" class=\"n\"><a href=\"")
            out.text(address(of: agency, submission))
            out.markup("\">")
            out.number(submission.report.year ?? 0)
            out.markup("</a></th>")
        }
        out.markup("</tr></thead>\n")
        for (phrase, keys) in Self.groups {
            let shown = keys.filter { key in reports.contains { $0.report.figures[key].status != .absent } }
            guard !shown.isEmpty else { continue }
            out.markup("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
            out.number(reports.count + 1)
            out.markup("\"><span>")
            out.text(strings(phrase))
            out.markup("</span></th></tr>\n")
            for key in shown {
                out.markup("<tr><th scope=\"row\" class=\"label\">")
                out.text(FigureName.of(key, strings))
                out.markup("</th>")
                for submission in reports {
                    cells.linkedCell(
                        key, submission.report.figures[key], report: address(of: agency, submission), to: &out)
                }
                out.markup("</tr>\n")
            }
            out.markup("</tbody>")
        }
        out.markup("</table></div>\n")
        return out.bytes
    }

    private func address(of agency: PortalAgency, _ submission: Submission) -> String {
        Route.report(slug: agency.slug, year: submission.report.year ?? 0).href(base: base)
    }

    /// Table 2 whole, table 3 by its totals, table 4 whole.
    private static let groups: [(Phrase, [FigureKey])] = [
        (.sectionApplications, ApplicationRow.allCases.map { FigureKey($0, .total) }),
        (.sectionDisputes, DisputeOutcome.allCases.map { FigureKey($0) }),
        (.sectionProactive, FigureKey.all.filter { $0.table == 2 }),
    ]
}

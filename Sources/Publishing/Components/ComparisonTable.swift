import Reports

/// The comparison table of a year: one row an agency, grouped by region, every figure linked to its cell.
struct ComparisonTable {
    let strings: Strings
    let base: String

    /// One row: an agency that has a report for the year.
    struct Row {
        let agency: PortalAgency
        let report: Report
        let year: Int
    }

    /// - Parameters:
    ///   - rows: the rows of this page.
    ///   - all: the reports of the whole year, which the foot adds up.
    func markup(_ rows: [Row], caption: String, over all: [Report]) -> [UInt8] {
        let cells = CellMarkup(strings: strings)
        var out = ByteWriter(capacity: 1200 * rows.count + 4000)
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"compare-caption\" tabindex=\"0\">")
        out.markup("<table class=\"compare\"><caption id=\"compare-caption\">")
        out.text(caption)
        out.markup("<small>")
        out.text(strings(.compareCaption))
        out.markup("</small></caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(.columnAgency))
        out.markup("</th>")
        for column in ComparisonColumn.allCases {
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(strings(column.phrase))
            out.markup("</th>")
        }
        out.markup("</tr></thead>\n")
        writeGroups(rows, cells: cells, to: &out)
        writeFoot(all, to: &out)
        out.markup("</table></div>\n")
        return out.bytes
    }

    private func writeGroups(_ rows: [Row], cells: CellMarkup, to out: inout ByteWriter) {
        var region: [String]?
        for row in rows {
            if row.agency.region != region {
                if region != nil { out.markup("</tbody>") }
                region = row.agency.region
                out.markup("<tbody><tr class=\"group\"><th colspan=\"")
                out.number(ComparisonColumn.allCases.count + 1)
                out.markup("\" scope=\"rowgroup\"><span>")
                out.text(RegionName.of(row.agency, strings))
                out.markup("</span></th></tr>\n")
            }
            let address = Route.report(slug: row.agency.slug, year: row.year).href(base: base)
            out.markup("<tr><th scope=\"row\" class=\"label\"><a href=\"")
            out.text(Route.agency(slug: row.agency.slug).href(base: base))
            out.markup("\">")
            out.text(row.agency.shortName)
            out.markup("</a></th>")
            for column in ComparisonColumn.allCases {
                cells.linkedCell(column.key, row.report.figures[column.key], report: address, to: &out)
            }
            out.markup("</tr>\n")
        }
        if region != nil { out.markup("</tbody>") }
    }

    private func writeFoot(_ reports: [Report], to out: inout ByteWriter) {
        out.markup("<tfoot><tr class=\"total\"><th scope=\"row\" class=\"label\">")
        out.text(strings(.sum))
        out.markup("</th>")
        for column in ComparisonColumn.allCases {
            let sum = CoveredSum(of: [column.key], over: reports)
            out.markup("<td class=\"n\">")
            out.number(sum.sum)
            out.markup("<small>")
            out.text(Coverage.short(sum, strings))
            out.markup("</small></td>")
        }
        out.markup("</tr></tfoot>")
    }
}

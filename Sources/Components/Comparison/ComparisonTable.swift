import Portals
import Reports
import Wording
import Writing

/// The comparison table of a year: one row an agency, grouped by region, every figure linked to its cell.
///
/// Complete without script; with it, the page's script sorts, filters and picks columns over all rows (`ComparisonTools`).
package struct ComparisonTable {
    package let context: PageContext
    /// The region whose page it stands on: its name does not lead to itself.
    package let here: [String]?
    package let columns = ComparisonColumn.shown
    private var strings: Strings { context.strings }

    package init(_ context: PageContext, here: [String]? = nil) {
        self.context = context
        self.here = here
    }

    /// `summary` is of all rows, which may stand on several pages.
    package func markup(_ rows: [ComparisonRow], caption: String, summary: ComparisonSummary) -> [UInt8] {
        let cells = CellMarkup(strings: strings, words: context.cellWords)
        var out = ByteWriter(capacity: 1400 * rows.count + 4000)
        let frame = CompareFrame(
            id: "compare-caption", caption: caption, note: strings(.compareCaption), corner: strings(.columnAgency))
        frame.open("class=\"compare\" id=\"compare-table\"", to: &out) { out in
            for column in columns {
                out.markup("<th scope=\"col\" class=\"n\" data-key=\"")
                out.text(column.key)
                out.markup("\">")
                out.text(strings(column.name))
                out.markup("</th>")
            }
        }
        writeGroups(rows, summary, cells: cells, to: &out)
        writeFoot(summary, to: &out)
        CompareFrame.close(&out)
        return out.bytes
    }

    private func writeGroups(
        _ rows: [ComparisonRow], _ summary: ComparisonSummary, cells: CellMarkup, to out: inout ByteWriter
    ) {
        var region: [String]?
        for row in rows {
            if row.agency.region != region {
                if region != nil { out.markup("</tbody>") }
                region = row.agency.region
                let isHere = row.agency.region == here
                CompareFrame.openGroup(
                    RegionName.of(row.agency, strings),
                    href: isHere ? "" : context.href(ofRegion: row.agency.region),
                    width: columns.count + 1, to: &out)
            }
            let address = ByteWriter.escaped(
                Route.report(slug: row.agency.slug, year: row.year).href(base: context.base))
            out.markup("<tr><th scope=\"row\" class=\"label\"><a href=\"")
            out.text(Route.agency(slug: row.agency.slug).href(base: context.base))
            out.markup("\">")
            out.text(row.agency.shortName)
            out.markup("</a></th>")
            for column in columns {
                guard let value = row.value(column) else { continue }
                let bar = Self.bar(value.size ?? 0, of: summary[column].greatest)
                if let key = column.figure {
                    cells.linkedCell(
                        key, row.submission.report.figures[key], report: address, bar: bar,
                        isDoubtful: value.isDoubtful && value.isNumber, to: &out)
                } else {
                    cell(column, value, report: address, bar: bar, to: &out)
                }
            }
            out.markup("</tr>\n")
        }
        if region != nil { out.markup("</tbody>") }
    }

    /// The tenths of the column's greatest value, from 0 to 10: at least 1 for what is more than nothing.
    package static func bar(_ size: Double, of greatest: Double) -> Int {
        guard size > 0, greatest > 0 else { return 0 }
        return max(1, min(10, Int((size * 10 / greatest).rounded())))
    }

    private func cell(
        _ column: ComparisonColumn, _ value: IndicatorValue, report: [UInt8], bar: Int, to out: inout ByteWriter
    ) {
        out.markup(value.isDoubtful && value.isNumber ? "<td class=\"n off" : "<td class=\"n")
        if let style = IndicatorWords.style(of: value) {
            out.markup(" ")
            out.markup(style)
        }
        if bar > 0 {
            out.markup(" w")
            out.number(bar)
        }
        out.markup("\"><a href=\"")
        out.raw(report)
        out.markup("#")
        out.text(column.anchor)
        out.markup("\">")
        out.text(IndicatorWords.of(value, strings))
        out.markup("</a></td>")
    }

    private func writeFoot(_ summary: ComparisonSummary, to out: inout ByteWriter) {
        out.markup("<tfoot><tr class=\"total\"><th scope=\"row\" class=\"label\">")
        out.text(strings(.sum))
        out.markup("</th>")
        for column in columns {
            out.markup("<td class=\"n\">")
            if let sum = summary[column].sumWords(strings) {
                out.text(sum)
                coverage(summary[column].reported, of: summary.reports, to: &out)
            } else {
                out.markup("<span aria-hidden=\"true\">·</span>")
            }
            out.markup("</td>")
        }
        out.markup("</tr><tr><th scope=\"row\" class=\"label\">")
        out.text(strings(.median))
        out.markup("</th>")
        for column in columns {
            out.markup("<td class=\"n\">")
            switch summary[column].medianWords(strings) {
            case (let median, isNumber: true)?:
                out.text(median)
                coverage(summary[column].compared, of: summary.reports, to: &out)
            case (let reason, isNumber: false)?:
                out.markup("<small>")
                out.text(reason)
                out.markup("</small>")
            case nil:
                out.markup("<span aria-hidden=\"true\">·</span>")
            }
            out.markup("</td>")
        }
        out.markup("</tr></tfoot>")
    }

    private func coverage(_ reported: Int, of reports: Int, to out: inout ByteWriter) {
        out.markup("<small>")
        out.text(strings(.coverageShort, ["reported": String(reported), "reports": String(reports)]))
        out.markup("</small>")
    }
}

import Portals
import Reports
import Wording
import Writing

/// Every agency's value of one indicator: the years across, agencies grouped by region, each value a link to its report.
package struct IndicatorValueTable {
    private let context: PageContext
    private let years: [Int]
    private let indicator: Indicator
    private var strings: Strings { context.strings }

    package init(_ context: PageContext, years: [Int], indicator: Indicator) {
        self.context = context
        self.years = years
        self.indicator = indicator
    }

    /// - Parameter agencies: those of this page.
    package func markup(_ agencies: some Sequence<AgencyValues>, caption: String) -> [UInt8] {
        var out = ByteWriter(capacity: 200_000)
        let frame = CompareFrame(
            id: "values-caption", caption: caption, note: strings(.indicatorTableNote), corner: strings(.columnAgency))
        frame.open(to: &out) { out in
            for year in years {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.number(year)
                out.markup("</th>")
            }
        }
        let missing = ByteWriter.escaped(strings(.chartNoReport))
        var region: [String]?
        for values in agencies {
            let agency = values.agency
            if agency.region != region {
                if region != nil { out.markup("</tbody>") }
                region = agency.region
                CompareFrame.openGroup(
                    RegionName.of(agency, strings), href: context.href(ofRegion: agency.region),
                    width: years.count + 1, to: &out)
            }
            row(values, missing: missing, to: &out)
        }
        if region != nil { out.markup("</tbody>") }
        CompareFrame.close(&out)
        return out.bytes
    }

    private func row(_ own: AgencyValues, missing: [UInt8], to out: inout ByteWriter) {
        let agency = own.agency
        let address = Route.agency(slug: agency.slug).href(base: context.base)
        out.markup("<tr><th scope=\"row\" class=\"label\"><a href=\"")
        out.text(address)
        out.markup("\">")
        out.text(agency.shortName)
        out.markup("</a></th>")
        let values = own.values(of: indicator)
        var report = 0
        for year in years {
            guard report < agency.reports.count, agency.reports[report].year == year,
                values.count == agency.reports.count
            else {
                out.markup("<td class=\"n absent\"><span aria-hidden=\"true\">·</span><span class=\"vh\">")
                out.raw(missing)
                out.markup("</span></td>")
                continue
            }
            cell(values[values.startIndex + report], agency.reports[report].report.figures, address, year, to: &out)
            report += 1
        }
        out.markup("</tr>\n")
    }

    private func cell(
        _ value: IndicatorValue, _ figures: FigureSheet, _ address: String, _ year: Int, to out: inout ByteWriter
    ) {
        out.markup(value.isDoubtful ? "<td class=\"n off" : "<td class=\"n")
        if let style = IndicatorWords.style(of: value) {
            out.markup(" ")
            out.markup(style)
        }
        out.markup("\"><a href=\"")
        out.text(address)
        out.number(year)
        out.markup("/")
        anchor(value, figures, to: &out)
        out.markup("\">")
        out.text(IndicatorWords.of(value, indicator, in: figures, strings))
        if value.isDoubtful {
            out.markup("<span class=\"vh\">")
            out.text(strings(.doubtful))
            out.markup("</span>")
        }
        out.markup("</a></td>")
    }

    /// The cell on the report's page where it has one; of a family that says one thing for all, the whole table.
    private func anchor(_ value: IndicatorValue, _ figures: FigureSheet, to out: inout ByteWriter) {
        if let key = IndicatorCatalogue.figure(indicator) {
            guard figures.isPrinted(key) else { return }
            out.markup("#")
            out.raw(FigureMarkup.anchors[key])
        } else if value.isNumber || indicator.definition.family == indicator.definition.key {
            out.markup("#")
            out.text(indicator.anchor)
        } else {
            out.markup("#indicators-caption")
        }
    }
}

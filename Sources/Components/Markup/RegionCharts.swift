import Charts
import Reports
import Wording

/// The applications of a region's agencies, a small line each, all on one scale.
///
/// Only where there are few enough to be taken in at a glance; larger regions have them in their parts.
package struct RegionCharts {
    package let site: Site
    /// The places of the region's agencies in the portal.
    package let agencies: [Int]

    package init(site: Site, agencies: [Int]) {
        self.site = site
        self.agencies = agencies
    }
    private var strings: Strings { site.strings }

    private static let mostLines = 48

    package func markup() -> [UInt8] {
        let shown = agencies.filter { site.portal.agencies[$0].years.count > 1 }
        let years = Set(shown.flatMap { site.portal.agencies[$0].years })
        guard let first = years.min(), let last = years.max(), (2...Self.mostLines).contains(shown.count),
            let indicator = Indicator(key: FigureKey(.new, .total).name)
        else { return [] }
        let span = Array(first...last)
        let lines = shown.map { index in
            let agency = site.portal.agencies[index]
            return (
                series: ChartSeries(
                    name: agency.shortName, points: site.points(indicator, agency: index, over: span, unit: .count)),
                href: site.href(.agency(slug: agency.slug))
            )
        }
        return SmallMultiples(
            id: "chart-region", caption: strings(.regionChart), years: span, lines: lines, unit: .count
        ).markup(strings)
    }
}

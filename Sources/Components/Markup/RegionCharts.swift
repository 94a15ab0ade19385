import Charts
import Portals
import Reports
import Wording

/// The applications of a region's agencies, a small line each, all on one scale.
///
/// Only where there are few enough to be taken in at a glance; larger regions have them in their parts.
package struct RegionCharts {
    package let context: PageContext
    /// The region's agencies.
    private let agencies: [AgencyValues]

    package init(_ context: PageContext, agencies: [AgencyValues]) {
        self.context = context
        self.agencies = agencies
    }
    private var strings: Strings { context.strings }

    private static let mostLines = 48

    package func markup() -> [UInt8] {
        let shown = agencies.filter { $0.agency.years.count > 1 }
        let years = Set(shown.flatMap(\.agency.years))
        guard let first = years.min(), let last = years.max(), (2...Self.mostLines).contains(shown.count),
            let indicator = Indicator(key: FigureKey(.new, .total).name)
        else { return [] }
        let span = Array(first...last)
        let lines = shown.map { values in
            (
                series: ChartSeries(
                    name: values.agency.shortName,
                    points: values.points(indicator, over: span, unit: .count, strings)),
                href: context.href(.agency(slug: values.agency.slug))
            )
        }
        return SmallMultiples(
            id: "chart-region", caption: strings(.regionChart), years: span, lines: lines, unit: .count
        ).markup(strings)
    }
}

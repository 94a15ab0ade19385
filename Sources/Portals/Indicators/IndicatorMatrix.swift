import Reports

/// The value of every indicator with a page in every report, made once for a site.
package struct IndicatorMatrix: Sendable {
    /// By the indicator's place in the catalogue; in each, the reports of all agencies in the order of the site.
    private let columns: [[IndicatorValue]]
    /// Where the reports of each agency begin; one more at the end.
    private let starts: [Int]

    package init(_ agencies: [PortalAgency]) {
        let indicators = IndicatorCatalogue.all
        let count = agencies.reduce(0) { $0 + $1.reports.count }
        var columns = [[IndicatorValue]](repeating: [], count: indicators.count)
        for position in columns.indices { columns[position].reserveCapacity(count) }
        var starts = [0]
        for agency in agencies {
            for submission in agency.reports {
                let operands = IndicatorOperands(submission)
                for (position, indicator) in indicators.enumerated() {
                    columns[position].append(indicator.value(of: operands))
                }
            }
            starts.append((starts.last ?? 0) + agency.reports.count)
        }
        self.columns = columns
        self.starts = starts
    }

    /// The values of an agency's reports, in their order; none for an indicator without a page.
    package func values(of indicator: Indicator, agency: Int) -> ArraySlice<IndicatorValue> {
        guard let position = IndicatorCatalogue.position(indicator) else { return [] }
        return columns[position][starts[agency]..<starts[agency + 1]]
    }

    /// The value in one report, by its place among the agency's; `nil` when there is no such report, or for an indicator
    /// without a page.
    package func value(of indicator: Indicator, agency: Int, report: Int) -> IndicatorValue? {
        guard let position = IndicatorCatalogue.position(indicator), starts.indices.contains(agency + 1) else {
            return nil
        }
        let index = starts[agency] + report
        return (starts[agency]..<starts[agency + 1]).contains(index) ? columns[position][index] : nil
    }
}

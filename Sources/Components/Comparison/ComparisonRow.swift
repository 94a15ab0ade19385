import Portals
import Reports

/// One row of a comparison table: an agency with its report for a year.
package struct ComparisonRow: Sendable {
    package let agency: PortalAgency
    package let submission: PublishedReport
    package var year: Int { submission.year }
    private let values: IndicatorMatrix
    /// The agency's place in the portal, and the report's among the agency's.
    private let place: (agency: Int, report: Int)

    /// The row of the report at a place of the portal.
    package init(agency index: Int, report: Int, site: Site) {
        let agency = site.portal.agencies[index]
        self.agency = agency
        submission = agency.reports[report]
        values = site.matrix
        place = (index, report)
    }

    /// The agency's row for `year`; `nil` when it has no report.
    package init?(agency index: Int, year: Int, site: Site) {
        guard let report = site.portal.agencies[index].place(of: year) else { return nil }
        self.init(agency: index, report: report, site: site)
    }

    /// The rows of a year's whole table, in the order of the site.
    package static func all(of year: Int, site: Site) -> [ComparisonRow] {
        site.portal.agencies.indices.compactMap { ComparisonRow(agency: $0, year: year, site: site) }
    }

    /// Every column is an indicator with a page, so that its value is known; a test holds them to it.
    package func value(_ column: ComparisonColumn) -> IndicatorValue? {
        column.indicator.flatMap { values.value(of: $0, agency: place.agency, report: place.report) }
    }
}

import Reports

/// One row of a comparison table: an agency with its report for a year.
package struct ComparisonRow: Sendable {
    private let values: AgencyValues
    /// The report's place among the agency's.
    private let report: Int

    package init(_ values: AgencyValues, report: Int) {
        self.values = values
        self.report = report
    }

    /// The agency's row for `year`; `nil` when it has no report.
    package init?(_ values: AgencyValues, year: Int) {
        guard let report = values.agency.place(of: year) else { return nil }
        self.init(values, report: report)
    }

    package var agency: PortalAgency { values.agency }
    package var submission: PublishedReport { values.agency.reports[report] }
    package var year: Int { submission.year }

    /// Every column is an indicator with a page, so that its value is known; a test holds them to it.
    package func value(_ column: ComparisonColumn) -> IndicatorValue? {
        column.indicator.flatMap { values.value(of: $0, report: report) }
    }
}

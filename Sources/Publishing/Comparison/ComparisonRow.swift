import Reports

/// One row of a comparison table: an agency with its report for a year.
struct ComparisonRow {
    let agency: PortalAgency
    let submission: Submission
    let year: Int
    private let operands: IndicatorOperands

    init(agency: PortalAgency, submission: Submission, year: Int) {
        self.agency = agency
        self.submission = submission
        self.year = year
        operands = IndicatorOperands(submission)
    }

    /// The agency's row for `year`; `nil` when it has no report.
    init?(agency: PortalAgency, year: Int) {
        guard let submission = agency.report(year) else { return nil }
        self.init(agency: agency, submission: submission, year: year)
    }

    func value(_ column: ComparisonColumn) -> IndicatorValue? { column.indicator.map { $0.value(of: operands) } }
}

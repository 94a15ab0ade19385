import Reports

/// An agency with what the indicators are in each of its reports.
package struct AgencyValues: Sendable {
    package let agency: PortalAgency
    private let place: Int
    private let matrix: IndicatorMatrix

    /// - Parameter place: the agency's place in the portal that `matrix` was made of.
    package init(_ agency: PortalAgency, at place: Int, in matrix: IndicatorMatrix) {
        self.agency = agency
        self.place = place
        self.matrix = matrix
    }

    /// In the order of the reports; none for an indicator without a page.
    package func values(of indicator: Indicator) -> ArraySlice<IndicatorValue> {
        matrix.values(of: indicator, agency: place)
    }

    /// In one report, by its place among the agency's: looked up, or worked out for the few indicators without a page.
    package func value(of indicator: Indicator, report: Int) -> IndicatorValue? {
        if let value = matrix.value(of: indicator, agency: place, report: report) { return value }
        return agency.reports.indices.contains(report) ? indicator.value(of: agency.reports[report]) : nil
    }
}

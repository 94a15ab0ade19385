import Reports

/// Names one page to be made, by its place in the portal.
package enum PagePlan: Hashable, Sendable {
    case home
    case agencies
    case agency(Int)
    /// A report: the agency's place in the portal, and the report's among the agency's.
    case report(agency: Int, report: Int)
    case years
    case year(Int, page: Int)
    case indicators
    case indicator(Indicator, page: Int)
    case findings
    case rule(RuleID)
    case echoes(page: Int)
    case commentary
    case article(Int)
    case page(Int)
    case notFound
}

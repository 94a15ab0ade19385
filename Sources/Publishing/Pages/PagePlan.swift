import Reports

/// Names one page to be made, by its place in the portal.
package enum PagePlan: Hashable, Sendable {
    case home
    /// The list of agencies by region; pages count from 1.
    case agencies(page: Int)
    /// The list of agencies by letter.
    case alphabet(page: Int)
    case regions
    case region(RegionScope, page: Int)
    case agency(Int)
    /// A report: the agency's place in the portal, and the report's among the agency's.
    case report(agency: Int, report: Int)
    case years
    case year(Int, page: Int)
    case indicators
    case indicator(Indicator, page: Int)
    case findings
    case rule(RuleID)
    case compare
    case echoes(page: Int)
    case data
    case changes
    case dictionary
    case glossary
    /// The list of articles; pages count from 1.
    case commentary(page: Int)
    /// The articles with a tag, by its place among the tags.
    case tag(Int)
    case search
    case article(Int)
    case page(Int)
    case notFound
}

import Reports
import Synchronization
import Wording

/// What all pages of one year's comparison table share.
package struct ComparisonYear: Sendable {
    /// The places of the agencies with a report of the year, in the order of the site.
    package let agencies: [Int]
    /// The tools above the table, as markup.
    package let tools: [UInt8]
    /// Of all rows, on whatever page they stand.
    package let summary: ComparisonSummary

    init(_ year: Int, _ edition: Edition, _ context: PageContext) {
        let rows = edition.rows(of: year)
        let all = edition.portal.agencies
        agencies = all.indices.filter { all[$0].report(year) != nil }
        tools = ComparisonTools(context: context, year: year).markup(rows)
        summary = ComparisonSummary(of: rows)
    }
}

/// The years' comparisons made so far.
///
/// A table of 20,000 agencies has 40 pages a year, and each of them tells the sums and medians of all: made anew for each
/// page they took a fifth of a build of 100,000 reports.
package final class ComparisonYears: Sendable {
    private let made = Mutex<[Int: ComparisonYear]>([:])

    /// The comparison of `year`. Two threads that ask at the same time may both make it: the same value.
    package func year(_ year: Int, _ edition: Edition, _ context: PageContext) -> ComparisonYear {
        if let known = made.withLock({ $0[year] }) { return known }
        let comparison = ComparisonYear(year, edition, context)
        made.withLock { $0[year] = comparison }
        return comparison
    }
}

import Synchronization

/// The years' comparisons made so far.
///
/// A table of 20,000 agencies has 40 pages a year, and each of them tells the sums and medians of all: made anew for each
/// page they took a fifth of a build of 100,000 reports.
package final class ComparisonYears: Sendable {
    private let made = Mutex<[Int: ComparisonYear]>([:])

    /// The comparison of `year`. Two threads that ask at the same time may both make it: the same value.
    package func year(_ year: Int, site: Site) -> ComparisonYear {
        if let known = made.withLock({ $0[year] }) { return known }
        let comparison = ComparisonYear(year, site: site)
        made.withLock { $0[year] = comparison }
        return comparison
    }
}

import Reports

/// The carry-over ledgers of a portal added up by region; regions nest, so a county counts in its prefecture and province.
package struct CarryOverByRegion: Sendable {
    /// The whole portal.
    package let all: CarryOverTotals
    /// Agencies whose region the registry does not tell.
    package let unconfirmed: CarryOverTotals
    /// Every region that has a pair of adjacent years, each before its parts.
    package let paths: [[String]]
    private let totals: [[String]: CarryOverTotals]

    package init(_ agencies: some Sequence<PortalAgency>) {
        var all = CarryOverTotals()
        var unconfirmed = CarryOverTotals()
        var totals: [[String]: CarryOverTotals] = [:]
        for agency in agencies where agency.reports.count > 1 {
            let region = agency.region
            for step in CarryOverLedger(of: agency.reports.lazy.map(\.report)).steps {
                all.add(step)
                if region.isEmpty { unconfirmed.add(step) }
                for depth in region.indices { totals[Array(region[...depth]), default: CarryOverTotals()].add(step) }
            }
        }
        self.all = all
        self.unconfirmed = unconfirmed
        self.totals = totals
        paths = totals.keys.sorted { left, right in
            left.lexicographicallyPrecedes(right) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    /// The sums of a region, all zero where no agency has two adjacent years.
    package subscript(path: [String]) -> CarryOverTotals { totals[path] ?? CarryOverTotals() }

    /// The paths down to the depth at which there are at most `count`; the provinces at least.
    package func paths(atMost count: Int) -> [[String]] {
        var depth = paths.map(\.count).max() ?? 0
        while depth > 1, paths.count(where: { $0.count <= depth }) > count { depth -= 1 }
        return paths.filter { $0.count <= depth }
    }
}

import Reports

/// How many reports of each region a rule found something in.
package struct RegionTally {
    /// The region, as far below the whole portal as regions differ; empty for agencies without a confirmed region.
    package let path: [String]
    package let reports: Int
    package let cases: Int

    /// The regions of `portal` at the first level at which there is more than one, in the order of the site.
    package static func of(_ rule: RuleID, in portal: Portal) -> [RegionTally] {
        let regions = portal.agencies.filter { !$0.reports.isEmpty }.map(\.region)
        let level = commonDepth(of: regions.filter { !$0.isEmpty })
        var order: [[String]] = []
        var counts: [[String]: (reports: Int, cases: Int)] = [:]
        // By place: an agency with all its reports is too much to copy once a rule.
        for place in portal.agencies.indices where !portal.agencies[place].reports.isEmpty {
            let path = Array(portal.agencies[place].region.prefix(level + 1))
            if counts[path] == nil { order.append(path) }
            let reports = portal.agencies[place].reports.indices
            let cases = reports.count { report in
                portal.agencies[place].reports[report].findings.contains { $0.rule == rule }
            }
            counts[path, default: (0, 0)].reports += reports.count
            counts[path, default: (0, 0)].cases += cases
        }
        return order.map { RegionTally(path: $0, reports: counts[$0]?.reports ?? 0, cases: counts[$0]?.cases ?? 0) }
    }

    /// How many leading parts all regions have in common.
    private static func commonDepth(of regions: [[String]]) -> Int {
        guard let first = regions.first else { return 0 }
        return regions.dropFirst().reduce(first.count) { depth, region in
            min(depth, zip(first, region).prefix { $0 == $1 }.count)
        }
    }
}

import Reports

/// How many reports of each region a rule found something in.
struct RegionTally {
    /// The region, as far below the whole portal as regions differ; empty for agencies without a confirmed region.
    let path: [String]
    let reports: Int
    let cases: Int

    /// The regions of `portal` at the first level at which there is more than one, in the order of the site.
    static func of(_ rule: RuleID, in portal: Portal) -> [RegionTally] {
        let regions = portal.agencies.filter { !$0.reports.isEmpty }.map(\.region)
        let level = commonDepth(of: regions.filter { !$0.isEmpty })
        var order: [[String]] = []
        var counts: [[String]: (reports: Int, cases: Int)] = [:]
        for agency in portal.agencies where !agency.reports.isEmpty {
            let path = Array(agency.region.prefix(level + 1))
            if counts[path] == nil { order.append(path) }
            counts[path, default: (0, 0)].reports += agency.reports.count
            counts[path, default: (0, 0)].cases += agency.reports.count { submission in
                submission.findings.contains { $0.rule == rule }
            }
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

import Portals

/// The reports of a year and region, whose records are published in one file.
///
/// The regions are those among which readers begin to choose (`RegionTree.entrances`) and those above them, whose own
/// agencies have a file of their own.
package struct RecordGroup: Hashable, Sendable {
    package let year: Int
    /// The region as parts of an address.
    package let slugs: [String]
    /// The region from the province down; empty for agencies without a confirmed one.
    package let region: [String]
    /// The reports by the places of their agencies, and theirs among the agencies' reports.
    package let reports: [ReportPlace]

    package struct ReportPlace: Hashable, Sendable {
        package let agency: Int
        package let report: Int
    }

    package var route: Route { .dataFile(path: "reports/\(year)/\(slugs.joined(separator: "/")).ndjson") }

    /// The name in the data package.
    package var name: String { "reports-\(year)-\(slugs.joined(separator: "-"))" }

    /// The groups of a portal, by year and then in the order of the edition.
    package static func groups(of portal: Portal) -> [RecordGroup] {
        let tree = portal.regions
        let entrances = Set(tree.entrances.map { tree.nodes[$0].path })
        var regions: [[String]] = []
        var members: [[String]: [Int: [ReportPlace]]] = [:]
        for (index, agency) in portal.agencies.enumerated() {
            let path = agency.region
            let own = path.indices.lazy.map { Array(path[...$0]) }.first { entrances.contains($0) } ?? path
            if members[own] == nil {
                regions.append(own)
                members[own] = [:]
            }
            for (report, submission) in agency.reports.enumerated() {
                let year = submission.year
                members[own]?[year, default: []].append(ReportPlace(agency: index, report: report))
            }
        }
        return portal.years.flatMap { year in
            regions.compactMap { region in
                guard let reports = members[region]?[year] else { return nil }
                return RecordGroup(year: year, slugs: tree.slugs(of: region), region: region, reports: reports)
            }
        }
    }
}

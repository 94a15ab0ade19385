import Reports
import SourceText

/// Puts the submissions of a portal in order: one list of reports an agency, one report a year.
package enum AgencyAssembly {
    /// The agencies of `registry` (with or without reports) and those that only reports name.
    ///
    /// The result does not depend on the order of `submissions`. A report without a year is left out (it has a problem
    /// already). Of several for one agency and year the first by path is the one shown: no better sign of which counts can be
    /// read from a file, and paths are the operator's to choose. The others are kept beside it, and a problem names both.
    package static func assemble(
        _ submissions: [Submission], registry: AgencyRegistry
    ) -> Parsed<[FiledAgency]> {
        var known: [String: [Submission]] = [:]
        var unknown: [String: [Submission]] = [:]
        for submission in submissions where submission.report.year != nil {
            if let agency = submission.match.agency {
                known[agency.id, default: []].append(submission)
            } else {
                unknown[nameOfUnknown(submission), default: []].append(submission)
            }
        }
        var problems: [Problem] = []
        var agencies: [FiledAgency] = []
        var slugs = Set(registry.agencies.map(\.id))
        for agency in registry.agencies {
            let reports = onePerYear(known[agency.id] ?? [], problems: &problems)
            agencies.append(
                FiledAgency(
                    slug: agency.id, agency: agency, name: agency.name, shortName: agency.shortName, reports: reports))
        }
        for name in unknown.keys.sorted(by: precedes) {
            let reports = onePerYear(unknown[name] ?? [], problems: &problems)
            let slug = Slug.free(Slug.of(name), taken: slugs)
            slugs.insert(slug)
            agencies.append(FiledAgency(slug: slug, agency: nil, name: name, shortName: name, reports: reports))
        }
        return Parsed(agencies.sorted(by: comesFirst), problems: problems)
    }

    /// The name that a report gives itself; two reports that give none are not of one agency, so each goes by its file.
    private static func nameOfUnknown(_ submission: Submission) -> String {
        if !submission.agencyName.isEmpty { return submission.agencyName }
        let file = submission.source.path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }

    private static func onePerYear(
        _ submissions: [Submission], problems: inout [Problem]
    ) -> [FiledReport] {
        var kept: [Int: [Submission]] = [:]
        for submission in submissions.sorted(by: { precedes($0.source.path, $1.source.path) }) {
            guard let year = submission.report.year else { continue }
            let first = kept[year]?.first
            kept[year, default: []].append(submission)
            guard let first else { continue }
            problems.append(
                Problem(
                    .reportDuplicate, path: submission.source.location.shown,
                    met:
                        "a second report of \(submission.agencyName) for \(year); shown is \(first.source.location.shown)",
                    expected: "one report an agency and year"))
        }
        return kept.sorted { $0.key < $1.key }.compactMap { year, submissions in
            submissions.first.map { FiledReport($0, year: year, otherVersions: Array(submissions.dropFirst())) }
        }
    }

    private static func comesFirst(_ left: FiledAgency, _ right: FiledAgency) -> Bool {
        if (left.agency == nil) != (right.agency == nil) { return right.agency == nil }
        let leftRegion = left.region.joined(separator: "/")
        let rightRegion = right.region.joined(separator: "/")
        if leftRegion != rightRegion { return precedes(leftRegion, rightRegion) }
        if left.name != right.name { return precedes(left.name, right.name) }
        return precedes(left.slug, right.slug)
    }

    /// By code points: the same on every machine.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

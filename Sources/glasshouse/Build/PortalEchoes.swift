import Auditing
import Publishing
import Reports

/// Holds the prose of all reports of a portal against each other.
struct PortalEchoes: Sendable {
    let threads: Int

    struct Result: Sendable {
        /// The same agencies, each report with the reports that it resembles and the finding that follows.
        let agencies: [PortalAgency]
        let echoes: Echoes
    }

    func run(_ agencies: [PortalAgency]) async throws -> Result {
        let sources = agencies.flatMap { agency in
            agency.reports.map { submission in
                EchoSource(
                    report: ReportReference(
                        slug: agency.slug, agencyName: agency.shortName, year: submission.report.year ?? 0),
                    text: submission.text, prose: submission.prose)
            }
        }
        let prints = try await parallelMap(sources, width: threads) { $0.print }
        let candidates = CommonPieces(candidatesOf: prints)
        let present = try await parallelMap(prints, width: threads) { candidates.candidates(in: $0) }
        let common = candidates.counted(present)
        let index = EchoIndex(prints)
        let search = ResemblanceSearch(sources, prints, common: common, present: present)
        let pairs = try await parallelMap(index.pairs(prints), width: threads) { one in
            search.pairs(of: one.text, with: one.others)
        }
        var resemblances = [[Resemblance]](repeating: [], count: sources.count)
        for pair in pairs.joined() {
            resemblances[pair.text].append(pair.ofText)
            resemblances[pair.other].append(pair.ofOther)
        }
        let groups = EchoGroups(sources, prints).echoes(index)
        let echoes = Echoes(
            comparedCount: sources.indices.count { search.isComparable($0) }, shared: groups.shared,
            repeated: groups.repeated, common: CommonPassages(sources, prints, common: common).all)
        return Result(agencies: Self.marked(agencies, resemblances), echoes: echoes)
    }

    private static func marked(_ agencies: [PortalAgency], _ resemblances: [[Resemblance]]) -> [PortalAgency] {
        var next = 0
        return agencies.map { agency in
            let own = agency.reports.indices.map { CopiedTextRule.nearest(resemblances[next + $0]) }
            next += agency.reports.count
            return agency.resembling(own, findings: own.map { CopiedTextRule.finding($0) })
        }
    }
}

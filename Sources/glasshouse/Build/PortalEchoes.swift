import Auditing
import Portals
import Pages
import Reports

/// Holds the prose of all reports of a portal against each other.
struct PortalEchoes: Sendable {
    let threads: Int

    struct Result: Sendable {
        /// The reports that each report resembles, the nearest first; in the order of the agencies and their reports.
        let resemblances: [[Resemblance]]
        let echoes: Echoes
    }

    func run(_ agencies: [FiledAgency]) async throws -> Result {
        let sources = agencies.flatMap { agency in
            agency.reports.map { filed in
                EchoSource(
                    report: ReportReference(slug: agency.slug, agencyName: agency.shortName, year: filed.year),
                    text: filed.submission.text, prose: filed.submission.prose)
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
        return Result(resemblances: resemblances.map { CopiedTextRule.nearest($0) }, echoes: echoes)
    }
}

import Auditing
import Foundation
import Reports
import TestSupport
import Testing

/// The prose of the seeds held against each other: how many pieces they share.
@Suite struct EchoSeedTests {
    @Test func onlyTheTwoTownsResembleEachOther() throws {
        let seeds = try Shared.seeds()
        guard !seeds.isEmpty else { return }
        let sources = try seeds.map { seed in
            let document = try ReadFile(seed.bytes, path: seed.name).document
            return EchoSource(
                report: ReportReference(slug: String(seed.name.prefix(3)), agencyName: seed.name, year: 2020),
                text: document.text, prose: document.prose)
        }
        let run = EchoRun(sources)
        #expect((run.search.pieces(of: 0), run.search.pieces(of: 3)) == (1464, 1360))
        for left in sources.indices {
            for right in (left + 1)..<sources.count {
                let shared = run.search.sharedPieces(left, right)
                let smaller = min(run.search.pieces(of: left), run.search.pieces(of: right))
                if (left, right) == (0, 3) {
                    #expect(shared == 754)
                } else {
                    #expect(Double(shared) / Double(smaller) < 0.05, "\(seeds[left].name) and \(seeds[right].name)")
                }
            }
        }
        #expect(run.resemblances.map(\.count) == [1, 0, 0, 1, 0])
        #expect(run.resemblances[0].first?.other.slug == "003")
        #expect(run.resemblances[3].first?.other.slug == "000")
        #expect(run.resemblances[0].first?.percent == 55)
        for (index, own) in run.resemblances.enumerated() {
            let finding = CopiedTextRule.finding(own)
            #expect((finding != nil) == [0, 3].contains(index))
            #expect(
                CopiedTextRule.result(own, isComparable: run.search.isComparable(index)).status
                    == (own.isEmpty ? .pass : .fail))
        }
        Shared.say("copied text in the seeds: 10 pairs measured, 754 of 1360 pieces shared by 000 and 003")
    }
}

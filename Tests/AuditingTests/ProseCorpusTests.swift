import Auditing
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Made-up reports with prose about their own figures: true prose gives no finding, a changed number gives the one of its
/// rule and no other, and numbers of others give none.
@Suite struct ProseCorpusTests {
    private static let rules: Set<RuleID> = [.proseApplications, .proseDispute, .proseNormativeDocuments, .proseResult]

    @Test(arguments: [1, 2])
    func everyFindingOnProseIsTrue(_ seed: Int) throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", "100", "--mess", "0.5", "--seed", String(seed), "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")
        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        var random = SeededGenerator(seed: UInt64(seed))
        var tally: [RuleID: (truth: Int, met: Int)] = [:]
        for line in lines.split(separator: "\n") {
            let truth = try JSONDecoder().decode(Truth.self, from: Data(line.utf8))
            let text = try String(contentsOf: folder.url.appending(path: truth.file), encoding: .utf8)
            let prose = TruthProse(figures: truth.figures, form: truth.form, year: truth.year)
            let same = prose.lines(changed: nil, using: &random)
            let met = try findings(text, same)
            #expect(met == [], "\(arguments), \(truth.file): \(same)")
            let traps = TruthProse.traps(year: truth.year, using: &random)
            #expect(try findings(text, traps) == [], "\(arguments), \(truth.file): \(traps)")
            guard !prose.known.isEmpty else { continue }
            let (rule, name) = prose.known[random.below(prose.known.count)]
            let changed = prose.lines(changed: name, using: &random)
            let found = try findings(text, changed)
            #expect(found == [rule], "\(arguments), \(truth.file), \(name): \(changed)")
            tally[rule, default: (0, 0)].truth += 1
            tally[rule, default: (0, 0)].met += found.count { $0 == rule }
        }
        let words = tally.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            "\($0.key.rawValue) \($0.value.met) of \($0.value.truth)"
        }
        Shared.say("prose about the corpus' figures, seed \(seed): \(words.joined(separator: ", "))")
    }

    private func findings(_ text: String, _ prose: [String]) throws -> [RuleID] {
        let parts = text.components(separatedBy: "（三）政府信息管理情况")
        try #require(parts.count == 2)
        let whole = parts[0] + prose.joined(separator: "\n") + "\n（三）政府信息管理情况" + parts[1]
        let outcome = Audit.run(Evidence(try ReadFile(whole).report))
        return outcome.findings.map(\.rule).filter { Self.rules.contains($0) }
    }

    private struct Truth: Decodable {
        let file: String
        let year: Int
        let form: String
        let figures: [String: Decimal?]
    }
}

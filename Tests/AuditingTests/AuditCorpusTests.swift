import Auditing
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Made-up portals of 2,000 agencies, every second report with an irregularity, against the findings that are written
/// with them: none may be missed and none invented.
@Suite struct AuditCorpusTests {
    @Test(arguments: [1, 2])
    func everyFindingIsTheTruth(_ seed: Int) throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", "2000", "--mess", "0.5", "--seed", String(seed), "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")

        let csv = try String(contentsOf: folder.url.appending(path: "agencies.csv"), encoding: .utf8)
        let registry = RegistryFile.read(csv, path: "agencies.csv").value
        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        let truths = try lines.split(separator: "\n").map {
            try JSONDecoder().decode(FindingsTruth.self, from: Data($0.utf8))
        }
        try #require(truths.count == 10_000)
        var tally: [String: (truth: Int, met: Int)] = [:]
        var spent = Duration.zero
        var repairing = Duration.zero
        var repaired = 0
        for (id, own) in Dictionary(grouping: truths, by: \.id).sorted(by: { $0.key < $1.key }) {
            let reports = try own.map { truth in
                try ReadFile([UInt8](Data(contentsOf: folder.url.appending(path: truth.file))), path: truth.file).report
            }
            let agency = try #require(reports.first.flatMap { registry.resolve($0).agency }, "\(id)")
            try #require(agency.id == id)
            var outcomes: [Audit.Outcome] = []
            spent += ContinuousClock().measure {
                outcomes = Audit.run(years: reports, level: agency.level, kind: agency.kind)
            }
            for (report, truth) in zip(reports, own) {
                var tables: [TableRepairs] = []
                repairing += ContinuousClock().measure { tables = RepairSearch.run(Evidence(report)) }
                repaired += tables.count
                for table in tables {
                    #expect(table.count > 0, "make-corpus \(arguments), \(truth.file): no repair")
                    // One total was raised: no other cell stands in the same two sums.
                    let isNamed = truth.flaw != "row sum" || table.onlyCell != nil
                    #expect(isNamed, "make-corpus \(arguments), \(truth.file): the wrong total is not named")
                }
            }
            for (index, (truth, outcome)) in zip(own, outcomes).enumerated() {
                let met = FindingsTruth.counts(outcome.findings)
                let wanted = truth.counts(after: index > 0 ? own[index - 1] : nil)
                for (rule, count) in wanted { tally[rule, default: (0, 0)].truth += count }
                for (rule, count) in met { tally[rule, default: (0, 0)].met += count }
                // The corpus' prose counts nothing that a table counts: any such finding would be invented.
                let invented = outcome.findings.filter { FindingsTruth.isInvented($0.rule) }
                #expect(invented.isEmpty, "make-corpus \(arguments), \(truth.file): \(invented.map(\.detail))")
                #expect(
                    met == wanted, "make-corpus \(arguments), \(truth.file), flaw \(truth.flaw ?? "none")")
            }
        }
        let words = tally.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.met) of \($0.value.truth)" }
        Shared.say("repairs in the corpus, seed \(seed): \(repaired) tables in \(repairing)")
        Shared.say(
            "audit of the corpus, seed \(seed): \(words.joined(separator: ", ")); \(spent) for \(truths.count) reports")
    }
}

/// One line of `truth.jsonl`, as far as the audit goes.
private struct FindingsTruth: Decodable {
    let file: String
    let id: String
    let flaw: String?
    /// `nil` for a blank cell.
    let figures: [String: Decimal?]
    let findings: [Entry]

    struct Entry: Decodable {
        let rule: String
        let count: Int

        init(from decoder: any Decoder) throws {
            var container = try decoder.unkeyedContainer()
            rule = try container.decode(String.self)
            count = try container.decode(Int.self)
        }
    }

    /// The families of which the truth lists every finding.
    private static let families = ["T2-", "T3-", "T4-", "X-CARRY", "X-INFORCE", "X-ITEMS", "D-", "Q-LABEL", "S-", "Y-"]

    private static func isListed(_ rule: String) -> Bool { families.contains { rule.hasPrefix($0) } }

    /// The listed findings by rule.
    ///
    /// The corpus writes down two columns for a carry-over that does not agree, the natural persons' and the total, and
    /// does not look whether the year before has its total. Where that is blank, the rule skips it: one is left.
    func counts(after previous: FindingsTruth?) -> [String: Int] {
        let listed = findings.filter { Self.isListed($0.rule) && $0.count > 0 }
        var counts = Dictionary(listed.map { ($0.rule, $0.count) }, uniquingKeysWith: +)
        if counts["X-CARRY"] == 2, let total = previous?.figures["applications.carried_out@total"], total == nil {
            counts["X-CARRY"] = 1
        }
        return counts
    }

    /// Rules that compare prose with tables, and prose with itself. Every report on the 2021 form speaks of fees.
    static func isInvented(_ rule: RuleID) -> Bool { rule.rawValue.hasPrefix("N-") }

    static func counts(_ findings: [Finding]) -> [String: Int] {
        let listed = findings.filter { isListed($0.rule.rawValue) }
        return Dictionary(listed.map { ($0.rule.rawValue, $0.instances) }, uniquingKeysWith: +)
    }
}

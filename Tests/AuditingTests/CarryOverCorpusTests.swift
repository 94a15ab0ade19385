import Auditing
import Foundation
import Reports
import TestSupport
import Testing

/// The ledgers of a made-up portal against its truth and against X-CARRY: the same cells, the same differences.
@Suite struct CarryOverCorpusTests {
    @Test(arguments: [3]) func theLedgerIsTheTruthAndAgreesWithTheRule(_ seed: Int) throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", "200", "--mess", "0.5", "--seed", String(seed), "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")
        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        let truths = try lines.split(separator: "\n").map { try JSONDecoder().decode(Truth.self, from: Data($0.utf8)) }

        var differing = 0
        var all = CarryOverTotals()
        var plain: (vanished: Int64, appeared: Int64, compared: Int, pairs: Int) = (0, 0, 0, 0)
        for (id, years) in Dictionary(grouping: truths, by: \.id).sorted(by: { $0.key < $1.key }) {
            // Every seventh agency loses a year, so that there are gaps.
            let kept = id.hasSuffix("3") ? years.filter { $0.year != 2021 } : years
            let reports = try kept.map { truth in
                try ReadFile([UInt8](Data(contentsOf: folder.url.appending(path: truth.file))), path: truth.file).report
            }
            let ledger = CarryOverLedger(of: reports)
            let outcomes = Audit.run(years: reports, level: .county, kind: .department)
            for step in ledger.steps {
                all.add(step)
                let before = kept.first { $0.year == step.previousYear }
                let after = kept.first { $0.year == step.year }
                plain.pairs += 1
                for entry in step.entries {
                    let out = before?.count("applications.carried_out@\(entry.column.key)")
                    let into = after?.count("applications.carried_in@\(entry.column.key)")
                    #expect(entry.carriedOut.count == out, "\(id) \(step.year) \(entry.column.key)")
                    #expect(entry.carriedIn.count == into, "\(id) \(step.year) \(entry.column.key)")
                    guard entry.column == .total, let out, let into else { continue }
                    plain.compared += 1
                    plain.vanished += max(0, out - into)
                    plain.appeared += max(0, into - out)
                }
                guard let index = reports.firstIndex(where: { $0.year == step.year }) else { continue }
                let finding = outcomes[index].findings.first { $0.rule == .yearsCarryOver }
                let columns = step.entries.filter { $0.difference.map { $0 != 0 } ?? false }
                #expect(finding?.instances ?? 0 == columns.count, "\(id) \(step.year)")
                #expect(finding?.cells ?? [] == columns.map { FigureKey(.carriedIn, $0.column) }, "\(id) \(step.year)")
                differing += columns.count
            }
        }
        #expect(
            (all.vanished, all.appeared, all.compared, all.pairs)
                == (plain.vanished, plain.appeared, plain.compared, plain.pairs))
        #expect(differing > 0 && all.compared < all.pairs)
        Shared.say("ledger of the corpus: \(all.pairs) pairs, \(all.compared) compared, \(differing) columns differ")
    }
}

private struct Truth: Decodable {
    let file: String
    let id: String
    let year: Int
    let figures: [String: Decimal?]

    func count(_ key: String) -> Int64? {
        guard let value = figures[key], let value else { return nil }
        return NSDecimalNumber(decimal: value).int64Value
    }
}

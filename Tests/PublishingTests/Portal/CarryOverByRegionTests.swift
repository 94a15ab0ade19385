import Foundation
import Portals
import Pages
import Reports
import TestSupport
import Testing

/// The sums of ledgers by region on a made-up portal, against a plain recomputation from its truth.
struct CarryOverByRegionTests {
    @Test("every region of a made-up portal has the sums of its truth", arguments: [11])
    func corpus(seed: Int) throws {
        guard let tool = Shared.url("tools/make-corpus") else { return }
        let folder = try TemporaryFolder()
        let arguments = ["--agencies", "260", "--mess", "0.6", "--seed", String(seed), "--out", folder.url.path]
        let failure = try folder.run(tool, arguments)
        try #require(failure == nil, "make-corpus \(arguments) failed: \(failure ?? "")")
        let csv = try String(contentsOf: folder.url.appending(path: "agencies.csv"), encoding: .utf8)
        let registry = RegistryFile.read(csv, path: "agencies.csv").value
        let lines = try String(contentsOf: folder.url.appending(path: "truth.jsonl"), encoding: .utf8)
        let truths = try lines.split(separator: "\n").map { try JSONDecoder().decode(Truth.self, from: Data($0.utf8)) }
            // Some agencies lose a year in the middle, others their first one.
            .filter { !($0.id.hasSuffix("4") && $0.year == 2021) && !($0.id.hasSuffix("7") && $0.year == 2019) }
        let submissions = try truths.map { truth in
            let text = try String(contentsOf: folder.url.appending(path: truth.file), encoding: .utf8)
            return try TestPortal.submission(text, path: truth.file, registry: registry)
        }
        let agencies = TestPortal.agencies(submissions, registry: registry)
        let ledger = CarryOverByRegion(agencies)

        let plain = Self.sums(of: truths, registry)
        #expect(ledger.paths.map { $0.joined(separator: "/") }.sorted() == plain.keys.filter { $0 != "" }.sorted())
        for (name, sums) in plain {
            let totals = name.isEmpty ? ledger.all : ledger[name.split(separator: "/").map(String.init)]
            #expect(
                [totals.vanished, totals.appeared, Int64(totals.compared), Int64(totals.pairs)] == sums,
                "make-corpus \(arguments), region \(name)")
        }
        #expect(plain.count > 3)
        #expect(ledger.unconfirmed.pairs == 0)
        #expect(ledger.all.compared < ledger.all.pairs && ledger.all.appeared != 0)
        Shared.say("ledger by region, seed \(seed): \(plain.count) regions, \(ledger.all.pairs) pairs of years")
    }

    /// Vanished, appeared, compared and pairs by region path; the empty path is everything.
    private static func sums(of truths: [Truth], _ registry: AgencyRegistry) -> [String: [Int64]] {
        var sums: [String: [Int64]] = [:]
        for agency in registry.agencies {
            let own = truths.filter { $0.id == agency.id }
            let years = own.map(\.year)
            guard let first = years.min(), let last = years.max(), first < last else { continue }
            // A town's government counts in its county.
            var names = agency.level == .township ? agency.region.dropLast() : agency.region[...]
            var paths = [""]
            while !names.isEmpty {
                paths.append(names.joined(separator: "/"))
                names.removeLast()
            }
            for year in (first + 1)...last {
                let out = own.first { $0.year == year - 1 }?.count("applications.carried_out@total")
                let into = own.first { $0.year == year }?.count("applications.carried_in@total")
                for path in paths {
                    var sum = sums[path] ?? [0, 0, 0, 0]
                    sum[3] += 1
                    if let out, let into {
                        sum[0] += out > into ? out - into : 0
                        sum[1] += into > out ? into - out : 0
                        sum[2] += 1
                    }
                    sums[path] = sum
                }
            }
        }
        return sums
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
}

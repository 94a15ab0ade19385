import Foundation
import SourceText
import TestSupport

/// All jobs over one corpus: builds of three kinds, reading alone, and the floor under them.
struct BenchmarkSeries {
    let corpus: BenchmarkCorpus
    let program: String
    let themes: String
    let runs: Int
    let folder: URL

    private var out: URL { folder.appending(path: "site-\(corpus.reportCount)") }
    private var timings: URL { folder.appending(path: "timings.json") }

    func run(into report: inout BenchmarkReport) throws {
        let build = ["build", "--quiet", "--content", corpus.folder.path, "--themes", themes, "--out", out.path]
        var cold: [ProcessCost] = []
        var again: [ProcessCost] = []
        var changed: [ProcessCost] = []
        var stages: [BuildTimings] = []
        for run in 0..<runs {
            try? FileManager.default.removeItem(at: out)
            cold.append(try .run(program, build + ["--timings", timings.path]))
            stages.append(try JSONDecoder().decode(BuildTimings.self, from: Data(contentsOf: timings)))
            again.append(try .run(program, build))
            try corpus.change(run)
            changed.append(try .run(program, build))
            try corpus.restore()
        }
        report.add(corpus.reportCount, "build, nothing there", cold)
        report.add(corpus.reportCount, "build, all unchanged", again)
        report.add(corpus.reportCount, "build, one changed", changed)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: corpus.folder.path)
            .filter { $0.hasSuffix(".txt") }.sorted().map { corpus.folder.appending(path: $0).path }
        let read = ["read", "--quiet", "--agencies", corpus.folder.appending(path: "agencies.csv").path] + paths
        report.add(corpus.reportCount, "read to records", try (0..<runs).map { _ in try .run(program, read) })
        let floor = try (0..<runs).map { _ in try TreeCopy.measure(out, to: folder.appending(path: "copy")) }
        report.add(corpus.reportCount, "copy of the tree", floor)
        report.add(corpus.reportCount, stages)
        let manifest = try Data(contentsOf: out.appending(path: "glasshouse-manifest.json"))
        print("output of \(corpus.reportCount) reports: \(String(ContentHash.of(Array(manifest)), radix: 16))")
        try? FileManager.default.removeItem(at: out)
    }
}

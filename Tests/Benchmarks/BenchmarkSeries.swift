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

    /// Every build from nothing gets a folder of its own, and all are removed at the end: a file system is slow at making
    /// files for minutes after it has deleted as many, and that is not what is measured.
    private func out(_ run: Int) -> URL { folder.appending(path: "site-\(corpus.reportCount)-\(run)") }
    private var timings: URL { folder.appending(path: "timings.json") }

    func run(into report: inout BenchmarkReport) throws {
        let made = (0..<runs).flatMap { run in
            [out(run), folder.appending(path: "copy-\(corpus.reportCount)-\(run)")]
        }
        for folder in made { remove(folder) }
        defer { for folder in made { remove(folder) } }
        var cold: [ProcessCost] = []
        var again: [ProcessCost] = []
        var changed: [ProcessCost] = []
        var stages: [BuildTimings] = []
        for run in 0..<runs {
            let build = [
                "build", "--quiet", "--content", corpus.folder.path, "--themes", themes, "--out", out(run).path,
            ]
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
        let read = [
            "read", "--quiet", "--agencies", corpus.folder.appending(path: "agencies.csv").path,
            corpus.folder.appending(path: "reports").path,
        ]
        report.add(corpus.reportCount, "read to records", try (0..<runs).map { _ in try .run(program, read) })
        let floor = try (0..<runs).map { run in
            try TreeCopy.measure(out(0), to: folder.appending(path: "copy-\(corpus.reportCount)-\(run)"))
        }
        report.add(corpus.reportCount, "copy of the tree", floor)
        report.add(corpus.reportCount, stages)
        let manifest = try Data(contentsOf: out(0).appending(path: "glasshouse-manifest.json"))
        print("output of \(corpus.reportCount) reports: \(String(ContentHash.of(Array(manifest)), radix: 16))")
    }

    private func remove(_ folder: URL) { try? FileManager.default.removeItem(at: folder) }
}

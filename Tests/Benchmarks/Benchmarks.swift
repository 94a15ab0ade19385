import Foundation

/// Times whole runs of the release program over corpora that it makes itself.
///
///     Benchmarks [--runs N] [--reports N,N,…] PROGRAM CHECKOUT FOLDER
///
/// FOLDER keeps the corpora between calls. Medians are printed: these figures are of whole processes, on a machine that
/// may be busy; compare runs of one call, not of two days.
@main
enum Benchmarks {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let runs = Int(option("--runs", &arguments) ?? "5") ?? 5
        let sizes = (option("--reports", &arguments) ?? "5,100,1000,10000").split(separator: ",").compactMap { Int($0) }
        guard arguments.count == 3, runs > 0, !sizes.isEmpty else {
            print("usage: Benchmarks [--runs N] [--reports N,N,…] PROGRAM CHECKOUT FOLDER")
            exit(2)
        }
        let folder = URL(filePath: arguments[2])
        print("medians of \(runs) runs")
        print("reports  job                  wall s    CPU s  peak MB")
        for size in sizes {
            let agencies = max(1, size / BenchmarkCorpus.years.count)
            let corpus = BenchmarkCorpus(folder: folder.appending(path: "corpus-\(size)"), agencyCount: agencies)
            try corpus.write()
            try measure(corpus, program: arguments[0], themes: arguments[1] + "/themes", runs: runs, in: folder)
        }
    }

    private static func measure(
        _ corpus: BenchmarkCorpus, program: String, themes: String, runs: Int, in folder: URL
    ) throws {
        let out = folder.appending(path: "site-\(corpus.reportCount)")
        let build = ["build", "--quiet", "--content", corpus.folder.path, "--themes", themes, "--out", out.path]
        var cold: [Measurement] = []
        var again: [Measurement] = []
        for _ in 0..<runs {
            try? FileManager.default.removeItem(at: out)
            cold.append(try .run(program, build))
            again.append(try .run(program, build))
        }
        show(corpus.reportCount, "build, nothing there", cold)
        show(corpus.reportCount, "build, all unchanged", again)
        try? FileManager.default.removeItem(at: out)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: corpus.folder.path)
            .filter { $0.hasSuffix(".txt") }.sorted().map { corpus.folder.appending(path: $0).path }
        let read = ["read", "--quiet", "--agencies", corpus.folder.appending(path: "agencies.csv").path] + paths
        show(corpus.reportCount, "read to records", try (0..<runs).map { _ in try .run(program, read) })
    }

    private static func show(_ reports: Int, _ job: String, _ runs: [Measurement]) {
        let median = Measurement.median(runs)
        let line = [
            padded(String(reports), 7), "  ", job.padding(toLength: 20, withPad: " ", startingAt: 0),
            padded(fixed(median.wall), 8), padded(fixed(median.cpu), 9), padded(String(median.peak / 1024), 9),
        ]
        print(line.joined())
    }

    private static func fixed(_ number: Double) -> String {
        let milliseconds = Int((number * 1000).rounded())
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func option(_ name: String, _ arguments: inout [String]) -> String? {
        guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
        let value = arguments[index + 1]
        arguments.removeSubrange(index...(index + 1))
        return value
    }
}

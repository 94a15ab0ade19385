import Foundation
import TestSupport

/// Times whole runs of the release program over corpora that it makes itself.
///
///     Benchmarks [--runs N] [--reports N,N,…] [--json FILE] PROGRAM CHECKOUT FOLDER
///     Benchmarks --formats [--runs N] [--reports N] [--json FILE] PROGRAM CHECKOUT FOLDER
///     Benchmarks --compare OLD.json NEW.json
///
/// FOLDER keeps the corpora between calls. Medians are printed: these figures are of whole processes, on a machine that
/// may be busy; compare runs of one call, not of two days.
@main
enum Benchmarks {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--compare", arguments.count == 3 {
            try BenchmarkReport.compare(arguments[1], arguments[2])
            return
        }
        let isOfFormats = arguments.contains("--formats")
        arguments.removeAll { $0 == "--formats" }
        let runs = Int(option("--runs", &arguments) ?? "5") ?? 5
        var sizes = (option("--reports", &arguments) ?? (isOfFormats ? "200" : "5,100,1000,10000")).split(
            separator: ","
        ).compactMap { Int($0) }
        let json = option("--json", &arguments)
        guard arguments.count == 3, runs > 0, !sizes.isEmpty else {
            print("usage: Benchmarks [--runs N] [--reports N,N,…] [--json FILE] PROGRAM CHECKOUT FOLDER")
            print("       Benchmarks --formats [--runs N] [--reports N] [--json FILE] PROGRAM CHECKOUT FOLDER")
            print("       Benchmarks --compare OLD.json NEW.json")
            exit(2)
        }
        let folder = URL(filePath: arguments[2])
        var report = BenchmarkReport()
        print("medians of \(runs) runs")
        if isOfFormats {
            for format in PublishedFormat.allCases {
                let series = FormatSeries(
                    format: format, count: sizes[0], program: arguments[0],
                    registry: arguments[1] + "/content/agencies.csv",
                    runs: runs, folder: folder.appending(path: "format-\(format)-\(sizes[0])"))
                try series.run(into: &report)
            }
            sizes = []
        }
        for size in sizes {
            let agencies = max(1, size / BenchmarkCorpus.years.count)
            let corpus = BenchmarkCorpus(folder: folder.appending(path: "corpus-\(size)"), agencyCount: agencies)
            try corpus.write()
            let series = BenchmarkSeries(
                corpus: corpus, program: arguments[0], themes: arguments[1] + "/themes", runs: runs, folder: folder)
            try series.run(into: &report)
        }
        if let json { try report.write(to: json) }
    }

    private static func option(_ name: String, _ arguments: inout [String]) -> String? {
        guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
        let value = arguments[index + 1]
        arguments.removeSubrange(index...(index + 1))
        return value
    }
}

import Foundation
import TestSupport

/// The figures of a call: printed as they come, kept as JSON, compared with those of another call.
struct BenchmarkReport: Codable {
    struct Job: Codable {
        let reports: Int
        let job: String
        let wall: Double
        let cpu: Double
        /// In kilobytes.
        let peak: Int
    }

    private(set) var jobs: [Job] = []
    /// One build of each size: the one whose wall time is the median.
    private(set) var builds: [BuildTimings] = []

    mutating func add(_ reports: Int, _ name: String, _ runs: [ProcessCost]) {
        if jobs.isEmpty { print("reports  job                    wall s    CPU s  peak MB") }
        let median = ProcessCost.median(runs)
        jobs.append(Job(reports: reports, job: name, wall: median.wall, cpu: median.cpu, peak: median.peak))
        print(
            Self.padded(String(reports), 7) + "  " + name.padding(toLength: 20, withPad: " ", startingAt: 0)
                + Self.padded(Self.fixed(median.wall), 8) + Self.padded(Self.fixed(median.cpu), 9)
                + Self.padded(String(median.peak / 1024), 9))
    }

    mutating func add(_ reports: Int, _ runs: [BuildTimings]) {
        let sorted = runs.sorted { $0.stages.reduce(0) { $0 + $1.wall } < $1.stages.reduce(0) { $0 + $1.wall } }
        guard !sorted.isEmpty else { return }
        let median = sorted[sorted.count / 2]
        builds.append(median)
        print("    \(median.files) files, \(median.bytes / 1_000_000) MB")
        for stage in median.stages {
            print(
                "    stage \(stage.stage.padding(toLength: 9, withPad: " ", startingAt: 0)) wall \(Self.fixed(stage.wall))  CPU \(Self.fixed(stage.cpu))  then \(stage.resident / 1024) MB"
            )
        }
        for part in median.parts {
            print(
                "    part  \(part.part.padding(toLength: 9, withPad: " ", startingAt: 0))             CPU \(Self.fixed(part.cpu))"
            )
        }
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(filePath: path))
    }

    /// Prints the ratio new : old of every job that both files have.
    static func compare(_ old: String, _ new: String) throws {
        let before = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: old)))
        let after = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: new)))
        print("reports  job                    wall new:old   CPU new:old")
        for job in after.jobs {
            guard let other = before.jobs.first(where: { $0.reports == job.reports && $0.job == job.job }) else {
                continue
            }
            print(
                padded(String(job.reports), 7) + "  " + job.job.padding(toLength: 20, withPad: " ", startingAt: 0)
                    + padded(ratio(job.wall, other.wall), 14) + padded(ratio(job.cpu, other.cpu), 14))
        }
    }

    private static func ratio(_ new: Double, _ old: Double) -> String { old > 0 ? fixed(new / old) : "-" }

    private static func fixed(_ number: Double) -> String {
        let milliseconds = Int((number * 1000).rounded())
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}

import Foundation

/// What the builds of a site changed, newest first: published as `changes/changes.json`, and carried on by the next build.
///
/// A build that changes nothing adds nothing, so that the same input makes the same site again. The log is bounded: the
/// oldest builds go first.
package struct ChangeLog: Codable, Equatable, Sendable {
    package private(set) var schema = "glasshouse.changes/1"
    package private(set) var builds: [BuildChange] = []

    /// The most builds and the most changed reports that are kept; the newest build is kept whatever its size.
    package static let mostBuilds = 100
    package static let mostReports = 20_000

    package init() {}

    /// The same log with `change` before all others, unless it is empty.
    package func adding(_ change: BuildChange) -> ChangeLog {
        guard !change.isEmpty else { return self }
        var log = self
        log.builds.insert(change, at: 0)
        var reports = 0
        let kept = log.builds.prefix(Self.mostBuilds).enumerated().prefix { index, build in
            reports += build.reports.count
            return index == 0 || reports <= Self.mostReports
        }
        log.builds = kept.map(\.element)
        return log
    }

    /// What `change` is about, by report: the builds in which it was replaced or read otherwise, newest first.
    package var byReport: [String: [(build: BuildChange, change: ReportChange)]] {
        var found: [String: [(build: BuildChange, change: ReportChange)]] = [:]
        for build in builds {
            for change in build.reports where change.kind == .replaced || !change.cells.isEmpty {
                found[change.report, default: []].append((build, change))
            }
        }
        return found
    }

    package var json: [UInt8] { Self.bytes(of: self) }

    /// Sorted keys and no escaped slashes: equal values give equal bytes.
    package static func bytes(of value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return [] }
        return [UInt8](data) + [UInt8(ascii: "\n")]
    }
}

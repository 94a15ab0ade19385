import Foundation

/// How many damaged files of each format the tests read: `GLASSHOUSE_MUTATIONS=2000 swift test` for the long run.
package enum MutationCount {
    package static let perFormat =
        ProcessInfo.processInfo.environment["GLASSHOUSE_MUTATIONS"].flatMap { Int($0) } ?? 200

    /// For a test of four seeds.
    package static let perSeed = max(1, perFormat / 4)
}

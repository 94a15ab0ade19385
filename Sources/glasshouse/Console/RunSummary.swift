import SourceText

/// The last words of a command: what was done, what was wrong, and how long it took.
struct RunSummary {
    private let severities: [Severity]
    private let elapsed: Duration

    init(problems: [Problem], elapsed: Duration) { self.init(severities: problems.map(\.severity), elapsed: elapsed) }

    init(severities: [Severity], elapsed: Duration) {
        self.severities = severities
        self.elapsed = elapsed
    }

    /// `3 errors, 1 warning, 20 notices`, or that there were none.
    var counts: String {
        let parts = Severity.allCases.compactMap { severity -> String? in
            let count = severities.count { $0 == severity }
            return count == 0 ? nil : Counted.of(count, severity.rawValue)
        }
        return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    }

    var seconds: String {
        let milliseconds = elapsed.components.seconds * 1000 + elapsed.components.attoseconds / 1_000_000_000_000_000
        let fraction = String(milliseconds % 1000)
        return "\(milliseconds / 1000).\(String(repeating: "0", count: 3 - fraction.utf8.count))\(fraction) s"
    }
}

/// What one build changed in the site that stood there before.
package struct BuildChange: Codable, Equatable, Sendable {
    /// Counts the builds that changed something, from 1: builds of equal input have equal stamps.
    package var number: Int
    /// The stamp of the build, and of the one before.
    package var build: String
    package var since: String
    /// The day that the operator gave, `YYYY-MM-DD`; no clock is asked.
    package var date: String?
    /// The program's versions, where they differ.
    package var program: [String]?
    package var rulesAdded: [String] = []
    package var rulesRemoved: [String] = []
    package var rulesChanged: [String] = []
    /// Sorted by report.
    package var reports: [ReportChange] = []

    /// Whether anything changed that a reader would see in reports or rules.
    package var isEmpty: Bool {
        reports.isEmpty && rulesAdded.isEmpty && rulesRemoved.isEmpty && rulesChanged.isEmpty && program == nil
    }

    package init(number: Int, build: String, since: String, date: String?) {
        self.number = number
        self.build = build
        self.since = since
        self.date = date
    }
}

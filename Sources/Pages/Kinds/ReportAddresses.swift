import Portals
import Reports

/// Where the files of a report are.
struct ReportAddresses {
    /// One of the files that are reports of the agency for the year.
    struct Version {
        let submission: Submission
        /// Its reading text.
        let text: Route
        /// The file as the agency published it; `nil` where it is withheld.
        let original: Route?
    }

    /// The report as JSON.
    let record: Route
    /// The version that is shown.
    let own: Version
    /// The others, in the order of their paths.
    let others: [Version]

    init(_ slug: String, _ report: PublishedReport) {
        let year = report.year
        record = .record(slug: slug, year: year)
        own = Version(
            submission: report.submission, text: .sourceText(slug: slug, year: year),
            original: Self.original(report.submission) { .original(slug: slug, year: year, fileExtension: $0) })
        others = report.otherVersions.enumerated().map { index, version in
            // The report itself is the first version.
            let number = index + 2
            return Version(
                submission: version, text: .versionText(slug: slug, year: year, number: number),
                original: Self.original(version) {
                    .versionOriginal(slug: slug, year: year, number: number, fileExtension: $0)
                })
        }
    }

    private static func original(_ submission: Submission, at route: (String) -> Route) -> Route? {
        submission.isOriginalWithheld ? nil : route(ending(of: submission))
    }

    /// The ending under which an original is published: one of a few, whatever its own name says, since servers act on
    /// endings. A saved web page is offered as text: its scripts must not run on this site.
    private static func ending(of submission: Submission) -> String {
        let own = submission.source.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let usual =
            switch submission.source.format {
            case "html": ["html.txt"]
            case "markdown": ["md"]
            case "docx": ["docx", "docm"]
            case "doc": ["doc", "wps", "rtf"]
            case "pdf": ["pdf"]
            default: ["txt"]
            }
        return usual.first { $0 == own } ?? usual[0]
    }
}

import SourceText

/// One source file as it was read: the report, the text it points into, whose it is, and the problems met on the way.
package struct Submission: Sendable {
    package private(set) var source: SourceRecord
    package let text: ReadingText
    /// The paragraphs of `text`, everything that stands outside tables, in runs that no table interrupts.
    package let prose: [[ByteSpan]]
    package let report: Report
    package let match: AgencyMatch
    package let problems: [Problem]
    /// What the audit found in the report; filled in when all reports of the agency are known.
    package var findings: [Finding] = []
    /// The smallest changes that would make the sums of a table hold, for each table in which sums fail.
    package var repairs: [TableRepairs] = []

    /// The reports whose text is near to this one's, the nearest first; filled in when all reports are known.
    package var resemblances: [Resemblance] = []
    /// Other files that are reports of the same agency for the same year, in the order of their paths. They are published
    /// beside this one and compared with it, but nothing else of the site is made of them.
    package var otherVersions: [Submission] = []

    /// Whether the agency's own file is kept back, with its SHA-256, because private numbers stand in it.
    package private(set) var isOriginalWithheld = false

    package init(
        source: SourceRecord, text: ReadingText, prose: [[ByteSpan]] = [], report: Report, match: AgencyMatch,
        problems: [Problem]
    ) {
        self.source = source
        self.text = text
        self.prose = prose
        self.report = report
        self.match = match
        self.problems = problems
    }

    /// Whether private numbers stand in the source; in `text`, and so in all that is read from it, they are masked.
    package var holdsPrivateNumbers: Bool { problems.contains { $0.kind == .privateNumber } }

    /// The submission as it is published when its own file is not: without the SHA-256, since who knows all but a few digits
    /// of a file finds them by trying.
    package func withholdingOriginal() -> Submission {
        var submission = self
        submission.isOriginalWithheld = true
        submission.source = SourceRecord(
            path: source.path, format: source.format, sha256: "", byteCount: source.byteCount,
            encoding: source.encoding)
        return submission
    }

    /// The agency's name: the registry's, else the one that the report gives itself; empty when it gives none.
    package var agencyName: String {
        switch match {
        case .resolved(let agency, _): agency.name
        case .ambiguous(let name, _), .unknown(let name): name
        }
    }
}

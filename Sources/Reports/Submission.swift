import SourceText

/// One source file as it was read: the report, the text it points into, whose it is, and the problems met on the way.
///
/// The first of three stages: a `Submission` may have no year and no agency; a ``FiledReport`` has a year and stands among
/// the reports of one agency; a ``PublishedReport`` has been audited. Pages take the last alone.
package struct Submission: Sendable {
    package private(set) var source: SourceRecord
    package let text: ReadingText
    /// The paragraphs of `text`, everything that stands outside tables, in runs that no table interrupts.
    package let prose: [[ByteSpan]]
    package let report: Report
    package let match: AgencyMatch
    package let problems: [Problem]
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

    /// The submission as it is published when its own file is not, unless its path is in `released`: without the SHA-256,
    /// since who knows all but a few digits of a file finds them by trying.
    package func withholdingOriginal(unlessIn released: Set<String>) -> Submission {
        guard holdsPrivateNumbers, !released.contains(source.path) else { return self }
        var submission = self
        submission.isOriginalWithheld = true
        submission.source = SourceRecord(
            source.location, format: source.format, sha256: "", byteCount: source.byteCount,
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

/// A submission with its year, in the place of its agency and year: what can be audited.
package struct FiledReport: Sendable {
    package let submission: Submission
    package let year: Int
    /// Other files that are reports of the same agency for the same year, in the order of their paths. They are published
    /// beside this one and compared with it, but nothing else of the site is made of them.
    package let otherVersions: [Submission]

    package init(_ submission: Submission, year: Int, otherVersions: [Submission] = []) {
        self.submission = submission
        self.year = year
        self.otherVersions = otherVersions
    }
}

/// A report as it is published: with all that the audit and the comparison of texts found.
package struct PublishedReport: Sendable {
    /// Held behind one reference: pages and tables copy reports by the thousand.
    private let parts: Parts

    private final class Parts: Sendable {
        let submission: Submission
        let year: Int
        let otherVersions: [Submission]
        let findings: [Finding]
        let repairs: [TableRepairs]
        let resemblances: [Resemblance]

        init(
            _ submission: Submission, year: Int, otherVersions: [Submission], findings: [Finding],
            repairs: [TableRepairs], resemblances: [Resemblance]
        ) {
            self.submission = submission
            self.year = year
            self.otherVersions = otherVersions
            self.findings = findings
            self.repairs = repairs
            self.resemblances = resemblances
        }
    }

    // Lent, not copied: a report has some twenty parts, and tables look at each a hundred times.
    package var submission: Submission { _read { yield parts.submission } }
    package var source: SourceRecord { _read { yield parts.submission.source } }
    package var text: ReadingText { _read { yield parts.submission.text } }
    package var report: Report { _read { yield parts.submission.report } }
    package var year: Int { parts.year }
    /// See ``FiledReport/otherVersions``.
    package var otherVersions: [Submission] { parts.otherVersions }
    package var findings: [Finding] { parts.findings }
    /// The smallest changes that would make the sums of a table hold, for each table in which sums fail.
    package var repairs: [TableRepairs] { parts.repairs }
    /// The reports whose text is near to this one's, the nearest first.
    package var resemblances: [Resemblance] { parts.resemblances }

    package init(_ filed: FiledReport, findings: [Finding], repairs: [TableRepairs], resemblances: [Resemblance]) {
        parts = Parts(
            filed.submission, year: filed.year, otherVersions: filed.otherVersions, findings: findings,
            repairs: repairs, resemblances: resemblances)
    }

    /// The same report without the files in which private numbers stand, but for those whose path is in `released`.
    package func withholdingOriginals(unlessIn released: Set<String>) -> PublishedReport {
        guard submission.holdsPrivateNumbers || otherVersions.contains(where: \.holdsPrivateNumbers) else {
            return self
        }
        let filed = FiledReport(
            submission.withholdingOriginal(unlessIn: released), year: year,
            otherVersions: otherVersions.map { $0.withholdingOriginal(unlessIn: released) })
        return PublishedReport(filed, findings: findings, repairs: repairs, resemblances: resemblances)
    }
}

/// Another file that is a report of the same agency for the same year: what is compared with the one shown.
package struct ReportVersion: Sendable {
    /// As in its source record.
    package let path: String
    package let report: Report

    package init(path: String, report: Report) {
        self.path = path
        self.report = report
    }
}

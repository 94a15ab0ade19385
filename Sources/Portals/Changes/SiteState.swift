import Auditing
import Reports
import SourceText

/// What a build published, in so far as the next one compares itself with it: published as `changes/state.json`.
package struct SiteState: Codable, Equatable, Sendable {
    package var schema = "glasshouse.state/1"
    /// The stamp of the build.
    package var build: String
    /// The program's version.
    package var program: String
    /// The rules of the audit, each with a fingerprint of what it says.
    package var rules: [String: String]
    /// By `agency/year`.
    package var reports: [String: Report]

    /// One published report.
    package struct Report: Codable, Equatable, Sendable {
        package var agency: String
        /// The SHA-256 of the source; `text:` and a fingerprint of the masked text where it is not published.
        package var source: String
        /// A fingerprint of all cells with their states and texts.
        package var figures: String
        /// The rules that found something, in the order of the report's page.
        package var findings: [String]

        package init(agency: String, source: String, figures: String, findings: [String]) {
            self.agency = agency
            self.source = source
            self.figures = figures
            self.findings = findings
        }
    }

    package init(portal: Portal, program: String, reports: [String: Report]) {
        build = portal.stamp
        self.program = program
        self.reports = reports
        rules = Dictionary(
            portal.rules.map { ($0.id.rawValue, Self.fingerprint(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    private static func fingerprint(of rule: Rule) -> String {
        let words = [rule.severity.rawValue, rule.meaning.chinese, rule.formula]
        return Hexadecimal.of(ContentHash.of(Array(words.joined(separator: "\u{1F}").utf8)))
    }

    /// The reports of an agency, by `agency/year`.
    package static func reports(of agency: PortalAgency) -> [(key: String, report: Report)] {
        agency.reports.map { submission in
            let year = submission.year
            var cells: [UInt8] = []
            for key in ExportCells.of(submission.report) {
                let figure = submission.report.figures[key]
                cells += "\(key.index) \(figure.status.name) \(figure.text)\u{1F}".utf8
            }
            let source = submission.source.sha256
            let text = source.isEmpty ? "text:" + Hexadecimal.of(ContentHash.of(submission.text.bytes)) : ""
            return (
                "\(agency.slug)/\(year)",
                Report(
                    agency: agency.shortName, source: source.isEmpty ? text : source,
                    figures: Hexadecimal.of(ContentHash.of(cells)),
                    findings: submission.findings.map(\.rule.rawValue))
            )
        }
    }
}

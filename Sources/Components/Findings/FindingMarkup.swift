import Auditing
import Portals
import Reports
import SourceText
import Wording
import Writing

/// A finding on its report's page: in plain words first, then its lines, the rule one click away.
package struct FindingMarkup {
    package let strings: Strings
    package let base: String
    /// The agency's answers, each of which stands under the finding that it answers.
    package let replies: ReplyMarkup
    /// The files of the report's other versions, in their order.
    package var versions: [VersionLinks] = []

    package init(strings: Strings, base: String, replies: ReplyMarkup, versions: [VersionLinks] = []) {
        self.strings = strings
        self.base = base
        self.replies = replies
        self.versions = versions
    }

    /// The findings of a report, the gravest first.
    ///
    /// The repairs of a table stand with the first finding about its sums.
    package func write(_ findings: [Finding], repairs: [TableRepairs], to out: inout ByteWriter) {
        var repairs = repairs
        for finding in findings.sorted(by: { ($0.severity, $0.rule.rawValue) < ($1.severity, $1.rule.rawValue) }) {
            let table = finding.breaches.isEmpty ? nil : finding.cells.first?.table
            let own = repairs.first { $0.table == table }
            repairs.removeAll { $0.table == table }
            write(finding, own, to: &out)
        }
    }

    private func write(_ finding: Finding, _ repairs: TableRepairs?, to out: inout ByteWriter) {
        let text = FindingText(finding, strings)
        out.markup("<div class=\"finding\" id=\"finding-")
        out.text(finding.rule.rawValue)
        out.markup("\"><p><strong>")
        out.text(strings(finding.severity.phrase))
        out.markup("</strong> ")
        out.text(text.sentence)
        out.markup("</p>")
        if let repairs {
            out.markup("<p class=\"small\">")
            out.text(RepairText(repairs, strings).sentence)
            out.markup("</p>")
        }
        if case .versions(let differences) = finding.detail {
            for difference in differences where versions.indices.contains(difference.number - 2) {
                VersionMarkup(strings: strings).write(difference, links: versions[difference.number - 2], to: &out)
            }
        } else {
            writePlaces(of: finding, to: &out)
        }
        writeRule(finding.rule, to: &out)
        replies.write(to: finding.rule, &out)
        out.markup("</div>\n")
    }

    /// The cells it names, by address, or the lines where it names none.
    private func writePlaces(of finding: Finding, to out: inout ByteWriter) {
        let lines = finding.lines.prefix(Self.linesShown)
        guard !lines.isEmpty else { return }
        out.markup("<p class=\"small lines\">")
        for line in lines {
            out.markup("<a href=\"source.txt\" data-line=\"")
            out.number(line)
            out.markup("\">")
            out.text(strings(.sourceLine, ["line": String(line)]))
            out.markup("</a> ")
        }
        out.markup("</p>")
    }

    private func writeRule(_ id: RuleID, to out: inout ByteWriter) {
        let rule = id.rule
        out.markup("<details><summary>")
        out.text(strings(.ruleNamed, ["rule": id.rawValue]))
        out.markup("</summary><p><a href=\"")
        out.text(Route.rule(id: id.rawValue).href(base: base))
        out.markup("\">")
        out.text(strings(rule.title))
        out.markup("</a> ")
        out.text(strings(rule.meaning))
        out.markup("</p><p><code>")
        out.text(rule.formula)
        out.markup("</code></p>")
        if let basis = rule.basis {
            out.markup("<p>")
            out.text(strings(.ruleBasis))
            out.text(strings(basis))
            out.markup("</p>")
        }
        out.markup("<p>")
        out.text(strings(.ruleCaution))
        out.text(strings(rule.caution))
        out.markup("</p></details>")
    }

    private static let linesShown = 6
}

extension Severity {
    /// The severity as a finding's heading says it.
    package var phrase: Phrase {
        switch self {
        case .error: .findingError
        case .warning: .findingWarning
        case .notice: .findingNotice
        case .info: .findingInfo
        }
    }
}

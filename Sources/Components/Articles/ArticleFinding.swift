import Portals
import Reports
import SourceText
import Wording
import Writing

/// A finding of a report in an article: its report, what it shows with its numbers, and the lines it rests on.
package struct ArticleFinding {
    package let context: PageContext
    package let agency: PortalAgency
    package let submission: PublishedReport
    package let finding: Finding
    private var strings: Strings { context.strings }

    private static let linesShown = 6

    package func markup() -> [UInt8] {
        let year = submission.year
        let page = context.href(.report(slug: agency.slug, year: year))
        var out = ByteWriter(capacity: 1_200)
        out.markup("<div class=\"finding\"><p><strong>")
        out.text(strings(finding.severity.phrase))
        out.markup("</strong> <a href=\"")
        out.text(page + "#finding-" + finding.rule.rawValue)
        out.markup("\">")
        out.text(strings(.titleReport, ["agency": agency.shortName, "year": String(year)]))
        out.markup("</a></p><p>")
        out.text(FindingText(finding, strings).sentence)
        out.markup("</p><p class=\"small lines\"><a href=\"")
        out.text(context.href(.rule(id: finding.rule.rawValue)))
        out.markup("\">")
        out.text(strings(.ruleNamed, ["rule": finding.rule.rawValue]))
        out.markup("</a>")
        for line in finding.lines.prefix(Self.linesShown) {
            out.markup(" <a href=\"")
            out.text(context.href(.sourceText(slug: agency.slug, year: year)))
            out.markup("\" data-line=\"")
            out.number(line)
            out.markup("\">")
            out.text(strings(.sourceLine, ["line": String(line)]))
            out.markup("</a>")
        }
        out.markup("</p></div>\n")
        return out.bytes
    }
}

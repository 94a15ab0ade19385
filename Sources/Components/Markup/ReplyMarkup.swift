import Portals
import Reports
import Wording
import Writing

/// Agencies' answers on their report's page: what was reported stays, what the agency says about it stands beside it.
package struct ReplyMarkup {
    package let context: PageContext
    package let report: Report
    /// All replies to the report, in the order of their dates.
    package let replies: [PortalReply]

    package init(_ context: PageContext, report: Report, replies: [PortalReply]) {
        self.context = context
        self.report = report
        self.replies = replies
    }
    private var strings: Strings { context.strings }

    /// Those to a finding of `rule`.
    package func write(to rule: RuleID, _ out: inout ByteWriter) {
        for (index, reply) in replies.enumerated() where reply.rule == rule { write(reply, index, to: &out) }
    }

    /// Those that stand with no finding: about a cell alone, or about a finding that is not there any more.
    package func writeOthers(than rules: Set<RuleID>, to out: inout ByteWriter) {
        for (index, reply) in replies.enumerated() where !(reply.rule.map { rules.contains($0) } ?? false) {
            write(reply, index, to: &out)
        }
    }

    package func hasOthers(than rules: Set<RuleID>) -> Bool {
        replies.contains { !($0.rule.map { rules.contains($0) } ?? false) }
    }

    /// The corrected values by cell, each with the address of the reply that gives it; the latest counts.
    package var corrections: [FigureKey: Correction] {
        var corrections: [FigureKey: Correction] = [:]
        for (index, reply) in replies.enumerated() {
            guard let cell = reply.cell, let value = reply.corrected else { continue }
            corrections[cell] = Correction(value: value, anchor: Self.anchor(index))
        }
        return corrections
    }

    /// A value that an agency gave after its report.
    package struct Correction {
        package let value: String
        package let anchor: String
    }

    private static func anchor(_ index: Int) -> String { "reply-\(index + 1)" }

    private func write(_ reply: PortalReply, _ index: Int, to out: inout ByteWriter) {
        let date = "\(reply.date)"
        out.markup("<div class=\"reply\" id=\"")
        out.text(Self.anchor(index))
        out.markup("\"><p class=\"byline\"><strong>")
        out.text(strings(reply.corrected == nil ? .replyOfAgency : .correctionOfAgency))
        out.markup("</strong> <time datetime=\"")
        out.text(date)
        out.markup("\">")
        out.text(date)
        out.markup("</time>")
        if let author = reply.author {
            out.markup(" <span>")
            out.text(author)
            out.markup("</span>")
        }
        if let source = reply.source { write(source, to: &out) }
        out.markup("</p>")
        if let cell = reply.cell { write(cell, reply.corrected, to: &out) }
        out.raw(reply.html)
        out.markup("</div>\n")
    }

    private func write(_ source: String, to out: inout ByteWriter) {
        out.markup(" <span>")
        if source.hasPrefix("https://") || source.hasPrefix("http://") {
            out.markup("<a href=\"")
            out.text(source)
            out.markup("\">")
            out.text(source)
            out.markup("</a>")
        } else {
            out.text(source)
        }
        out.markup("</span>")
    }

    /// The cell by name, what the report says in it, and what the agency says instead.
    private func write(_ cell: FigureKey, _ corrected: String?, to out: inout ByteWriter) {
        let words = StateWords.of(report.figures[cell], strings)
        out.markup("<p><a href=\"#")
        out.text(cell.name)
        out.markup("\">")
        out.text(FigureName.of(cell, strings))
        out.markup("</a>")
        out.text(strings(.coverageSeparator))
        out.text(
            corrected.map { strings(.correctionOf, ["reported": words, "corrected": $0]) }
                ?? strings(.reportedAs, ["reported": words]))
        out.markup("</p>")
    }
}

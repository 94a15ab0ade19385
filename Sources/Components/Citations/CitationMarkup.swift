import Portals
import Reports
import SourceText
import Wording
import Writing

/// The block of a page that says how to cite it, and its cells and findings.
package struct CitationMarkup {
    package let context: PageContext

    package init(_ context: PageContext) {
        self.context = context
    }
    private var strings: Strings { context.strings }
    private var settings: SiteSettings { context.settings }

    /// A report: with the address of a table, cell or finding behind it, that is cited.
    ///
    /// - Parameter record: the start of the SHA-256 of the record beside the page.
    package func markup(of submission: PublishedReport, agency: PortalAgency, record: String) -> [UInt8] {
        let year = submission.year
        let citation = Citation(
            author: agency.name, title: "\(year)年政府信息公开工作年度报告", mark: "R/OL", date: submission.report.date,
            version: .report(record: record, source: submission.source.sha256), site: settings.title)
        let address = context.whole(.report(slug: agency.slug, year: year))
        var out = ByteWriter(capacity: 3_000)
        open(citation, note: .citeNote, address: address, to: &out)
        example(strings(.citeCell), address + "#" + FigureKey(.new, .total).name, to: &out)
        if let finding = submission.findings.first {
            example(strings(.citeFinding), address + "#finding-" + finding.rule.rawValue, to: &out)
        }
        out.markup("</section>\n")
        return out.bytes
    }

    /// The data of the whole site.
    ///
    /// - Parameter stamp: that of the build.
    package func markupOfData(_ stamp: String) -> [UInt8] {
        let citation = Citation(
            author: settings.title, title: strings(.data), mark: "DS/OL", date: nil,
            version: .site(build: stamp), site: settings.title)
        var out = ByteWriter(capacity: 1_500)
        open(citation, note: .citeNoteData, address: context.whole(.data), to: &out)
        out.markup("</section>\n")
        return out.bytes
    }

    private func open(_ citation: Citation, note: Phrase, address: String, to out: inout ByteWriter) {
        out.markup("<section class=\"cite\" aria-labelledby=\"cite\" data-build=\"")
        out.text(context.href(.changesBuild))
        out.markup("\"><h2 id=\"cite\">")
        out.text(strings(.cite))
        out.markup("</h2>\n<p class=\"small\">")
        out.text(strings(note))
        out.markup("</p>\n<dl><dt>GB/T 7714</dt><dd><p data-cite>")
        let chinese = citation.chinese
        write(chinese, to: &out)
        out.markup("<span class=\"cite-day\">")
        out.text(strings(.citeDay))
        out.markup("</span>")
        out.text(chinese.end)
        write(address, to: &out)
        out.markup("<dt>APA</dt><dd><p data-cite>")
        write(citation.american, to: &out)
        write(address, to: &out)
        out.markup("</dl>\n")
    }

    /// What stands before the day of reading, with the gap for the build where the site doesn't say it itself.
    private func write(_ words: Citation.Words, to out: inout ByteWriter) {
        out.text(words.start)
        if !words.build.isEmpty {
            out.markup("<span data-build=\"")
            out.text(words.build)
            out.markup("\"></span>")
        }
        out.text(words.middle)
    }

    /// The address, which a script completes by the place that is looked at, and the button.
    private func write(_ address: String, to out: inout ByteWriter) {
        out.markup("<span class=\"cite-address\">")
        out.text(address)
        out.markup("</span></p><button type=\"button\" hidden data-copy=\"\">")
        out.text(strings(.citeCopy))
        out.markup("</button></dd>")
    }

    private func example(_ words: String, _ address: String, to out: inout ByteWriter) {
        out.markup("<p class=\"small\">")
        out.text(words)
        out.markup(" <code>")
        out.text(address)
        out.markup("</code></p>\n")
    }
}

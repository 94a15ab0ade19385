import Reports
import SourceText
import Wording
import Writing

/// Passages of reports in their own words, two of them side by side, each with its report and its line.
package struct PassageMarkup {
    package let context: PageContext
    /// The reading texts of the reports that the passages stand in.
    private let readingText: (ReportReference) -> ReadingText?

    package init(_ context: PageContext, text: @escaping (ReportReference) -> ReadingText?) {
        readingText = text
        self.context = context
    }
    private var strings: Strings { context.strings }

    /// In characters; what is longer goes on in the report itself.
    private static let longest = 400

    /// The same passage in two reports.
    package func sides(_ left: Echo.Occurrence, _ right: Echo.Occurrence, to out: inout ByteWriter) {
        out.markup("<div class=\"sides\">")
        side(left, to: &out)
        side(right, to: &out)
        out.markup("</div>\n")
    }

    /// One passage with the report that it stands in.
    package func side(_ one: Echo.Occurrence, to out: inout ByteWriter) {
        out.markup("<figure><figcaption>")
        report(one.report, fragment: "", to: &out)
        out.markup(" ")
        line(one, to: &out)
        out.markup("</figcaption><blockquote")
        out.markup(strings.markOfForms)
        out.markup(">")
        text(one, to: &out)
        out.markup("</blockquote></figure>")
    }

    /// The name of a report as a link to its page.
    package func report(_ report: ReportReference, fragment: String, to out: inout ByteWriter) {
        out.markup("<a href=\"")
        out.text(context.href(.report(slug: report.slug, year: report.year)))
        out.text(fragment)
        out.markup("\">")
        out.text(strings(.titleReport, ["agency": report.agencyName, "year": String(report.year)]))
        out.markup("</a>")
    }

    /// The line that a passage begins on, as a link to the source text.
    package func line(_ one: Echo.Occurrence, to out: inout ByteWriter) {
        out.markup("<a class=\"small\" href=\"")
        out.text(context.href(.sourceText(slug: one.report.slug, year: one.report.year)))
        out.markup("\" data-line=\"")
        out.number(one.stretch.place.line)
        out.markup("\" data-col=\"")
        out.number(one.stretch.place.column)
        out.markup("\">")
        out.text(strings(.sourceLine, ["line": String(one.stretch.place.line)]))
        out.markup("</a>")
    }

    private func text(_ one: Echo.Occurrence, to out: inout ByteWriter) {
        guard let text = readingText(one.report) else { return }
        let whole = CoreText.withoutBookmarks(text.string(one.stretch.span))
        let scalars = whole.unicodeScalars
        let shown = String(scalars.prefix(Self.longest))
        for (index, line) in shown.split(whereSeparator: \.isNewline).enumerated() {
            if index > 0 { out.markup("<br>") }
            out.text(String(line))
        }
        // What goes on differently in the two reports ends in the middle of a sentence.
        let ends = "。；！？.!?;".unicodeScalars
        let isWhole = scalars.last.map { ends.contains($0) } ?? true
        if scalars.count > Self.longest || !isWhole { out.text("……") }
    }
}

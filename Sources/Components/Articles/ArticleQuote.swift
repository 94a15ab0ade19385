import Commentary
import Portals
import Reports
import SourceText
import Wording
import Writing

/// A report's own words in an article, taken from its reading text.
package struct ArticleQuote {
    package let context: PageContext
    package let agency: PortalAgency
    package let submission: PublishedReport
    private var strings: Strings { context.strings }

    private static let mostLines = 12

    /// The lines `12` or `12-14`.
    package func lines(_ value: BlockEntry.Value) throws(ArticleFault) -> ClosedRange<Int> {
        let ends = value.text.split(separator: "-", omittingEmptySubsequences: false).map {
            Int(String($0).trimmingWhitespace)
        }
        guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil, first >= 1,
            first <= last, last - first < Self.mostLines
        else {
            throw ArticleFault(
                .articleBlockValue, met: "the lines \(value.text)",
                expected: "a line or a range such as 12-14, at most \(Self.mostLines) lines", place: value.place)
        }
        guard last <= submission.text.lineCount else {
            throw ArticleFault(
                .articleQuote, met: "line \(last)",
                expected: "at most \(submission.text.lineCount), the report's last line",
                place: value.place)
        }
        return first...last
    }

    /// The only line of the prose that begins with `value`, white space aside; of a line that holds it further in none.
    package func line(beginning value: BlockEntry.Value) throws(ArticleFault) -> ClosedRange<Int> {
        let wanted = CoreText.of(value.text)
        var found: [Int] = []
        for number in 1...max(1, submission.text.lineCount) {
            guard let span = submission.text.line(number) else { continue }
            if !wanted.isEmpty, CoreText.of(submission.text.string(span)).hasPrefix(wanted) { found.append(number) }
        }
        if let only = found.first, found.count == 1 { return only...only }
        throw ArticleFault(
            .articleQuote, met: "the words “\(value.text)”",
            expected: found.isEmpty
                ? "the first words of a line of the report"
                : "words that begin one line; these begin lines \(found.prefix(5).map(String.init).joined(separator: ", "))",
            place: value.place)
    }

    package func markup(_ lines: ClosedRange<Int>) throws(ArticleFault) -> InsertAnswer {
        let texts = lines.compactMap { submission.text.line($0) }.map {
            CoreText.withoutBookmarks(submission.text.string($0)).trimmingWhitespace
        }.filter { !$0.isEmpty }
        guard !texts.isEmpty else {
            throw ArticleFault(.articleQuote, met: "lines without words", expected: "lines of the report's text")
        }
        let year = submission.year
        var out = ByteWriter(capacity: 1_000)
        out.markup("<figure class=\"quote\"><blockquote")
        out.markup(strings.markOfForms)
        out.markup("><p>")
        for (index, text) in texts.enumerated() {
            if index > 0 { out.markup("</p><p>") }
            out.text(text)
        }
        out.markup("</p></blockquote><figcaption><a href=\"")
        out.text(context.href(.report(slug: agency.slug, year: year)))
        out.markup("\">")
        out.text(strings(.titleReport, ["agency": agency.shortName, "year": String(year)]))
        out.markup("</a> <a class=\"small\" href=\"")
        out.text(context.href(.sourceText(slug: agency.slug, year: year)))
        out.markup("\" data-line=\"")
        out.number(lines.lowerBound)
        out.markup("\">")
        out.text(strings(.sourceLine, ["line": String(lines.lowerBound)]))
        out.markup("</a></figcaption></figure>\n")
        return InsertAnswer(html: out.bytes, subjects: ["agency:\(agency.slug)", "report:\(agency.slug)/\(year)"])
    }
}

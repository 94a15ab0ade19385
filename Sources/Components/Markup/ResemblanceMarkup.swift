import Reports
import SourceText
import Wording
import Writing

/// What a report's text has in common with other reports, as it stands on the report's page.
package struct ResemblanceMarkup {
    package let context: PageContext
    package let own: ReportReference
    /// The reading texts of the reports that it resembles.
    private let text: (ReportReference) -> ReadingText?

    package init(
        _ context: PageContext, own: ReportReference, text: @escaping (ReportReference) -> ReadingText?
    ) {
        self.text = text
        self.context = context
        self.own = own
    }
    private var strings: Strings { context.strings }

    /// The longest passages that are shown side by side; the others are in the same two texts.
    private static let passagesShown = 4

    /// The nearest report with the longest common passages side by side, then the other near ones.
    package func write(_ resemblances: [Resemblance], to out: inout ByteWriter) {
        guard let nearest = resemblances.first else { return }
        let passage = PassageMarkup(context, text: text)
        out.markup("<section class=\"echoes\" aria-labelledby=\"echoes\"><h2 id=\"echoes\">")
        out.text(strings(.echoesOfReport))
        out.markup("</h2><p>")
        sentence(nearest, to: &out)
        out.markup("</p><p class=\"small\">")
        out.text(strings(.echoesMeaning))
        out.markup(" <a href=\"")
        out.text(context.href(.echoes(page: 1)))
        out.markup("\">")
        out.text(strings(.echoesAll))
        out.markup("</a></p>\n")
        let longest = nearest.passages.sorted { $0.length > $1.length }.prefix(Self.passagesShown)
        for one in longest {
            passage.sides(
                Echo.Occurrence(report: own, stretch: one.own),
                Echo.Occurrence(report: nearest.other, stretch: one.other), to: &out)
        }
        if resemblances.count > 1 {
            out.markup("<p>")
            out.text(strings(.echoesOthers))
            out.markup("</p><ul class=\"plain\">")
            for one in resemblances.dropFirst() {
                out.markup("<li>")
                sentence(one, to: &out)
                out.markup("</li>")
            }
            out.markup("</ul>")
        }
        out.markup("</section>\n")
    }

    /// Whose text it is near to, and how near; the share and the counts that it comes from.
    private func sentence(_ one: Resemblance, to out: inout ByteWriter) {
        PassageMarkup(context, text: text).report(one.other, fragment: "#echoes", to: &out)
        out.text(strings(.coverageSeparator))
        out.text(
            strings(
                .echoesShare,
                [
                    "percent": String(one.percent), "shared": String(one.sharedPieces),
                    "pieces": String(min(one.ownPieces, one.otherPieces)),
                ]))
    }
}

import Portals
import Reports
import SourceText
import Wording
import Writing

/// The cells in which two versions of a report differ, as a table: both values, each with a link to its line, and the
/// other file's text and original beside it.
package struct VersionMarkup {
    package let strings: Strings
    private var text: VersionText { VersionText(strings: strings) }

    /// The file's name beside the report's page, from its route.
    package static func name(_ route: Route) -> String { route.path.split(separator: "/").last.map(String.init) ?? "" }

    package func write(_ difference: VersionDifference, links: VersionLinks, to out: inout ByteWriter) {
        let id = "version-\(difference.number)"
        out.markup("<p class=\"small\"><code>")
        out.text(difference.path)
        out.markup("</code> <a href=\"")
        out.text(links.text)
        out.markup("\">")
        out.text(links.text)
        out.markup("</a>")
        if let original = links.original {
            out.markup(" <a href=\"")
            out.text(original)
            out.markup("\">")
            out.text(original)
            out.markup("</a>")
        }
        out.markup("</p><div class=\"scroll\" role=\"region\" aria-labelledby=\"")
        out.text(id)
        out.markup("\" tabindex=\"0\"><table class=\"compare\"><caption id=\"")
        out.text(id)
        out.markup("\">")
        out.text(strings(.versionCells, ["count": String(difference.cells.count)]))
        out.markup("</caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(.versionCell))
        for heading in [strings(.versionShown), strings(.versionOther)] {
            out.markup("</th><th scope=\"col\" class=\"n\">")
            out.text(heading)
        }
        out.markup("</th></tr></thead><tbody>")
        for cell in difference.cells {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            out.text(FigureName.of(cell.key, strings))
            out.markup("</th>")
            write(cell.shown, in: "source.txt", to: &out)
            write(cell.other, in: links.text, to: &out)
            out.markup("</tr>\n")
        }
        out.markup("</tbody></table></div>\n")
    }

    private func write(_ figure: Figure, in file: String, to out: inout ByteWriter) {
        out.markup("<td class=\"n\">")
        if let place = figure.place {
            out.markup("<a href=\"")
            out.text(file)
            out.markup("\" data-line=\"")
            out.number(place.line)
            out.markup("\" data-col=\"")
            out.number(place.column)
            out.markup("\" title=\"")
            out.text(strings(.lineTitle, ["line": String(place.line)]))
            out.markup("\">")
            out.text(text.value(figure))
            out.markup("</a>")
        } else {
            out.text(text.value(figure))
        }
        out.markup("</td>")
    }
}

/// The files of another version of a report, named from the report's page beside which they are.
package struct VersionLinks {
    /// The reading text.
    package let text: String
    /// The file as the agency published it; `nil` where it is withheld.
    package let original: String?

    package init(text: String, original: String?) {
        self.text = text
        self.original = original
    }
}

import Writing

/// What all comparison tables begin with: the region that scrolls, the caption with its remark, and the head of the labels.
package struct CompareFrame {
    /// What the caption goes by; unique on its page.
    package let id: String
    package let caption: String
    /// Stands small below the caption; none where empty.
    package var note = ""
    /// The head of the column of labels.
    package let corner: String

    /// - Parameters:
    ///   - attributes: of the table, as markup: its class, and an id where a script looks for it.
    ///   - heads: writes the heads of the other columns.
    package func open(
        _ attributes: StaticString = "class=\"compare\"", to out: inout ByteWriter,
        heads: (inout ByteWriter) -> Void
    ) {
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"")
        out.text(id)
        out.markup("\" tabindex=\"0\"><table ")
        out.markup(attributes)
        out.markup("><caption id=\"")
        out.text(id)
        out.markup("\">")
        out.text(caption)
        if !note.isEmpty {
            out.markup("<small>")
            out.text(note)
            out.markup("</small>")
        }
        out.markup("</caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(corner)
        out.markup("</th>")
        heads(&out)
        out.markup("</tr></thead>\n")
    }

    package static func close(_ out: inout ByteWriter) { out.markup("</table></div>\n") }

    /// Begins the rows of a group with a row that names it.
    ///
    /// - Parameters:
    ///   - href: where the name leads; it is plain words where empty.
    ///   - width: how many columns there are, the labels among them.
    static func openGroup(_ name: String, href: String = "", width: Int, to out: inout ByteWriter) {
        out.markup("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
        out.number(width)
        out.markup("\"><span>")
        named(name, href: href, to: &out)
        out.markup("</span></th></tr>\n")
    }

    /// A name that leads somewhere; plain words where `href` is empty.
    package static func named(_ name: String, href: String, to out: inout ByteWriter) {
        guard !href.isEmpty else { return out.text(name) }
        out.markup("<a href=\"")
        out.text(href)
        out.markup("\">")
        out.text(name)
        out.markup("</a>")
    }
}

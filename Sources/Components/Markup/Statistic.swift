import Writing

/// A number with its label and what it covers, for the tiles on home and agency pages.
package struct Statistic {
    package let label: String
    package let value: String
    package let note: String
    /// Where the number comes from.
    package let href: String

    package init(label: String, value: String, note: String, href: String) {
        self.label = label
        self.value = value
        self.note = note
        self.href = href
    }

    /// Several statistics as one list.
    package static func markup(_ statistics: [Statistic]) -> [UInt8] {
        guard !statistics.isEmpty else { return [] }
        var out = ByteWriter()
        out.markup("<dl class=\"stats\">")
        for statistic in statistics {
            out.markup("<div><dt>")
            out.text(statistic.label)
            out.markup("</dt><dd><b><a href=\"")
            out.text(statistic.href)
            out.markup("\">")
            out.text(statistic.value)
            out.markup("</a></b></dd><dd class=\"note\">")
            out.text(statistic.note)
            out.markup("</dd></div>")
        }
        out.markup("</dl>")
        return out.bytes
    }
}

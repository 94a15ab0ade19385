import Themes
import Writing

/// A label with a value, for the lists of facts on agency and report pages.
enum Fact {
    static func text(_ label: String, _ value: String) -> [String: TemplateValue] {
        ["label": .text(label), "value": .html(ByteWriter.escaped(value))]
    }

    static func link(_ label: String, _ value: String, _ href: String) -> [String: TemplateValue] {
        var out = ByteWriter()
        out.markup("<a href=\"")
        out.text(href)
        out.markup("\">")
        out.text(value)
        out.markup("</a>")
        return ["label": .text(label), "value": .html(out.bytes)]
    }

    /// A value that stands in the source: a link to its line.
    static func sourced(_ label: String, _ value: String, line: UInt32) -> [String: TemplateValue] {
        var out = ByteWriter()
        out.markup("<a href=\"source.txt\" data-line=\"")
        out.number(line)
        out.markup("\">")
        out.text(value)
        out.markup("</a>")
        return ["label": .text(label), "value": .html(out.bytes)]
    }

    static func code(_ label: String, _ value: String) -> [String: TemplateValue] {
        var out = ByteWriter()
        out.markup("<code>")
        out.text(value)
        out.markup("</code>")
        return ["label": .text(label), "value": .html(out.bytes)]
    }
}

import Themes

/// A link with a remark, as lists on pages show it.
package struct Link {
    package let label: String
    package let href: String
    package var note = ""

    package init(label: String, href: String, note: String = "") {
        self.label = label
        self.href = href
        self.note = note
    }

    package var values: [String: TemplateValue] { ["label": .text(label), "href": .text(href), "note": .text(note)] }
    package var valuesWithoutNote: [String: TemplateValue] { ["label": .text(label), "href": .text(href)] }
}

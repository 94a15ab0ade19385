/// A link with a remark, as lists on pages show it.
struct Link {
    let label: String
    let href: String
    var note = ""

    var values: [String: TemplateValue] { ["label": .text(label), "href": .text(href), "note": .text(note)] }
    var valuesWithoutNote: [String: TemplateValue] { ["label": .text(label), "href": .text(href)] }
}

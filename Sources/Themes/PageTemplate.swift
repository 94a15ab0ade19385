/// The template of a kind of pages: its name in the theme, and the names that it may use.
package struct PageTemplate: Sendable {
    package let name: String
    /// Besides those that every page has.
    private let own: [String: TemplateShape]

    package init(_ name: String, _ own: [String: TemplateShape]) {
        self.name = name
        self.own = own
    }

    /// Every name that the template may use; the values of a page have these and no others.
    package var shape: [String: TemplateShape] { Self.common.merging(own) { $1 } }

    /// The names that every page has.
    private static let common: [String: TemplateShape] = [
        "lang": .text, "page_title": .text, "heading": .text, "description": .text, "canonical": .text,
        "site": .object([
            "title": .text, "subtitle": .text, "home": .text, "contact": .text, "licence": .text, "glossary": .text,
            "data": .text, "feed": .text, "changes": .text,
        ]),
        "type": .text, "locale": .text, "picture": .text, "feeds": .contents, "json_ld": .html,
        "stylesheet": .text, "script": .text,
        "search": .object([
            "href": .text, "script": .text, "index": .text, "base": .text, "description": .text, "here": .flag,
        ]),
        "navigation": .list(["label": .text, "href": .text, "current": .flag]),
        "trail": .list(["label": .text, "href": .text]),
    ]
}

/// Lists that several templates have.
extension TemplateShape {
    package static let links = TemplateShape.list(["label": .text, "href": .text, "note": .text])
    package static let contents = TemplateShape.list(["label": .text, "href": .text])
    package static let facts = TemplateShape.list(["label": .text, "value": .html])
    package static let tiles = TemplateShape.list(["label": .text, "href": .text, "current": .flag, "missing": .flag])
}

/// A page before its template: where it goes, which template, with which values, and what it was made from.
package struct Page: Sendable {
    package let route: Route
    package let kind: PageKind
    /// Every name of `PageKind.common` and of the kind's own shape, no more and no fewer.
    package let values: [String: TemplateValue]
    /// The file or thing that the page shows, for messages.
    package let source: String
}

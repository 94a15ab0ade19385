import Commentary

/// A Markdown file as a page of the site.
package struct PortalArticle: Sendable {
    package let slug: String
    /// The source file, for messages.
    package let path: String
    package let page: MarkdownPage

    package init(slug: String, path: String, page: MarkdownPage) {
        self.slug = slug
        self.path = path
        self.page = page
    }

    /// The name of its file without the ending.
    package var fileName: String {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    package var title: String { page.frontMatter.title }
}

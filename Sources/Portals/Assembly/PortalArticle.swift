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

/// A picture that is beside a Markdown file.
package struct PortalPicture: Hashable, Sendable {
    /// Where it is published: by its content, so that it can be kept for ever and stands there once.
    package let route: Route
    /// The source file.
    package let path: String
    package let sha256: String

    /// - Parameter ending: that of its format.
    package init(path: String, sha256: String, ending: String) {
        route = .picture(name: "\(sha256.prefix(12)).\(ending)")
        self.path = path
        self.sha256 = sha256
    }
}

/// A Markdown file after reading: what its front matter says and its body as HTML.
package struct MarkdownPage: Equatable, Sendable {
    package let frontMatter: FrontMatter
    /// Safe to be put into a page as it is.
    package let html: [UInt8]
    package let headings: [MarkdownHeading]
    package let links: [MarkdownLink]
    /// The first paragraph as plain text, at most 200 scalars; for feeds and lists when the editor gave no summary.
    package let textSummary: String?

    package init(
        frontMatter: FrontMatter, html: [UInt8], headings: [MarkdownHeading] = [], links: [MarkdownLink] = [],
        textSummary: String? = nil
    ) {
        self.frontMatter = frontMatter
        self.html = html
        self.headings = headings
        self.links = links
        self.textSummary = textSummary
    }
}

/// A Markdown file after reading: what its front matter says and its body as HTML.
package struct MarkdownPage: Equatable, Sendable {
    package let frontMatter: FrontMatter
    /// Safe to be put into a page as it is.
    package let html: [UInt8]
    package let headings: [MarkdownHeading]
    package let links: [MarkdownLink]
    /// The first paragraph as plain text, at most 200 scalars; for feeds and lists when the editor gave no summary.
    package let textSummary: String?
    /// The figures that the text prints, in its order.
    package let figures: [PrintedFigure]
    /// What its figures, blocks and links speak of, by the caller's names; sorted, each once.
    package let subjects: [String]
    /// How long the text is: Han characters, and words of other scripts.
    package let length: Int

    package init(
        frontMatter: FrontMatter, html: [UInt8], headings: [MarkdownHeading] = [], links: [MarkdownLink] = [],
        textSummary: String? = nil, figures: [PrintedFigure] = [], subjects: [String] = [], length: Int = 0
    ) {
        self.frontMatter = frontMatter
        self.html = html
        self.headings = headings
        self.links = links
        self.textSummary = textSummary
        self.figures = figures
        self.subjects = subjects
        self.length = length
    }
}

/// What the lines between `---` at the head of a Markdown file say.
package struct FrontMatter: Equatable, Sendable {
    package var title: String
    /// `nil` only where the file need not have one, or had none that could be read.
    package var date: ArticleDate?
    package var updated: ArticleDate?
    package var author: String?
    package var tags: [String]
    package var summary: String?
    package var isDraft: Bool
    package var slug: String?
    /// Of an agency's answer alone.
    package var reply: ReplyMatter?

    package init(
        title: String = "", date: ArticleDate? = nil, updated: ArticleDate? = nil, author: String? = nil,
        tags: [String] = [], summary: String? = nil, isDraft: Bool = false, slug: String? = nil,
        reply: ReplyMatter? = nil
    ) {
        self.title = title
        self.date = date
        self.updated = updated
        self.author = author
        self.tags = tags
        self.summary = summary
        self.isDraft = isDraft
        self.slug = slug
        self.reply = reply
    }

    /// The keys an editor may write.
    enum Key: String, CaseIterable {
        case title, date, updated, author, tags, summary, draft, slug
        case agency, year, rule, cell, corrected, source

        /// Those of a kind of file.
        static func all(for kind: MarkdownOptions.Kind) -> [Key] {
            switch kind {
            case .article, .page: [.title, .date, .updated, .author, .tags, .summary, .draft, .slug]
            case .reply: [.agency, .year, .rule, .cell, .corrected, .date, .updated, .author, .source, .draft]
            }
        }
    }
}

import Wording
import Commentary
import Portals

/// The newest articles as a feed.
package struct CommentaryFeed {
    package let edition: Edition

    package init(edition: Edition) {
        self.edition = edition
    }

    package var bytes: [UInt8] {
        let name = edition.strings(.navCommentary)
        return AtomFeed(
            edition: edition, title: "\(edition.portal.settings.title) · \(name)", route: .commentaryFeed,
            alternate: .commentary(page: 1), entries: entries
        ).bytes
    }

    /// The newest articles, newest first.
    package var entries: [AtomEntry] { edition.portal.articles.prefix(AtomFeed.most).map(Self.entry) }

    private static func entry(_ article: PortalArticle) -> AtomEntry {
        let matter = article.page.frontMatter
        let day = matter.date.map { "\($0)" }
        return AtomEntry(
            title: article.title, route: .article(slug: article.slug),
            updated: matter.updated.map { "\($0)" } ?? day ?? "1970-01-01", published: day ?? "1970-01-01",
            author: matter.author, categories: matter.tags, summary: matter.summary ?? article.page.textSummary)
    }
}

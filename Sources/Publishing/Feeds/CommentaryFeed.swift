import Commentary
import Components
import Portals

/// The newest articles as a feed.
struct CommentaryFeed {
    let site: Site

    var bytes: [UInt8] {
        let name = site.strings(.navCommentary)
        return AtomFeed(
            site: site, title: "\(site.portal.settings.title) · \(name)", route: .commentaryFeed,
            alternate: .commentary(page: 1), entries: entries
        ).bytes
    }

    /// The newest articles, newest first.
    var entries: [AtomEntry] { site.portal.articles.prefix(AtomFeed.most).map(Self.entry) }

    private static func entry(_ article: PortalArticle) -> AtomEntry {
        let matter = article.page.frontMatter
        let day = matter.date.map { "\($0)" }
        return AtomEntry(
            title: article.title, route: .article(slug: article.slug),
            updated: matter.updated.map { "\($0)" } ?? day ?? "1970-01-01", published: day ?? "1970-01-01",
            author: matter.author, categories: matter.tags, summary: matter.summary ?? article.page.textSummary)
    }
}

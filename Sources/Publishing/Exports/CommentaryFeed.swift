import Commentary
import SourceText

/// The newest articles as an Atom feed (RFC 4287).
///
/// No clock: the feed is as new as its newest article.
struct CommentaryFeed {
    let site: Site

    private static let most = 50

    var bytes: [UInt8] {
        var out = ByteWriter(capacity: 8_000)
        let settings = site.portal.settings
        let articles = site.portal.articles.prefix(Self.most)
        out.markup(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        out.text(settings.language.rawValue)
        out.markup("\">\n")
        element("title", "\(settings.title) · \(site.strings(.navCommentary))", to: &out)
        if !settings.subtitle.isEmpty { element("subtitle", settings.subtitle, to: &out) }
        element("id", id(.commentaryFeed), to: &out)
        link("self", .commentaryFeed, to: &out)
        link("alternate", .commentary(page: 1), to: &out)
        element("updated", Self.moment(articles.compactMap(Self.changed).max()), to: &out)
        out.markup("<author>")
        element("name", settings.title, to: &out)
        out.markup("</author>\n")
        if !settings.licence.isEmpty { element("rights", settings.licence, to: &out) }
        for article in articles { entry(article, to: &out) }
        out.markup("</feed>\n")
        return out.bytes
    }

    private static func changed(_ article: PortalArticle) -> ArticleDate? {
        article.page.frontMatter.updated ?? article.page.frontMatter.date
    }

    private func entry(_ article: PortalArticle, to out: inout ByteWriter) {
        let matter = article.page.frontMatter
        let route = Route.article(slug: article.slug)
        out.markup("<entry>\n")
        element("title", article.title, to: &out)
        element("id", id(route), to: &out)
        link("alternate", route, to: &out)
        element("published", Self.moment(matter.date), to: &out)
        element("updated", Self.moment(Self.changed(article)), to: &out)
        if let author = matter.author {
            out.markup("<author>")
            element("name", author, to: &out)
            out.markup("</author>\n")
        }
        for tag in matter.tags {
            out.markup("<category term=\"")
            out.text(tag)
            out.markup("\"/>\n")
        }
        if let summary = matter.summary ?? article.page.textSummary { element("summary", summary, to: &out) }
        out.markup("</entry>\n")
    }

    private func element(_ name: StaticString, _ text: String, to out: inout ByteWriter) {
        out.markup("<")
        out.markup(name)
        out.markup(">")
        out.text(text)
        out.markup("</")
        out.markup(name)
        out.markup(">\n")
    }

    private func link(_ relation: StaticString, _ route: Route, to out: inout ByteWriter) {
        out.markup("<link rel=\"")
        out.markup(relation)
        out.markup("\" href=\"")
        out.text(address(route))
        out.markup("\"/>\n")
    }

    /// The whole address where the site has one; else the path, which readers resolve against the feed's own.
    private func address(_ route: Route) -> String {
        site.portal.settings.canonical(site.href(route)) ?? site.href(route)
    }

    /// A name for ever. Without an address the site has none of its own to give, so the name says only what it names.
    private func id(_ route: Route) -> String {
        site.portal.settings.canonical(site.href(route)) ?? "urn:glasshouse:\(PercentEncoding.path(route.path))"
    }

    /// Midnight of the day: an article has no hour.
    private static func moment(_ date: ArticleDate?) -> String { "\(date.map { "\($0)" } ?? "1970-01-01")T00:00:00Z" }
}

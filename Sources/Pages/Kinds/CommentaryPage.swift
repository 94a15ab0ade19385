import Commentary
import Components
import OpenData
import Portals
import Themes
import Wording

/// A page of the list of articles, newest first.
struct CommentaryPage: SitePage {
    let site: Site
    /// From 1.
    let number: Int

    /// The most articles on one page.
    private static let perPage = 20

    static let template = PageTemplate(
        "commentary",
        [
            "lead": .text, "tags_any": .flag, "tags": .links, "feed": .text, "pages_any": .flag,
            "pages": .tiles,
            "articles": .list([
                "label": .text, "href": .text, "date": .text, "author": .text, "summary": .text, "draft": .flag,
                "tags": .list(["name": .text, "href": .text]),
            ]),
        ])

    static func all(of site: Site) -> [Self] {
        Pagination.numbers(of: site.portal.articles.count, per: perPage).map { CommentaryPage(site: site, number: $0) }
    }

    var route: Route { .commentary(page: number) }

    var files: [SiteFile] {
        number > 1 ? [] : [SiteFile(.commentaryFeed) { .bytes(CommentaryFeed(edition: site.edition).bytes) }]
    }

    var content: PageContent {
        let pagination = Pagination(number, of: site.portal.articles.count, per: Self.perPage)
        return ArticleList(
            site: site, tag: nil, pagination: pagination, articles: Array(site.portal.articles[pagination.range])
        ).content
    }
}

/// The list of all articles with one tag.
struct TagPage: SitePage {
    let site: Site
    /// The tag's place among the tags.
    let index: Int
    private var tag: ArticleTag { site.portal.tags[index] }

    static let template = CommentaryPage.template

    static func all(of site: Site) -> [Self] { site.portal.tags.indices.map { TagPage(site: site, index: $0) } }

    var route: Route { .tag(slug: tag.slug) }

    var content: PageContent {
        ArticleList(
            site: site, tag: tag, pagination: Pagination(1, of: 1),
            articles: tag.articles.map { site.portal.articles[$0] }
        ).content
    }
}

/// What a list of articles shows, with a tag or without.
struct ArticleList {
    let site: Site
    let tag: ArticleTag?
    let pagination: Pagination
    let articles: [PortalArticle]
    private var strings: Strings { site.strings }

    var content: PageContent {
        let name = strings(.navCommentary)
        let number = pagination.number
        let heading =
            tag.map { strings(.titleTag, ["tag": $0.name]) } ?? pagination.heading(name, strings)
        let home = Link(label: strings(.navHome), href: site.href(.home))
        let list = Link(label: name, href: site.href(.commentary(page: 1)))
        return PageContent(
            heading: heading,
            description: tag == nil ? strings(.describeCommentary) : heading,
            trail: tag == nil && number == 1
                ? [home, Link(label: name, href: "")] : [home, list, Link(label: heading, href: "")],
            feed: site.portal.articles.isEmpty ? nil : Link(label: name, href: site.href(.commentaryFeed)),
            values: [
                "lead": .text(tag == nil ? strings(.describeCommentary) : ""),
                "articles": .list(articles.map { Self.entry($0, site: site) }),
                "tags_any": .flag(number == 1 && !tags.isEmpty), "tags": .list(number == 1 ? tags : []),
                "feed": .text(site.portal.articles.isEmpty ? "" : site.href(.commentaryFeed)),
                "pages_any": .flag(pagination.pages > 1),
                "pages": pagination.tiles { site.href(.commentary(page: $0)) },
            ])
    }

    private var tags: [[String: TemplateValue]] {
        site.portal.tags.map {
            Link(label: $0.name, href: site.href(.tag(slug: $0.slug)), note: String($0.articles.count)).values
        }
    }

    private static func entry(_ article: PortalArticle, site: Site) -> [String: TemplateValue] {
        let matter = article.page.frontMatter
        return [
            "label": .text(article.title), "href": .text(site.href(.article(slug: article.slug))),
            "date": .text(matter.date.map { "\($0)" } ?? ""), "author": .text(matter.author ?? ""),
            "summary": .text(matter.summary ?? article.page.textSummary ?? ""), "draft": .flag(matter.isDraft),
            "tags": .list(ArticlePage.tags(of: article, site: site)),
        ]
    }

    /// A line for other pages that lead to an article.
    static func link(to article: PortalArticle, site: Site) -> Link {
        let date = article.page.frontMatter.date.map { "\($0)" } ?? ""
        let summary = article.page.frontMatter.summary ?? article.page.textSummary ?? ""
        return Link(
            label: article.title, href: site.href(.article(slug: article.slug)),
            note: [date, summary].filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

import Commentary

/// A page of the list of articles, newest first, or all articles with one tag.
struct CommentaryPage {
    let site: Site
    private let tag: ArticleTag?
    /// From 1.
    private let number: Int
    private var strings: Strings { site.strings }

    init(site: Site, number: Int) {
        self.site = site
        self.number = number
        tag = nil
    }

    init(site: Site, tag: ArticleTag) {
        self.site = site
        self.tag = tag
        number = 1
    }

    var content: PageContent {
        let pages = tag == nil ? site.portal.commentaryPageCount : 1
        let name = strings(.navCommentary)
        let pageWords = strings(.pageNumber, ["page": String(number), "pages": String(pages)])
        let heading =
            tag.map { strings(.titleTag, ["tag": $0.name]) } ?? (number == 1 ? name : "\(name) · \(pageWords)")
        let home = Link(label: strings(.navHome), href: site.href(.home))
        let list = Link(label: name, href: site.href(.commentary(page: 1)))
        return PageContent(
            kind: .commentary, heading: heading,
            description: tag == nil ? strings(.describeCommentary) : heading,
            trail: tag == nil && number == 1
                ? [home, Link(label: name, href: "")] : [home, list, Link(label: heading, href: "")],
            feed: site.portal.articles.isEmpty ? nil : Link(label: name, href: site.href(.commentaryFeed)),
            values: [
                "lead": .text(tag == nil ? strings(.describeCommentary) : ""),
                "articles": .list(shown.map { Self.entry($0, site: site) }),
                "tags_any": .flag(number == 1 && !tags.isEmpty), "tags": .list(number == 1 ? tags : []),
                "feed": .text(site.portal.articles.isEmpty ? "" : site.href(.commentaryFeed)),
                "pages_any": .flag(pages > 1),
                "pages": .list(
                    pages == 1
                        ? []
                        : (1...pages).map {
                            YearTile(
                                label: String($0), href: site.href(.commentary(page: $0)), isCurrent: $0 == number
                            ).values
                        }),
            ])
    }

    private var shown: [PortalArticle] {
        if let tag { return tag.articles.map { site.portal.articles[$0] } }
        return Array(
            site.portal.articles.dropFirst((number - 1) * Portal.articlesPerPage).prefix(Portal.articlesPerPage))
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

import Commentary

/// The list of articles, newest first.
struct CommentaryPage {
    let site: Site
    private var strings: Strings { site.strings }

    var content: PageContent {
        PageContent(
            kind: .commentary, heading: strings(.navCommentary), description: strings(.describeCommentary),
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.navCommentary), href: ""),
            ],
            values: [
                "lead": .text(strings(.describeCommentary)),
                "articles": .list(site.portal.articles.map { Self.link(to: $0, site: site).values }),
            ])
    }

    static func link(to article: PortalArticle, site: Site) -> Link {
        let date = article.page.frontMatter.date.map { "\($0)" } ?? ""
        let summary = article.page.frontMatter.summary ?? article.page.textSummary ?? ""
        return Link(
            label: article.title, href: site.href(.article(slug: article.slug)),
            note: [date, summary].filter { !$0.isEmpty }.joined(separator: " · "))
    }
}

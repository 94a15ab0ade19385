import Commentary

/// A page of the operator's own, such as about or method.
struct OwnPage {
    let site: Site
    let article: PortalArticle

    var content: PageContent {
        var used = GlossaryLinker.Used()
        return PageContent(
            kind: .page, heading: article.title,
            description: article.page.frontMatter.summary ?? article.page.textSummary ?? article.title,
            trail: [
                Link(label: site.strings(.navHome), href: site.href(.home)), Link(label: article.title, href: ""),
            ],
            values: [
                "toc": .list(Contents.of(article.page)),
                "content": .html(site.glossary.linked(article.page.html, &used)),
            ])
    }
}

import Commentary

/// An article of the commentary.
struct ArticlePage {
    let site: Site
    let article: PortalArticle

    var content: PageContent {
        let matter = article.page.frontMatter
        let strings = site.strings
        var used = GlossaryLinker.Used()
        return PageContent(
            kind: .article, heading: matter.title,
            description: matter.summary ?? article.page.textSummary ?? matter.title,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.navCommentary), href: site.href(.commentary)), Link(label: matter.title, href: ""),
            ],
            values: [
                "author": .text(matter.author ?? ""), "date": .text(matter.date.map { "\($0)" } ?? ""),
                "updated": .text(matter.updated.map { "\($0)" } ?? ""),
                "tags": .list(matter.tags.map { ["name": .text($0)] }), "toc": .list(Contents.of(article.page)),
                "content": .html(site.glossary.linked(article.page.html, &used)),
            ])
    }
}

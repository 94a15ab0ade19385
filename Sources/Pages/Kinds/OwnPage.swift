import Commentary
import Components
import Portals
import Reports
import Searching
import Themes
import Wording

/// A page of the operator's own, such as about or method.
struct OwnPage: SitePage {
    let site: Site
    /// The page's place among the operator's own.
    let index: Int
    private var shown: PortalArticle { site.portal.pages[index] }

    static let template = PageTemplate(
        "page",
        ["toc": .contents, "content": .html])

    static func all(of site: Site) -> [Self] {
        site.portal.pages.indices.map { OwnPage(site: site, index: $0) }
    }

    var route: Route { .page(slug: shown.slug) }
    var source: String { shown.path }
    var article: PortalArticle? { shown }

    var content: PageContent {
        let article = shown
        var used = GlossaryLinker.Used()
        return PageContent(
            heading: article.title,
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

extension OwnPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .page }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        shown.searchRecord(.page, at: route, in: context)
    }
}

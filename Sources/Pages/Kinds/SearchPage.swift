import Components
import Portals
import Themes
import Wording

/// The page on which everything is searched; without script it says so and leads to the agencies by letter.
struct SearchPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "search",
        ["lead": .text, "letters_href": .text, "regions_href": .text])

    static func all(of site: Site) -> [Self] {
        [SearchPage(site: site)]
    }

    var route: Route { .search }

    var files: [SiteFile] { [SiteFile(.openSearch) { .bytes(OpenSearch(site: site).xml) }] }

    var content: PageContent {
        PageContent(
            heading: strings(.search), description: strings(.describeSearch),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.search), href: "")],
            values: [
                "lead": .text(strings(.describeSearch)), "letters_href": .text(site.href(.alphabet(page: 1))),
                "regions_href": .text(site.href(.regions)),
            ])
    }
}

extension Route {
    /// How a browser adds the site to its search engines.
    static let openSearch = Route("opensearch.xml")
}

import Components
import Portals
import Themes
import Wording

/// The page on which everything is searched; without script it says so and leads to the agencies by letter.
struct SearchPage: SitePage {
    package let site: Site
    private var strings: Strings { site.strings }

    package static let template = PageTemplate(
        "search",
        ["lead": .text, "letters_href": .text, "regions_href": .text])

    package static func all(of site: Site) -> [Self] {
        [SearchPage(site: site)]
    }

    package var route: Route { .search }

    package var files: [SiteFile] { [SiteFile(.openSearch) { .bytes(OpenSearch(site: site).xml) }] }

    package var content: PageContent {
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

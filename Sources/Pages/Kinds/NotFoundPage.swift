import Components
import Portals
import Themes

/// What a server shows for an address that there is not.
struct NotFoundPage: SitePage {
    let site: Site

    static let template = PageTemplate("not-found", [:])

    static func all(of site: Site) -> [Self] { [NotFoundPage(site: site)] }

    var route: Route { .notFound }
    var isListed: Bool { false }

    var content: PageContent {
        PageContent(
            heading: site.strings(.notFoundTitle), description: site.strings(.notFoundTitle), values: [:])
    }
}

extension Route {
    package static let notFound = Route("404.html")
}

import Components
import Portals
import Reports
import Themes
import Wording

/// All years that have reports.
struct YearsPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "years",
        ["lead": .text, "years": .links])

    static func all(of site: Site) -> [Self] {
        [YearsPage(site: site)]
    }

    var route: Route { .years }

    var content: PageContent {
        PageContent(
            heading: strings(.navYears), description: strings(.describeYears),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.navYears), href: "")],
            values: ["lead": .text(strings(.describeYears)), "years": .list(links.map(\.values))])
    }

    /// Newest first, each with the number of its reports.
    var links: [Link] {
        site.portal.years.reversed().map { year in
            let count = site.portal.agencies.count { $0.report(year) != nil }
            return Link(
                label: strings(.titleYear, ["year": String(year)]), href: site.href(.year(year, page: 1)),
                note: strings(.reportsCount, ["reports": String(count)]))
        }
    }
}

extension Route {
    package static let years = Route("years/")
}

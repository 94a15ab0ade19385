import Components
import Portals
import Reports
import Wording

/// All agencies by the first letter of the pinyin of their short names.
struct AlphabetPage: SitePage {
    let site: Site
    /// From 1.
    let number: Int
    private var strings: Strings { site.strings }

    static let template = AgenciesPage.template

    static func all(of site: Site) -> [Self] {
        Pagination.numbers(of: site.portal.agencies.count).map { AlphabetPage(site: site, number: $0) }
    }

    var route: Route { .alphabet(page: number) }

    var content: PageContent {
        AgenciesPage.content(
            site: site, number: number, lead: .describeAlphabet,
            groups: site.alphabet.letters(onPage: number).map { letter, agencies in
                [
                    "name": .text(letter.name), "anchor": .text(letter.anchor), "href": .text(""),
                    "agencies": .list(agencies.map { link(to: site.portal.agencies[$0]).values }),
                ]
            },
            other: Link(label: strings(.agenciesByRegion), href: site.href(.agencies(page: 1))),
            route: { .alphabet(page: $0) })
    }

    /// An agency with its region: many towns share a name.
    private func link(to agency: PortalAgency) -> Link {
        let link = AgenciesPage.link(to: agency, site: site)
        let region = RegionName.of(agency, strings)
        return Link(label: link.label, href: link.href, note: region + strings(.coverageSeparator) + link.note)
    }
}

extension Route {
    /// The list of agencies by the first letter of the name, from page 1.
    package static func alphabet(page: Int) -> Route { .page(page, of: "agencies/a-z/") }
}

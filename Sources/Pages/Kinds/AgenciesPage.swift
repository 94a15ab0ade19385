import Components
import Portals
import Reports
import Themes
import Wording

/// All agencies by region.
struct AgenciesPage: SitePage {
    let site: Site
    /// From 1.
    let number: Int
    private var strings: Strings { site.strings }

    /// Agencies of one region that stand side by side.
    struct Group {
        let region: [String]
        let agencies: [PortalAgency]
    }

    /// `agencies` (in the order of the site) by region.
    static func groups(of agencies: ArraySlice<PortalAgency>) -> [Group] {
        var groups: [Group] = []
        var start = agencies.startIndex
        for index in agencies.indices
        where index + 1 == agencies.endIndex || agencies[index + 1].region != agencies[index].region {
            groups.append(Group(region: agencies[index].region, agencies: Array(agencies[start...index])))
            start = index + 1
        }
        return groups
    }

    static let template = PageTemplate(
        "agencies",
        [
            "lead": .text, "index": .text, "agency_href": .text,
            "other": .object(["label": .text, "href": .text]), "letters": .contents,
            "regions": .list(["name": .text, "anchor": .text, "href": .text, "agencies": .links]),
            "pages": .tiles,
        ])

    static func all(of site: Site) -> [Self] {
        Pagination.numbers(of: site.portal.agencies.count).map { AgenciesPage(site: site, number: $0) }
    }

    var route: Route { .agencies(page: number) }

    var content: PageContent {
        let all = site.portal.agencies
        let groups = Self.groups(of: all[Pagination(number, of: all.count).range])
        return Self.content(
            site: site, number: number, lead: .describeAgencies,
            groups: groups.map { group in
                let name = group.region.isEmpty ? strings(.unconfirmedRegion) : group.region.joined()
                return [
                    "name": .text(name), "anchor": .text("r-\(Slug.anchor(name))"),
                    "href": .text(site.href(site.portal.regions.route(of: group.region))),
                    "agencies": .list(group.agencies.map { Self.link(to: $0, site: site).values }),
                ]
            },
            other: Link(label: strings(.agenciesByLetter), href: site.href(.alphabet(page: 1))),
            route: { .agencies(page: $0) })
    }

    /// The page of either list of agencies: by region and by letter.
    static func content(
        site: Site, number: Int, lead phrase: Phrase, groups: [[String: TemplateValue]], other: Link,
        route: (Int) -> Route
    ) -> PageContent {
        let strings = site.strings
        let reports = site.portal.agencies.reduce(0) { $0 + $1.reports.count }
        let count = ["agencies": String(site.portal.agencies.count), "reports": String(reports)]
        let lead = strings(phrase, count)
        let pagination = Pagination(number, of: site.portal.agencies.count)
        return PageContent(
            heading: pagination.heading(strings(.navAgencies), strings),
            description: lead,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.navAgencies), href: ""),
            ],
            values: [
                "lead": .text(lead), "index": .text(site.href(.compareIndex)),
                "agency_href": .text(site.href(.agency(slug: "SLUG"))), "other": .object(other.valuesWithoutNote),
                "letters": .list(
                    site.alphabet.letters.map { letter in
                        Link(
                            label: letter.name,
                            href: site.href(.alphabet(page: letter.page)) + "#" + letter.anchor
                        ).valuesWithoutNote
                    }),
                "regions": .list(groups),
                "pages": pagination.tiles { site.href(route($0)) },
            ])
    }

    /// An agency with the years of its reports.
    static func link(to agency: PortalAgency, site: Site) -> Link {
        let years = YearWords.of(agency.years, site.strings)
        return Link(
            label: agency.shortName, href: site.href(.agency(slug: agency.slug)),
            note: years.isEmpty ? site.strings(.noReports) : site.strings(.yearsList, ["years": years]))
    }
}

extension Route {
    /// The list of agencies by region, from page 1.
    package static func agencies(page: Int) -> Route { .page(page, of: "agencies/", named: "page-") }
}

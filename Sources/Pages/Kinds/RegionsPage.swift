import Components
import Portals
import Reports
import Themes
import Wording

/// All regions: those that are part of no other, each with the regions directly below it.
struct RegionsPage: SitePage {
    let site: Site
    private var tree: RegionTree { site.portal.regions }
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "regions",
        [
            "lead": .text,
            "groups": .list(["name": .text, "href": .text, "note": .text, "regions": .links]),
            "unconfirmed": .links,
        ])

    static func all(of site: Site) -> [Self] {
        [RegionsPage(site: site)]
    }

    var route: Route { .regions }

    var content: PageContent {
        let lead = strings(.describeRegions, ["regions": String(tree.nodes.count)])
        return PageContent(
            heading: strings(.navRegions), description: lead,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.navRegions), href: ""),
            ],
            values: [
                "lead": .text(lead),
                "groups": .list(
                    tree.roots.map { root in
                        let node = tree.nodes[root]
                        return [
                            "name": .text(node.name), "href": .text(site.href(.region(slugs: node.slugs, page: 1))),
                            "note": .text(Self.note(on: node.agencies, site: site)),
                            "regions": .list(node.children.map { Self.link(to: .region($0), site: site).values }),
                        ]
                    }),
                "unconfirmed": .list(
                    tree.unconfirmed.isEmpty ? [] : [Self.link(to: .unconfirmed, site: site).values]),
            ])
    }

    /// The regions among which readers begin to choose, and the agencies without one.
    static func entrances(of site: Site) -> [Link] {
        let regions = site.portal.regions
        var scopes = regions.entrances.map { RegionScope.region($0) }
        if !regions.unconfirmed.isEmpty { scopes.append(.unconfirmed) }
        return scopes.map { link(to: $0, site: site) }
    }

    /// A region with the number of its agencies and reports.
    static func link(to scope: RegionScope, site: Site) -> Link {
        let label =
            switch scope {
            case .region(let place): site.portal.regions.nodes[place].name
            case .unconfirmed: site.strings(.unconfirmedRegion)
            }
        return Link(
            label: label, href: site.href(site.portal.route(of: scope, page: 1)),
            note: note(on: site.portal.agencies(of: scope), site: site))
    }

    private static func note(on places: [Int], site: Site) -> String {
        let agencies = places.map { site.portal.agencies[$0] }
        let years = Set(agencies.flatMap(\.years)).sorted()
        let values = [
            "agencies": String(agencies.count), "reports": String(agencies.reduce(0) { $0 + $1.reports.count }),
            "years": YearWords.of(years, site.strings),
        ]
        return site.strings(years.isEmpty ? .agenciesCount : .regionNote, values)
    }
}

extension Route {
    package static let regions = Route("regions/")
}

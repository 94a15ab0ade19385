import Reports

/// All agencies by region.
struct AgenciesPage {
    let site: Site
    private var strings: Strings { site.strings }

    /// The agencies of one region, in the order of the site.
    struct Group {
        let name: String
        let anchor: String
        let agencies: [PortalAgency]
    }

    var groups: [Group] {
        var groups: [Group] = []
        var start = 0
        let agencies = site.portal.agencies
        for index in agencies.indices
        where index + 1 == agencies.count || agencies[index + 1].region != agencies[index].region {
            let name = RegionName.of(agencies[index], strings)
            groups.append(Group(name: name, anchor: "r-\(Slug.anchor(name))", agencies: Array(agencies[start...index])))
            start = index + 1
        }
        return groups
    }

    var content: PageContent {
        let agencies = site.portal.agencies
        let reports = agencies.reduce(0) { $0 + $1.reports.count }
        let lead = strings(.describeAgencies, ["agencies": String(agencies.count), "reports": String(reports)])
        return PageContent(
            kind: .agencies, heading: strings(.navAgencies), description: lead,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.navAgencies), href: ""),
            ],
            values: [
                "lead": .text(lead),
                "regions": .list(
                    groups.map { group in
                        [
                            "name": .text(group.name), "anchor": .text(group.anchor),
                            "agencies": .list(group.agencies.map { link(to: $0).values }),
                        ]
                    }),
            ])
    }

    private func link(to agency: PortalAgency) -> Link {
        let years = YearWords.of(agency.years, strings)
        return Link(
            label: agency.shortName, href: site.href(.agency(slug: agency.slug)),
            note: years.isEmpty ? strings(.noReports) : strings(.yearsList, ["years": years]))
    }
}

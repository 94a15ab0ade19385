import Reports

/// All years that have reports.
struct YearsPage {
    let site: Site
    private var strings: Strings { site.strings }

    var content: PageContent {
        PageContent(
            kind: .years, heading: strings(.navYears), description: strings(.describeYears),
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

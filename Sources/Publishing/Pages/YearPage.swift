import Reports

/// One page of a year's comparison table.
struct YearPage {
    let site: Site
    let year: Int
    /// The page of the table, from 1.
    let number: Int
    private var strings: Strings { site.strings }

    var content: PageContent {
        let comparison = site.comparisons.year(year, site: site)
        let agencies = comparison.agencies
        let pages = site.portal.pageCount(of: year)
        let start = (number - 1) * Portal.rowsPerPage
        let shown = agencies.dropFirst(start).prefix(Portal.rowsPerPage).compactMap {
            ComparisonRow(agency: $0, year: year, site: site)
        }
        let values = [
            "year": String(year), "reports": String(agencies.count), "agencies": String(site.portal.agencies.count),
        ]
        let heading = strings(.titleYear, values)
        let table = ComparisonTable(site: site)
        let page = strings(.pageNumber, ["page": String(number), "pages": String(pages)])
        return PageContent(
            kind: .year, heading: heading, description: strings(.describeYear, values),
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.navYears), href: site.href(.years)), Link(label: String(year), href: ""),
            ],
            data: number > 1
                ? nil
                : OfferedData(
                    years: [year],
                    files: [(.yearTable(year), "text/csv"), (.yearData(year), "application/json")]),
            values: [
                "lead": .text(strings(.describeYear, values)),
                "years": .list(
                    site.portal.years.map {
                        YearTile(label: String($0), href: site.href(.year($0, page: 1)), isCurrent: $0 == year).values
                    }),
                "tools": .html(comparison.tools),
                "csv": .text(site.href(.yearTable(year))), "json": .text(site.href(.yearData(year))),
                "table": .html(
                    table.markup(
                        shown, caption: pages > 1 ? "\(heading) · \(page)" : heading,
                        summary: comparison.summary)),
                "pages": .list(
                    pages == 1
                        ? []
                        : (1...pages).map {
                            YearTile(label: String($0), href: site.href(.year(year, page: $0)), isCurrent: $0 == number)
                                .values
                        }),
            ])
    }
}

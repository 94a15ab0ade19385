import Components
import OpenData
import Portals
import Reports
import Themes
import Wording

/// One page of a year's comparison table.
struct YearPage: SitePage {
    let site: Site
    let year: Int
    /// The page of the table, from 1.
    let number: Int
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "year",
        [
            "lead": .text, "years": .tiles, "tools": .html, "csv": .text, "json": .text, "table": .html,
            "pages": .tiles,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.years.flatMap { year in
            Pagination.numbers(of: site.portal.agencies.count { $0.report(year) != nil }).map {
                YearPage(site: site, year: year, number: $0)
            }
        }
    }

    var route: Route { .year(year, page: number) }

    var files: [SiteFile] {
        guard number == 1 else { return [] }
        return [
            SiteFile(.yearData(year)) {
                .bytes(
                    ComparisonData(strings: strings).json(
                        site.edition.rows(of: year), year: year, regions: site.portal.regions))
            },
            SiteFile(.yearTable(year)) {
                .bytes(ComparisonFile(strings: strings, rows: site.edition.rows(of: year)).csv())
            },
        ]
    }

    var content: PageContent {
        let comparison = site.comparisons.year(year, site.edition, site.context)
        let agencies = comparison.agencies
        let pagination = Pagination(number, of: agencies.count)
        let shown = agencies[pagination.range].compactMap { ComparisonRow(site.values(ofAgency: $0), year: year) }
        let values = [
            "year": String(year), "reports": String(agencies.count), "agencies": String(site.portal.agencies.count),
        ]
        let heading = strings(.titleYear, values)
        let table = ComparisonTable(site.context)
        return PageContent(
            heading: heading, description: strings(.describeYear, values),
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
                        shown, caption: pagination.caption(heading, strings),
                        summary: comparison.summary)),
                "pages": pagination.tiles { site.href(.year(year, page: $0)) },
            ])
    }
}

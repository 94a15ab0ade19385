import Components
import OpenData
import Portals
import Reports
import Themes
import Wording

/// What can be downloaded, and what stands in it.
struct DataPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "data",
        [
            "lead": .text, "package": .links, "tables": .links, "records": .links, "files": .links,
            "columns": .facts, "states": .facts, "csv": .text, "dictionary": .text, "cite": .html,
            "build": .text,
        ])

    static func all(of site: Site) -> [Self] {
        [DataPage(site: site)]
    }

    var route: Route { .data }

    var content: PageContent {
        let data = DataFiles(edition: site.edition)
        return PageContent(
            heading: strings(.data), description: strings(.describeData),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.data), href: "")],
            data: OfferedData(
                name: site.portal.settings.title, years: site.portal.years,
                files: [(DataPackage.route, "application/json")] + data.tables.map { ($0.route, "text/csv") }),
            values: [
                "lead": .text(strings(.describeData)),
                "package": .list([
                    Link(
                        label: "datapackage.json", href: site.href(DataPackage.route), note: strings(.dataPackage)
                    ).values,
                    Link(
                        label: "SHA256SUMS", href: site.href(DataPackage.checksumsRoute), note: strings(.dataChecksums)
                    ).values,
                ]),
                "tables": .list(
                    data.tables.map { Link(label: $0.path, href: site.href($0.route), note: $0.title(strings)).values }),
                "records": .list(
                    data.groups.map {
                        Link(label: data.title(of: $0), href: site.href($0.route), note: String($0.reports.count))
                            .values
                    }),
                "cite": .html(CitationMarkup(site.context).markupOfData(site.portal.stamp)),
                "build": .text(site.portal.stamp),
                "dictionary": .text(site.href(.dictionary)),
                "files": .list(files.map(\.values)),
                "columns": .list(
                    AgencyTable.columns(site.words).map { Fact.text($0.name, $0.words.told(strings)) }),
                "states": .list(ColumnChoices.cellStates.told(strings).map { Fact.text($0.value, $0.label) }),
                "csv": .text(site.href(.findingsTable)),
            ])
    }

    /// One entry a kind of file, leading to the newest example of it.
    private var files: [Link] {
        let findings = Link(
            label: "findings/findings.csv", href: site.href(.findingsTable), note: strings(.downloadFindings))
        guard let agency = site.portal.agencies.first(where: { !$0.reports.isEmpty }), let year = agency.years.last
        else { return [findings] }
        let slug = agency.slug
        return [
            Link(
                label: "agencies/…/data.csv", href: site.href(.agencyTable(slug: slug)),
                note: strings(.downloadTable)),
            Link(
                label: "agencies/…/data.json", href: site.href(.agencyData(slug: slug)),
                note: strings(.downloadData)),
            Link(
                label: "agencies/…/\(year)/record.json", href: site.href(.record(slug: slug, year: year)),
                note: strings(.downloadRecord)),
            Link(
                label: "agencies/…/\(year)/source.txt", href: site.href(.sourceText(slug: slug, year: year)),
                note: strings(.downloadText)),
            findings,
        ]
    }
}

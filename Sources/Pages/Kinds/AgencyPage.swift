import Components
import OpenData
import Portals
import Reports
import Searching
import SourceText
import Themes
import Wording

/// One agency: who it is, its years, its newest figures, and the table over all years.
struct AgencyPage: SitePage {
    let site: Site
    /// The agency's place in the portal.
    let index: Int
    private var agency: PortalAgency { site.portal.agencies[index] }
    private var strings: Strings { site.strings }

    /// The most agencies of the same region that are listed.
    private static let neighboursShown = 24

    static let template = PageTemplate(
        "agency",
        [
            "facts": .facts, "years": .tiles, "stats": .html, "findings": .links, "table": .html,
            "table_title": .text, "ledger": .html, "charts": .html, "peers": .html,
            "neighbours": .links, "downloads": .links, "articles_any": .flag,
            "articles": .links,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.agencies.indices.map { AgencyPage(site: site, index: $0) }
    }

    var route: Route { .agency(slug: agency.slug) }

    var source: String { "the agency \(agency.name)" }

    var files: [SiteFile] {
        let slug = agency.slug
        let indicators = SiteFile(.agencyIndicators(slug: slug)) {
            .bytes(AgencyIndicators(edition: site.edition, index: index).json)
        }
        guard !agency.reports.isEmpty else { return [indicators] }
        return [
            indicators,
            SiteFile(.agencyTable(slug: slug)) { .bytes(AgencyTable(agency: agency, words: site.words).csv()) },
            SiteFile(.agencyData(slug: slug)) { .bytes(AgencyData(agency).bytes) },
        ]
    }

    var content: PageContent {
        let years = YearWords.of(agency.years, strings)
        return PageContent(
            heading: agency.shortName,
            description: strings(.describeAgency, ["agency": agency.name, "years": years]),
            trail: RegionPage.trail(agency.region, site: site) + [Link(label: agency.shortName, href: "")],
            data: agency.reports.isEmpty
                ? nil
                : OfferedData(
                    name: agency.name, years: agency.years, region: agency.region,
                    files: [
                        (.agencyTable(slug: agency.slug), "text/csv"),
                        (.agencyData(slug: agency.slug), "application/json"),
                    ]),
            values: [
                "facts": .list(facts), "years": .list(Self.tiles(of: agency, site: site, current: nil).map(\.values)),
                "stats": .html(Statistic.markup(statistics)), "findings": .list(findings.map(\.values)),
                "table_title": .text(agency.reports.isEmpty ? "" : strings(.allYears)),
                "table": .html(
                    agency.reports.isEmpty ? [] : YearMatrix(site.context).markup(site.values(ofAgency: index))),
                "ledger": .html(LedgerTable(strings: strings, base: site.base, agency: agency).markup()),
                "neighbours": .list(neighbours.map(\.values)), "downloads": .list(downloads.map(\.values)),
                "charts": .html(AgencyCharts(site.context, site.values(ofAgency: index)).markup()),
                "peers": .html(peers.markup()),
                "articles_any": .flag(!articles.isEmpty), "articles": .list(articles),
            ])
    }

    private var peers: PeerStrips { PeerStrips(site.context, site.values(ofAgency: index), site.peers) }

    /// A tile for every year of the portal, gaps shown as gaps.
    static func tiles(of agency: PortalAgency, site: Site, current: Int?) -> [YearTile] {
        site.portal.span.map { year in
            guard agency.report(year) != nil else {
                return YearTile(label: site.strings(.yearMissing, ["year": String(year)]), href: "")
            }
            return YearTile(
                label: String(year), href: site.href(.report(slug: agency.slug, year: year)), isCurrent: year == current
            )
        }
    }

    private var facts: [[String: TemplateValue]] {
        var facts: [(Phrase, String)] = []
        if agency.name != agency.shortName { facts.append((.factFullName, agency.name)) }
        if let level = agency.agency?.level { facts.append((.factLevel, strings(level.phrase))) }
        if let kind = agency.agency?.kind { facts.append((.factKind, strings(kind.phrase))) }
        var values = facts.map { Fact.text(strings($0.0), $0.1) }
        if let website = agency.agency?.website { values.append(Fact.link(strings(.factWebsite), website, website)) }
        return values
    }

    /// The newest report's main figures as its cells state them.
    private var statistics: [Statistic] {
        guard let last = agency.reports.last else { return [] }
        let (report, year) = (last.report, last.year)
        let shown: [(Phrase, FigureKey)] = [
            (.columnNew, FigureKey(.new, .total)), (.columnGranted, FigureKey(.granted, .total)),
            (.columnCarriedOut, FigureKey(.carriedOut, .total)), (.columnReviews, FigureKey(.reviewTotal)),
        ]
        let address = site.href(.report(slug: agency.slug, year: year))
        return shown.map { phrase, key in
            let figure = report.figures[key]
            let median = peers.note(key)
            let title = strings(.titleYear, ["year": String(year)])
            return Statistic(
                label: strings(phrase), value: StateWords.of(figure, strings),
                note: median.isEmpty ? title : title + strings(.coverageSeparator) + median,
                href: figure.place == nil ? address : address + "#" + key.name)
        }
    }

    /// One entry a report with findings, newest first, leading to them; the gravest is told.
    private var findings: [Link] {
        agency.reports.reversed().compactMap { submission in
            guard let year = submission.report.year,
                let worst = submission.findings.min(by: { $0.severity < $1.severity })
            else { return nil }
            let address = site.href(.report(slug: agency.slug, year: year)) + "#findings"
            let count = strings(.findingsCount, ["count": String(submission.findings.count)])
            return Link(
                label: strings(.findingsOf, ["year": String(year)]), href: address,
                note: count + strings(.coverageSeparator) + FindingText(worst, strings).sentence)
        }
    }

    /// The articles that speak of the agency, newest first.
    private var articles: [[String: TemplateValue]] {
        site.portal.articles(about: agency).map {
            ArticleList.link(to: site.portal.articles[$0], site: site).values
        }
    }

    /// The figures of all years as files.
    private var downloads: [Link] {
        guard !agency.reports.isEmpty else { return [] }
        return [
            Link(label: "data.csv", href: site.href(.agencyTable(slug: agency.slug)), note: strings(.downloadTable)),
            Link(label: "data.json", href: site.href(.agencyData(slug: agency.slug)), note: strings(.downloadData)),
        ]
    }

    private var neighbours: [Link] {
        site.portal.neighbours(of: index).prefix(Self.neighboursShown).map { index in
            let other = site.portal.agencies[index]
            let years = YearWords.of(other.years, strings)
            return Link(label: other.shortName, href: site.href(.agency(slug: other.slug)), note: years)
        }
    }
}

extension AgencyPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .agency }

    func searchOrder(in context: SearchContext) -> (Int, Int) { (context.rank(ofAgency: index), 0) }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        var record = SearchRecord(
            kind: .agency, title: agency.shortName, path: route.path,
            note: RegionName.of(agency, site.strings))
        record.region = context.agencyFacets[index].region
        record.level = context.agencyFacets[index].level
        record.names = SearchRecord.distinct([agency.shortName, agency.name] + (agency.agency?.aliases ?? []))
        record.sounds = context.sounds(of: SearchContext.parts(of: agency))
        return record
    }
}

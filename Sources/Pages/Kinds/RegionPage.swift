import Auditing
import Components
import OpenData
import Portals
import Reports
import Searching
import SourceText
import Themes
import Wording

/// A region, or the agencies without a confirmed one: its parts, its agencies, and what their reports add up to.
struct RegionPage: SitePage {
    let site: Site
    let scope: RegionScope
    /// From 1; the first page has more than agencies on it.
    let number: Int

    static let template = PageTemplate(
        "region",
        [
            "lead": .text, "regions_any": .flag, "regions": .links, "count": .text, "folded": .flag,
            "groups": .list(["name": .text, "href": .text, "agencies": .links]), "sums": .html,
            "charts": .html, "missing_any": .flag,
            "missing": .list(["label": .text, "agencies": .contents, "more": .text]), "findings": .html,
            "findings_href": .text, "ledger": .html, "table_title": .text, "table": .html, "pages": .tiles,
            "articles_any": .flag, "articles": .links,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.regionScopes.flatMap { scope in
            Pagination.numbers(of: site.portal.agencies(of: scope).count).map {
                RegionPage(site: site, scope: scope, number: $0)
            }
        }
    }

    var route: Route { site.portal.route(of: scope, page: number) }

    var files: [SiteFile] {
        number > 1
            ? []
            : [SiteFile(site.portal.feedRoute(of: scope)) { .bytes(ReportFeeds(edition: site.edition).region(scope)) }]
    }

    var content: PageContent { RegionContent(site: site, scope: scope, number: number).content }

    /// Home, regions, and every region of `path`; the word for agencies without one when it is empty.
    static func trail(_ path: [String], site: Site) -> [Link] {
        let tree = site.portal.regions
        let parts =
            path.isEmpty
            ? [Link(label: site.strings(.unconfirmedRegion), href: site.href(tree.route(of: [])))]
            : path.indices.map { Link(label: path[$0], href: site.href(tree.route(of: Array(path[...$0])))) }
        return [
            Link(label: site.strings(.navHome), href: site.href(.home)),
            Link(label: site.strings(.navRegions), href: site.href(.regions)),
        ] + parts
    }
}

/// What stands on a page of a region.
private struct RegionContent {
    let site: Site
    let scope: RegionScope
    private let pagination: Pagination
    private var number: Int { pagination.number }
    private let agencies: [PortalAgency]
    private var portal: Portal { site.portal }
    private var strings: Strings { site.strings }

    /// The most agencies without a report of a year that are named; the rest are counted.
    private static let missingShown = 60
    /// From how many agencies on their list is folded away.
    private static let longList = 100

    init(site: Site, scope: RegionScope, number: Int) {
        self.site = site
        self.scope = scope
        agencies = site.portal.agencies(of: scope).map { site.portal.agencies[$0] }
        pagination = Pagination(number, of: agencies.count)
    }

    private var path: [String] {
        if case .region(let place) = scope { portal.regions.nodes[place].path } else { [] }
    }

    private var name: String { path.last ?? strings(.unconfirmedRegion) }

    var content: PageContent {
        let reports = agencies.reduce(0) { $0 + $1.reports.count }
        let years = Set(agencies.flatMap(\.years)).sorted()
        let values = [
            "region": path.joined(), "agencies": String(agencies.count), "reports": String(reports),
            "years": YearWords.of(years, strings),
        ]
        let phrase: Phrase =
            path.isEmpty ? .describeUnconfirmed : years.isEmpty ? .describeRegionEmpty : .describeRegion
        let lead = strings(phrase, values)
        let isFirst = number == 1
        let children = isFirst ? self.children : []
        let missing = isFirst ? self.missing : []
        return PageContent(
            heading: pagination.heading(name, strings), description: lead,
            trail: RegionPage.trail(path, site: site).dropLast() + [Link(label: name, href: "")],
            feed: isFirst ? Link(label: name, href: site.href(portal.feedRoute(of: scope))) : nil,
            values: [
                "lead": .text(lead), "regions_any": .flag(!children.isEmpty),
                "regions": .list(children.map(\.values)),
                "count": .text(strings(.agenciesListed, values)),
                "folded": .flag(isFirst && agencies.count > Self.longList), "groups": .list(groups),
                "sums": .html(isFirst ? sums(years) : []), "missing_any": .flag(!missing.isEmpty),
                "missing": .list(missing), "charts": .html(isFirst ? charts : []),
                "findings": .html(isFirst ? findings(of: reports) : []),
                "findings_href": .text(site.href(.findings)), "ledger": .html(isFirst ? ledger : []),
                "table_title": .text(
                    years.last.map { strings(.regionTable, ["year": String($0), "region": name]) } ?? ""),
                "table": .html(years.last.map(table) ?? []),
                "pages": pagination.tiles { site.href(portal.route(of: scope, page: $0)) },
                "articles_any": .flag(!articles.isEmpty), "articles": .list(articles),
            ])
    }

    // MARK: Parts and agencies

    private var children: [Link] {
        guard case .region(let place) = scope else { return [] }
        return portal.regions.nodes[place].children.map { RegionsPage.link(to: .region($0), site: site) }
    }

    /// The agencies of this page.
    private var shown: ArraySlice<PortalAgency> { agencies[pagination.range] }

    /// Them by region; the name is left out where all are of the region itself.
    private var groups: [[String: TemplateValue]] {
        let groups = AgenciesPage.groups(of: shown)
        return groups.map { group in
            let rest = group.region.dropFirst(path.count)
            let isPart = !rest.isEmpty
            let heading = isPart ? rest.joined() : groups.count == 1 ? "" : strings(.regionItself, ["region": name])
            return [
                "name": .text(heading),
                "href": .text(isPart ? site.href(portal.regions.route(of: group.region)) : ""),
                "agencies": .list(group.agencies.map { AgenciesPage.link(to: $0, site: site).values }),
            ]
        }
    }

    private var charts: [UInt8] {
        RegionCharts(site.context, agencies: portal.agencies(of: scope).map(site.values)).markup()
    }

    private static let articlesShown = 12

    /// The newest articles that speak of the region or of an agency in it.
    private var articles: [[String: TemplateValue]] {
        guard number == 1, case .region(let place) = scope else { return [] }
        return portal.articles(about: portal.regions.nodes[place]).prefix(Self.articlesShown).map {
            ArticleList.link(to: portal.articles[$0], site: site).values
        }
    }

    // MARK: Figures

    private func sums(_ years: [Int]) -> [UInt8] {
        let reports = years.map { year in (year: year, reports: agencies.compactMap { $0.report(year)?.report }) }
        return YearSums(strings: strings, id: "sums-caption").markup(reports, agencies: agencies.count)
    }

    /// The agencies of the registry without a report, year by year, newest first.
    ///
    /// An agency that only reports name is no expectation of ours.
    private var missing: [[String: TemplateValue]] {
        let expected = agencies.filter { $0.agency != nil }
        return portal.span.reversed().compactMap { year in
            let missing = expected.filter { $0.report(year) == nil }
            guard !missing.isEmpty else { return nil }
            let more = missing.count - Self.missingShown
            return [
                "label": .text(
                    strings(
                        .regionMissing,
                        ["year": String(year), "missing": String(missing.count), "agencies": String(expected.count)])),
                "agencies": .list(
                    missing.prefix(Self.missingShown).map {
                        Link(label: $0.shortName, href: site.href(.agency(slug: $0.slug))).valuesWithoutNote
                    }),
                "more": .text(more > 0 ? strings(.missingMore, ["count": String(more)]) : ""),
            ]
        }
    }

    /// In how many of the region's reports each group of rules found something.
    private func findings(of reports: Int) -> [UInt8] {
        guard reports > 0 else { return [] }
        var cases: [Rule.Group: Int] = [:]
        for submission in agencies.flatMap(\.reports) {
            for group in Set(submission.findings.map { $0.rule.rule.group }) { cases[group, default: 0] += 1 }
        }
        let rows = Rule.Group.allCases.map {
            TallyTable.Row(label: strings($0.phrase), href: "", cases: cases[$0] ?? 0, reports: reports)
        }
        return TallyTable(strings: strings, id: "groups-caption", title: .casesByGroup, label: .ruleGroup).markup(rows)
    }

    private var ledger: [UInt8] {
        RegionLedgerTable(site.context).markup(CarryOverByRegion(agencies), below: path)
    }

    /// The newest year's comparison table, the foot over the whole region.
    private func table(_ year: Int) -> [UInt8] {
        let all = portal.agencies(of: scope).compactMap { ComparisonRow(site.values(ofAgency: $0), year: year) }
        let slugs = Set(shown.map(\.slug))
        let rows = all.filter { slugs.contains($0.agency.slug) }
        guard !rows.isEmpty else { return [] }
        return ComparisonTable(site.context, here: path).markup(
            rows, caption: strings(.regionTable, ["year": String(year), "region": name]),
            summary: ComparisonSummary(of: all))
    }
}

extension RegionPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .region }

    /// The first page of a region that has a name.
    var recordCount: Int {
        if case .region = scope { number == 1 ? 1 : 0 } else { 0 }
    }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        guard case .region(let place) = scope else { return SearchRecord(kind: .region, title: "", path: route.path) }
        let node = site.portal.regions.nodes[place]
        var record = SearchRecord(
            kind: .region, title: node.name, path: route.path,
            note: node.path.joined())
        record.region = node.agencies.first.flatMap { context.agencyFacets[$0].region }
        // A region above the first choice holds several of its values.
        if let region = record.region,
            context.facets.regions[region].key.utf8.count > node.slugs.joined(separator: "/").utf8.count
        {
            record.region = nil
        }
        record.names = SearchRecord.distinct([node.name, node.path.joined()])
        record.sounds = context.sounds(of: node.path)
        return record
    }
}

import Reports
import SourceText

/// A portal in its theme's language, ready to be made into pages.
package struct Site: Sendable {
    package let portal: Portal
    package let theme: Theme
    let base: String
    let matrix: IndicatorMatrix
    let peers: PeerStatistics
    var strings: Strings { theme.strings }

    package init(portal: Portal, theme: Theme) {
        self.portal = portal
        self.theme = theme
        base = portal.settings.basePath
        matrix = IndicatorMatrix(portal.agencies)
        peers = PeerStatistics(portal.agencies, matrix)
    }

    /// All pages of the site, in an order that depends on the portal alone.
    package var plans: [PagePlan] {
        var plans: [PagePlan] = [.home, .agencies, .years, .findings, .commentary, .notFound]
        plans += portal.rules.map { .rule($0.id) }
        plans += (1...portal.echoPageCount).map { .echoes(page: $0) }
        plans += portal.pages.indices.map { .page($0) }
        plans += portal.articles.indices.map { .article($0) }
        plans.append(.indicators)
        for indicator in IndicatorCatalogue.all {
            plans += (1...portal.indicatorPageCount).map { .indicator(indicator, page: $0) }
        }
        for year in portal.years {
            plans += (1...portal.pageCount(of: year)).map { .year(year, page: $0) }
        }
        for (index, agency) in portal.agencies.enumerated() {
            plans.append(.agency(index))
            plans += agency.reports.indices.map { .report(agency: index, report: $0) }
        }
        return plans
    }

    package func route(of plan: PagePlan) -> Route {
        switch plan {
        case .home: .home
        case .agencies: .agencies
        case .agency(let index): .agency(slug: portal.agencies[index].slug)
        case .report(let agency, let report):
            .report(
                slug: portal.agencies[agency].slug, year: portal.agencies[agency].reports[report].report.year ?? 0)
        case .years: .years
        case .year(let year, let page): .year(year, page: page)
        case .indicators: .indicators
        case .indicator(let indicator, let page): .indicator(key: indicator.key, page: page)
        case .findings: .findings
        case .rule(let id): .rule(id: id.rawValue)
        case .echoes(let page): .echoes(page: page)
        case .commentary: .commentary
        case .article(let index): .article(slug: portal.articles[index].slug)
        case .page(let index): .page(slug: portal.pages[index].slug)
        case .notFound: .notFound
        }
    }

    /// What a page is made from, for messages.
    package func source(of plan: PagePlan) -> String {
        switch plan {
        case .agency(let index): "the agency \(portal.agencies[index].name)"
        case .report(let agency, let report): portal.agencies[agency].reports[report].source.path
        case .article(let index): portal.articles[index].path
        case .page(let index): portal.pages[index].path
        default: "the page /\(route(of: plan).path)"
        }
    }

    package func page(_ plan: PagePlan) -> Page {
        let content: PageContent =
            switch plan {
            case .home: HomePage(site: self).content
            case .agencies: AgenciesPage(site: self).content
            case .agency(let index): AgencyPage(site: self, index: index).content
            case .report(let agency, let report):
                ReportPage(
                    site: self, agency: portal.agencies[agency], submission: portal.agencies[agency].reports[report]
                ).content
            case .years: YearsPage(site: self).content
            case .year(let year, let page): YearPage(site: self, year: year, number: page).content
            case .indicators: IndicatorsPage(site: self).content
            case .indicator(let indicator, let page):
                IndicatorPage(site: self, indicator: indicator, number: page).content
            case .findings: FindingsPage(site: self).content
            case .rule(let id): RulePage(site: self, id: id).content
            case .echoes(let page): EchoesPage(site: self, number: page).content
            case .commentary: CommentaryPage(site: self).content
            case .article(let index): ArticlePage(site: self, article: portal.articles[index]).content
            case .page(let index): OwnPage(site: self, article: portal.pages[index]).content
            case .notFound:
                PageContent(
                    kind: .notFound, heading: strings(.notFoundTitle), description: strings(.notFoundTitle), values: [:]
                )
            }
        let route = route(of: plan)
        let values = content.values.merging(common(content, at: route)) { $1 }
        return Page(route: route, kind: content.kind, values: values, source: source(of: plan))
    }

    /// The page's bytes.
    package func render(_ page: Page) -> [UInt8] { theme.render(page.kind, page.values) }

    func href(_ route: Route) -> String { route.href(base: base) }

    /// The line of a Markdown source that makes the link `address`, when `plan` shows such a source.
    package func line(of address: String, in plan: PagePlan) -> Int? {
        let article: PortalArticle
        switch plan {
        case .article(let index): article = portal.articles[index]
        case .page(let index): article = portal.pages[index]
        default: return nil
        }
        let path = address.hasPrefix(base) ? "/" + address.dropFirst(base.count) : address
        let decoded = String(decoding: PercentEncoding.decoded(path.utf8), as: UTF8.self)
        return article.page.links.first { $0.destination == decoded || $0.destination == path }?.line
    }

    /// The rows of a year's comparison table, in the order of the site.
    func rows(of year: Int) -> [ComparisonTable.Row] {
        portal.agencies.compactMap { agency in
            agency.report(year).map { ComparisonTable.Row(agency: agency, report: $0.report, year: year) }
        }
    }

    // MARK: What every page has

    private func common(_ content: PageContent, at route: Route) -> [String: TemplateValue] {
        let settings = portal.settings
        let isHome = route == .home
        return [
            "lang": .text(settings.language.rawValue),
            "page_title": .text(isHome ? settings.title : "\(content.heading) · \(settings.title)"),
            "heading": .text(content.heading),
            "description": .text(content.description),
            "canonical": .text(settings.canonical(href(route)) ?? ""),
            "site": .object([
                "title": .text(settings.title), "subtitle": .text(settings.subtitle), "home": .text(href(.home)),
                "contact": .text(settings.contact), "licence": .text(settings.licence),
            ]),
            "stylesheet": .text(href(theme.stylesheet)), "script": .text(href(theme.script)),
            "build": .text(portal.stamp),
            "navigation": .list(navigation(at: route)),
            "trail": .list(content.trail.map { ["label": .text($0.label), "href": .text($0.href)] }),
        ]
    }

    private func navigation(at route: Route) -> [[String: TemplateValue]] {
        var entries: [(label: String, route: Route)] = [
            (strings(.navAgencies), .agencies), (strings(.navYears), .years),
            (strings(.navIndicators), .indicators), (strings(.findings), .findings),
            (strings(.navCommentary), .commentary),
        ]
        entries += portal.pages.map { ($0.title, .page(slug: $0.slug)) }
        return entries.map { entry in
            [
                "label": .text(entry.label), "href": .text(href(entry.route)),
                "current": .flag(route.path.hasPrefix(entry.route.path)),
            ]
        }
    }
}

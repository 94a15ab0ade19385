import Reports
import Searching
import SourceText

/// A portal in its theme's language, ready to be made into pages.
package struct Site: Sendable {
    package let portal: Portal
    package let theme: Theme
    let base: String
    /// Links terms to the glossary.
    let glossary: GlossaryLinker
    /// The agencies by letter.
    let alphabet: Alphabet
    let matrix: IndicatorMatrix
    let peers: PeerStatistics
    /// What the tables of indicators of all reports share.
    let indicatorParts: IndicatorTableParts
    let figures: FigureMarkup
    let cellWords: CellWords
    let comparisons = ComparisonYears()
    /// What builds changed, as far as is known: a preview knows of none.
    var changes = ChangeLog()
    /// The same by report.
    var changesByReport: [String: [(build: BuildChange, change: ReportChange)]] = [:]
    /// What the next build is compared with; made when it is asked for, where no build has made it.
    var state: SiteState?
    /// The program's version.
    var program = ""
    var strings: Strings { theme.strings }
    /// Those of the files for programs.
    package var words: FileWords { theme.words }

    /// The same site with what its Markdown files say: agencies and their figures stay as they are.
    package func adding(
        articles: [PortalArticle], pages: [PortalArticle], replies: [PortalReply], pictures: [PortalPicture] = [],
        stamp: String, theme: Theme? = nil
    ) -> Site {
        Site(
            portal: portal.adding(
                articles: articles, pages: pages, replies: replies, pictures: pictures, stamp: stamp),
            theme: theme ?? self.theme, base: base, glossary: glossary, alphabet: alphabet, matrix: matrix, peers: peers
        )
    }

    private init(
        portal: Portal, theme: Theme, base: String, glossary: GlossaryLinker, alphabet: Alphabet,
        matrix: IndicatorMatrix, peers: PeerStatistics
    ) {
        self.portal = portal
        self.theme = theme
        self.base = base
        self.glossary = glossary
        self.alphabet = alphabet
        self.matrix = matrix
        self.peers = peers
        indicatorParts = IndicatorTableParts(theme.strings, base: base)
        figures = FigureMarkup(theme.strings)
        cellWords = CellWords(theme.strings)
    }

    package init(portal: Portal, theme: Theme) {
        let base = portal.settings.basePath
        let matrix = IndicatorMatrix(portal.agencies)
        self.init(
            portal: portal, theme: theme, base: base,
            glossary: GlossaryLinker(glossary: Route.glossary.href(base: base)), alphabet: Alphabet(portal.agencies),
            matrix: matrix, peers: PeerStatistics(portal.agencies, matrix))
    }

    /// All pages of the site, in an order that depends on the portal alone.
    package var plans: [PagePlan] {
        var plans: [PagePlan] = [
            .home, .years, .compare, .findings, .changes, .data, .dictionary, .glossary, .search, .notFound, .regions,
        ]
        plans += (1...portal.agencyPageCount).flatMap { [.agencies(page: $0), .alphabet(page: $0)] }
        for scope in portal.regionScopes {
            plans += (1...portal.pageCount(of: scope)).map { .region(scope, page: $0) }
        }
        plans += portal.rules.map { .rule($0.id) }
        plans += (1...portal.echoPageCount).map { .echoes(page: $0) }
        plans += portal.pages.indices.map { .page($0) }
        plans += (1...portal.commentaryPageCount).map { .commentary(page: $0) }
        plans += portal.tags.indices.map { .tag($0) }
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
        case .agencies(let page): portal.agenciesRoute(page: page)
        case .alphabet(let page): .alphabet(page: page)
        case .regions: .regions
        case .region(let scope, let page): portal.route(of: scope, page: page)
        case .agency(let index): .agency(slug: portal.agencies[index].slug)
        case .report(let agency, let report):
            .report(
                slug: portal.agencies[agency].slug, year: portal.agencies[agency].reports[report].year)
        case .years: .years
        case .year(let year, let page): .year(year, page: page)
        case .indicators: .indicators
        case .indicator(let indicator, let page): .indicator(key: indicator.key, page: page)
        case .findings: .findings
        case .rule(let id): .rule(id: id.rawValue)
        case .compare: .compare
        case .echoes(let page): .echoes(page: page)
        case .data: .data
        case .changes: .changes
        case .dictionary: .dictionary
        case .glossary: .glossary
        case .commentary(let page): .commentary(page: page)
        case .tag(let index): .tag(slug: portal.tags[index].slug)
        case .search: .search
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

    /// - Parameter record: the start of the SHA-256 of the record beside a report's page, for citations: empty where
    ///   no record is made.
    package func page(_ plan: PagePlan, record: String = "") -> Page {
        let content: PageContent =
            switch plan {
            case .home: HomePage(site: self).content
            case .agencies(let page): AgenciesPage(site: self, number: page).content
            case .alphabet(let page): AlphabetPage(site: self, number: page).content
            case .regions: RegionsPage(site: self).content
            case .region(let scope, let page): RegionPage(site: self, scope: scope, number: page).content
            case .agency(let index): AgencyPage(site: self, index: index).content
            case .report(let agency, let report):
                ReportPage(site: self, agency: agency, report: report, record: record).content
            case .years: YearsPage(site: self).content
            case .year(let year, let page): YearPage(site: self, year: year, number: page).content
            case .indicators: IndicatorsPage(site: self).content
            case .indicator(let indicator, let page):
                IndicatorPage(site: self, indicator: indicator, number: page).content
            case .findings: FindingsPage(site: self).content
            case .rule(let id): RulePage(site: self, id: id).content
            case .compare: ComparePage(site: self).content
            case .echoes(let page): EchoesPage(site: self, number: page).content
            case .data: DataPage(site: self).content
            case .changes: ChangesPage(site: self).content
            case .dictionary: DictionaryPage(site: self).content
            case .glossary: GlossaryPage(site: self).content
            case .commentary(let page): CommentaryPage(site: self, number: page).content
            case .tag(let index): CommentaryPage(site: self, tag: portal.tags[index]).content
            case .search: SearchPage(site: self).content
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
        return article.page.links.first {
            $0.destination == decoded || $0.destination == path || $0.address == address
        }?.line
    }

    /// The rows of a year's comparison table, in the order of the site.
    func rows(of year: Int) -> [ComparisonRow] {
        portal.agencies.indices.compactMap { ComparisonRow(agency: $0, year: year, site: self) }
    }

    /// The files beside a page that are made of the same rows.
    package func dataFiles(of plan: PagePlan) -> [OutputFile] {
        switch plan {
        case .year(let year, page: 1):
            let rows = rows(of: year)
            return [
                OutputFile(
                    path: Route.yearData(year).outputPath,
                    bytes: ComparisonData(strings: strings).json(rows, year: year, regions: portal.regions)),
                OutputFile(path: Route.yearTable(year).outputPath, bytes: ComparisonFile(strings: strings).csv(rows)),
            ]
        case .commentary(page: 1):
            return [OutputFile(path: Route.commentaryFeed.outputPath, bytes: CommentaryFeed(site: self).bytes)]
        case .compare: return [OutputFile(path: Route.compareIndex.outputPath, bytes: CompareIndex(site: self).json)]
        case .home: return rootFiles
        case .changes: return ChangesPage(site: self).files
        case .region(let scope, page: 1):
            return [
                OutputFile(path: portal.feedRoute(of: scope).outputPath, bytes: ReportFeeds(site: self).region(scope))
            ]
        case .search: return [OutputFile(path: Route.openSearch.outputPath, bytes: OpenSearch(site: self).xml)]
        case .findings:
            return [
                OutputFile(path: Route.findingsTable.outputPath, bytes: FindingsTable(site: self).bytes),
                OutputFile(path: Route.findingsFeed.outputPath, bytes: ReportFeeds(site: self).findings),
            ]
        case .agency(let index):
            let agency = portal.agencies[index]
            return [
                OutputFile(
                    path: Route.agencyIndicators(slug: agency.slug).outputPath,
                    bytes: AgencyIndicators(site: self, index: index).json)
            ]
        default: return []
        }
    }

    // MARK: What every page has

    private func common(_ content: PageContent, at route: Route) -> [String: TemplateValue] {
        let settings = portal.settings
        let isHome = route == .home
        return [
            "lang": .text(settings.language.tag),
            "page_title": .text(isHome ? settings.title : "\(content.heading) · \(settings.title)"),
            "heading": .text(content.heading),
            "description": .text(content.description),
            "canonical": .text(settings.canonical(href(route)) ?? ""),
            "site": .object([
                "title": .text(settings.title), "subtitle": .text(settings.subtitle), "home": .text(href(.home)),
                "contact": .text(settings.contact), "licence": .text(settings.licence),
                "glossary": .text(href(.glossary)), "data": .text(href(.data)),
                "feed": .text(href(.siteFeed)), "changes": .text(href(.changes)),
            ]),
            "type": .text(isHome ? "website" : "article"),
            "locale": .text(strings(.locale)),
            "picture": .text(picture ?? ""),
            "feeds": .list(feeds(of: content)),
            "json_ld": .html(StructuredData(site: self).bytes(of: content, at: route)),
            "stylesheet": .text(href(theme.stylesheet)), "script": .text(href(theme.script)),
            "search": .object([
                "href": .text(href(.search)), "script": .text(theme.searchScript.map { href($0) } ?? ""),
                "index": .text(href(.searchFile(name: SearchIndex.entryName))), "base": .text(base),
                "description": .text(href(.openSearch)), "here": .flag(route == .search),
            ]),
            "navigation": .list(navigation(at: route)),
            "trail": .list(content.trail.map { ["label": .text($0.label), "href": .text($0.href)] }),
        ]
    }

    /// The address of the picture that stands for a page where it is shared: other sites ask for it, so it must be a whole one.
    private var picture: String? { theme.picture.flatMap { portal.settings.canonical(href($0)) } }

    /// The files of the theme that pages name.
    package var assets: [Theme.Asset] { theme.assets.filter { picture != nil || $0.route != theme.picture } }

    /// The feeds that a page tells of: the site's, and its own.
    private func feeds(of content: PageContent) -> [[String: TemplateValue]] {
        let all = [Link(label: portal.settings.title, href: href(.siteFeed))] + (content.feed.map { [$0] } ?? [])
        return all.map(\.valuesWithoutNote)
    }

    private func navigation(at route: Route) -> [[String: TemplateValue]] {
        var entries: [(label: String, route: Route)] = [
            (strings(.navRegions), .regions), (strings(.navAgencies), .agencies), (strings(.navYears), .years),
            (strings(.navIndicators), .indicators), (strings(.compare), .compare), (strings(.findings), .findings),
        ]
        if !portal.articles.isEmpty { entries.append((strings(.navCommentary), .commentary(page: 1))) }
        entries += portal.pages.map { ($0.title, .page(slug: $0.slug)) }
        return entries.map { entry in
            [
                "label": .text(entry.label), "href": .text(href(entry.route)),
                "current": .flag(route.path.hasPrefix(entry.route.path)),
            ]
        }
    }
}

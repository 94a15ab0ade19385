import SourceText

/// The address of a page or file of the site. A route is the only way to make a link.
package enum Route: Hashable, Sendable {
    case home
    case agencies
    /// A further page of the list of agencies by region; the first is `agencies`.
    case agenciesPage(Int)
    /// The list of agencies by the first letter of the name; pages count from 1.
    case alphabet(page: Int)
    case regions
    /// A region by its path; pages count from 1.
    case region(slugs: [String], page: Int)
    case agency(slug: String)
    /// All cells of all reports of an agency as CSV.
    case agencyTable(slug: String)
    /// The same as JSON.
    case agencyData(slug: String)
    case report(slug: String, year: Int)
    /// The report as JSON, as `glasshouse read` prints it.
    case record(slug: String, year: Int)
    /// The reading text beside a report.
    case sourceText(slug: String, year: Int)
    /// The file as the agency published it.
    case original(slug: String, year: Int, fileExtension: String)
    /// The reading text of another version of a report; versions count from 1, which is the report itself.
    case versionText(slug: String, year: Int, number: Int)
    /// The file of another version.
    case versionOriginal(slug: String, year: Int, number: Int, fileExtension: String)
    case years
    /// A page of a year's comparison table; pages count from 1.
    case year(Int, page: Int)
    /// A year's comparison as JSON, for the page's script and for others.
    case yearData(Int)
    /// The same as CSV.
    case yearTable(Int)
    /// Agencies side by side.
    case compare
    case compareIndex
    case agencyIndicators(slug: String)
    /// All indicators.
    case indicators
    /// A page of one indicator; pages count from 1.
    case indicator(key: String, page: Int)
    /// What the audit found, by rule.
    case findings
    /// All findings as CSV.
    case findingsTable
    /// One rule with its cases.
    case rule(id: String)
    /// What the texts of reports have in common; pages count from 1.
    case echoes(page: Int)
    /// What can be downloaded.
    case data
    /// What each build changed.
    case changes
    case changesFeed
    /// The log of changes as JSON.
    case changesData
    /// What the next build compares itself with.
    case changesState
    /// The stamp of the build that made the site, for citations: the pages themselves don't name it.
    case changesBuild
    /// What stands in every column of the files.
    case dictionary
    /// A file below `/data/`, by its path there.
    case dataFile(path: String)
    /// The terms of the forms in plain words.
    case glossary
    /// The list of articles; pages count from 1.
    case commentary(page: Int)
    /// The articles with a tag.
    case tag(slug: String)
    /// The newest articles as an Atom feed.
    case commentaryFeed
    /// The newest reports and articles of the whole site as a feed.
    case siteFeed
    /// The newest reports with findings as a feed.
    case findingsFeed
    /// The newest reports of a region as a feed.
    case regionFeed(slugs: [String])
    /// What robots may read.
    case robots
    /// The addresses of all pages, or the index of the parts that hold them.
    case sitemap
    /// A part of a large sitemap, from 1.
    case sitemapPart(Int)
    case search
    /// A file of the search index, by its name.
    case searchFile(name: String)
    /// How a browser adds the site to its search engines.
    case openSearch
    case article(slug: String)
    /// A page of the operator's own, such as about.
    case page(slug: String)
    case notFound
    case asset(name: String)
    /// A picture of an article, by the name that its content gives it.
    case picture(name: String)

    /// Where it lies in the output folder.
    package var outputPath: String {
        let path = self.path
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    /// The path of the address of a file that lies at `path` in the output folder.
    static func path(ofOutput path: String) -> Substring {
        let index = "index.html"
        return path == index || path.hasSuffix("/" + index) ? path.dropLast(index.count) : path[...]
    }

    /// The path from the root of the site, without a leading slash; folders end with one.
    package var path: String {
        switch self {
        case .home: ""
        case .agencies: "agencies/"
        case .agenciesPage(let page): "agencies/page-\(page)/"
        case .alphabet(let page): page <= 1 ? "agencies/a-z/" : "agencies/a-z/\(page)/"
        case .regions: "regions/"
        case .region(let slugs, let page):
            "regions/\(slugs.joined(separator: "/"))/" + (page <= 1 ? "" : "page-\(page)/")
        case .agency(let slug): "agencies/\(slug)/"
        case .agencyTable(let slug): "agencies/\(slug)/data.csv"
        case .agencyData(let slug): "agencies/\(slug)/data.json"
        case .report(let slug, let year): "agencies/\(slug)/\(year)/"
        case .record(let slug, let year): "agencies/\(slug)/\(year)/record.json"
        case .sourceText(let slug, let year): "agencies/\(slug)/\(year)/source.txt"
        case .original(let slug, let year, let fileExtension): "agencies/\(slug)/\(year)/original.\(fileExtension)"
        case .versionText(let slug, let year, let number): "agencies/\(slug)/\(year)/source-\(number).txt"
        case .versionOriginal(let slug, let year, let number, let fileExtension):
            "agencies/\(slug)/\(year)/original-\(number).\(fileExtension)"
        case .years: "years/"
        case .year(let year, let page): page <= 1 ? "years/\(year)/" : "years/\(year)/\(page)/"
        case .yearData(let year): "years/\(year)/table.json"
        case .yearTable(let year): "years/\(year)/table.csv"
        case .compare: "compare/"
        case .compareIndex: "compare/agencies.json"
        case .agencyIndicators(let slug): "agencies/\(slug)/indicators.json"
        case .indicators: "indicators/"
        case .indicator(let key, let page): page <= 1 ? "indicators/\(key)/" : "indicators/\(key)/\(page)/"
        case .findings: "findings/"
        case .findingsTable: "findings/findings.csv"
        case .rule(let id): "findings/\(id)/"
        case .echoes(let page): page <= 1 ? "echoes/" : "echoes/\(page)/"
        case .data: "data/"
        case .changes: "changes/"
        case .changesFeed: "changes/feed.xml"
        case .changesData: "changes/changes.json"
        case .changesState: "changes/state.json"
        case .changesBuild: "changes/build.txt"
        case .dictionary: "data/dictionary/"
        case .dataFile(let path): "data/\(path)"
        case .glossary: "glossary/"
        case .commentary(let page): page <= 1 ? "commentary/" : "commentary/page-\(page)/"
        case .tag(let slug): "commentary/tags/\(slug)/"
        case .commentaryFeed: "commentary/feed.xml"
        case .siteFeed: "feed.xml"
        case .findingsFeed: "findings/feed.xml"
        case .regionFeed(let slugs): "regions/\(slugs.joined(separator: "/"))/feed.xml"
        case .robots: "robots.txt"
        case .sitemap: "sitemap.xml"
        case .sitemapPart(let number): "sitemap-\(number).xml"
        case .search: "search/"
        case .searchFile(let name): "search/\(name)"
        case .openSearch: "opensearch.xml"
        case .article(let slug): "commentary/\(slug)/"
        case .page(let slug): "\(slug)/"
        case .notFound: "404.html"
        case .asset(let name): "assets/\(name)"
        case .picture(let name): "pictures/\(name)"
        }
    }

    /// The address for a link, from `base` (which begins and ends with a slash).
    package func href(base: String) -> String { base + PercentEncoding.path(path) }
}

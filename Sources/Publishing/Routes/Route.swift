import SourceText

/// The address of a page or file of the site. A route is the only way to make a link.
package enum Route: Hashable, Sendable {
    case home
    case agencies
    case agency(slug: String)
    case report(slug: String, year: Int)
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
    case commentary
    case article(slug: String)
    /// A page of the operator's own, such as about.
    case page(slug: String)
    case notFound
    case asset(name: String)

    /// Where it lies in the output folder.
    package var outputPath: String {
        let path = self.path
        return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    }

    /// The path from the root of the site, without a leading slash; folders end with one.
    package var path: String {
        switch self {
        case .home: ""
        case .agencies: "agencies/"
        case .agency(let slug): "agencies/\(slug)/"
        case .report(let slug, let year): "agencies/\(slug)/\(year)/"
        case .sourceText(let slug, let year): "agencies/\(slug)/\(year)/source.txt"
        case .original(let slug, let year, let fileExtension): "agencies/\(slug)/\(year)/original.\(fileExtension)"
        case .versionText(let slug, let year, let number): "agencies/\(slug)/\(year)/source-\(number).txt"
        case .versionOriginal(let slug, let year, let number, let fileExtension):
            "agencies/\(slug)/\(year)/original-\(number).\(fileExtension)"
        case .years: "years/"
        case .year(let year, let page): page <= 1 ? "years/\(year)/" : "years/\(year)/\(page)/"
        case .indicators: "indicators/"
        case .indicator(let key, let page): page <= 1 ? "indicators/\(key)/" : "indicators/\(key)/\(page)/"
        case .findings: "findings/"
        case .findingsTable: "findings/findings.csv"
        case .rule(let id): "findings/\(id)/"
        case .echoes(let page): page <= 1 ? "echoes/" : "echoes/\(page)/"
        case .commentary: "commentary/"
        case .article(let slug): "commentary/\(slug)/"
        case .page(let slug): "\(slug)/"
        case .notFound: "404.html"
        case .asset(let name): "assets/\(name)"
        }
    }

    /// The address for a link, from `base` (which begins and ends with a slash).
    package func href(base: String) -> String { base + PercentEncoding.path(path) }
}

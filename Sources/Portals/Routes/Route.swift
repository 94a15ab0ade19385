import SourceText

/// The address of a page or file of the site. A route is the only way to make a link.
///
/// Addresses of the things of a portal stand here; the page of a kind says its own.
package struct Route: Hashable, Sendable {
    /// The path from the root of the site, without a leading slash; folders end with one.
    package let path: String

    package init(_ path: String) { self.path = path }

    /// A page of the list in `folder`, from 1; the first is the folder itself.
    package static func page(_ number: Int, of folder: String, named prefix: String = "") -> Route {
        Route(number <= 1 ? folder : "\(folder)\(prefix)\(number)/")
    }

    /// Where it is in the output folder.
    package var outputPath: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// The path of the address of a file that is at `path` in the output folder.
    package static func path(ofOutput path: String) -> Substring {
        let index = "index.html"
        return path == index || path.hasSuffix("/" + index) ? path.dropLast(index.count) : path[...]
    }

    /// The address for a link, from `base` (which begins and ends with a slash).
    package func href(base: String) -> String { base + PercentEncoding.path(path) }
}

/// The site, its lists, and what it consists of.
extension Route {
    package static let home = Route("")
    /// The newest reports and articles of the whole site as a feed.
    package static let siteFeed = Route("feed.xml")
    package static let search = Route("search/")
    /// A file of the search index, by its name.
    package static func searchFile(name: String) -> Route { Route("search/\(name)") }
    /// The terms of the forms in plain words.
    package static let glossary = Route("glossary/")
    /// What can be downloaded.
    package static let data = Route("data/")
    /// A file below `/data/`, by its path there.
    package static func dataFile(path: String) -> Route { Route("data/\(path)") }
    /// A file of the theme, by its name.
    package static func asset(name: String) -> Route { Route("assets/\(name)") }
    /// A picture of an article, by the name that its content gives it.
    package static func picture(name: String) -> Route { Route(pictures + name) }
    /// The folder of all pictures.
    package static let pictures = "pictures/"
}

/// Agencies, their reports and the files beside them.
extension Route {
    package static func agency(slug: String) -> Route { Route("agencies/\(slug)/") }
    /// All cells of all reports of an agency as CSV.
    package static func agencyTable(slug: String) -> Route { Route("agencies/\(slug)/data.csv") }
    /// The same as JSON.
    package static func agencyData(slug: String) -> Route { Route("agencies/\(slug)/data.json") }
    /// The indicators of all reports, for the comparison of agencies.
    package static func agencyIndicators(slug: String) -> Route { Route("agencies/\(slug)/indicators.json") }
    package static func report(slug: String, year: Int) -> Route { Route("agencies/\(slug)/\(year)/") }
    /// The report as JSON, as `glasshouse read` prints it.
    package static func record(slug: String, year: Int) -> Route { Route("agencies/\(slug)/\(year)/record.json") }
    /// The reading text beside a report.
    package static func sourceText(slug: String, year: Int) -> Route { Route("agencies/\(slug)/\(year)/source.txt") }
    /// The file as the agency published it.
    package static func original(slug: String, year: Int, fileExtension: String) -> Route {
        Route("agencies/\(slug)/\(year)/original.\(fileExtension)")
    }
    /// The reading text of another version of a report; versions count from 1, which is the report itself.
    package static func versionText(slug: String, year: Int, number: Int) -> Route {
        Route("agencies/\(slug)/\(year)/source-\(number).txt")
    }
    /// The file of another version.
    package static func versionOriginal(slug: String, year: Int, number: Int, fileExtension: String) -> Route {
        Route("agencies/\(slug)/\(year)/original-\(number).\(fileExtension)")
    }
}

/// What reports are compared and audited by; lists of several pages count them from 1.
extension Route {
    /// A region by its path.
    package static func region(slugs: [String], page: Int) -> Route {
        .page(page, of: "regions/\(slugs.joined(separator: "/"))/", named: "page-")
    }
    /// The newest reports of a region as a feed.
    package static func regionFeed(slugs: [String]) -> Route {
        Route("regions/\(slugs.joined(separator: "/"))/feed.xml")
    }
    /// A year's comparison table.
    package static func year(_ year: Int, page: Int) -> Route { .page(page, of: "years/\(year)/") }
    /// A year's comparison as JSON, for the page's script and for others.
    package static func yearData(_ year: Int) -> Route { Route("years/\(year)/table.json") }
    /// The same as CSV.
    package static func yearTable(_ year: Int) -> Route { Route("years/\(year)/table.csv") }
    /// One indicator with its values.
    package static func indicator(key: String, page: Int) -> Route { .page(page, of: "indicators/\(key)/") }
    /// One rule with its cases.
    package static func rule(id: String) -> Route { Route("findings/\(id)/") }
    /// What each build changed.
    package static let changes = Route("changes/")
    /// The stamp of the build that made the site, for citations: the pages themselves don't name it.
    package static let changesBuild = Route("changes/build.txt")
    /// What the texts of reports have in common, from page 1.
    package static func echoes(page: Int) -> Route { .page(page, of: "echoes/") }
    /// What the audit found, by rule.
    package static let findings = Route("findings/")
    /// All findings as CSV.
    package static let findingsTable = Route("findings/findings.csv")
    /// The newest reports with findings as a feed.
    package static let findingsFeed = Route("findings/feed.xml")
}

/// What editors and operators write; lists of several pages count them from 1.
extension Route {
    package static func article(slug: String) -> Route { Route("commentary/\(slug)/") }
    /// The articles with a tag.
    package static func tag(slug: String) -> Route { Route("commentary/tags/\(slug)/") }
    /// A page of the operator's own, such as about.
    package static func page(slug: String) -> Route { Route("\(slug)/") }
    /// The list of articles, from page 1.
    package static func commentary(page: Int) -> Route { .page(page, of: "commentary/", named: "page-") }
    /// The newest articles as an Atom feed.
    package static let commentaryFeed = Route("commentary/feed.xml")
}

import Auditing
import Commentary
import Reports
import Searching
import SourceText

/// All that the site is made of: agencies × years, articles and pages.
package struct Portal: Sendable {
    package let settings: SiteSettings
    /// In the order of the site: by region, agencies without a confirmed region last, then by name.
    package let agencies: [PortalAgency]
    /// The years of all reports, oldest first.
    package let years: [Int]
    /// Newest first.
    package private(set) var articles: [PortalArticle]
    /// The operator's own pages, by slug.
    package private(set) var pages: [PortalArticle]
    /// The regions under which the agencies are listed.
    package let regions: RegionTree
    /// The rules that the audit ran, in their order.
    package let rules: [Rule]
    /// The forms that the reports are on, and the statutory ones.
    package let forms: FormSet
    /// What the texts of the reports have in common.
    package let echoes: Echoes
    /// The agencies' answers, oldest first.
    package private(set) var replies: [PortalReply]
    /// The pictures that articles, pages and answers show, each once, in the order of their addresses.
    package private(set) var pictures: [PortalPicture] = []
    /// Identifies the input: equal input, equal stamp.
    package private(set) var stamp: String
    /// The tags of the articles, with the articles that have them.
    package private(set) var tags: [ArticleTag]
    /// Which articles speak of what, by `Subject`.
    private var mentions: [String: [Int]]
    /// Where each agency stands in `agencies`, by its address.
    private let places: [String: Int]

    package init(
        settings: SiteSettings, agencies: [PortalAgency], articles: [PortalArticle], pages: [PortalArticle],
        rules: [Rule] = [], echoes: Echoes = Echoes(), replies: [PortalReply] = [], stamp: String
    ) {
        self.settings = settings
        let agencies = agencies.map { $0.withholdingOriginals(unlessIn: settings.releasedPaths) }
        self.agencies = agencies
        self.articles = articles
        self.pages = pages
        self.rules = rules
        forms = FormSet(of: agencies.lazy.flatMap(\.reports).map(\.report))
        self.echoes = echoes
        self.replies = replies
        self.stamp = stamp
        tags = ArticleTag.tags(of: articles)
        mentions = Self.mentions(articles, base: settings.basePath)
        regions = RegionTree(agencies)
        years = Set(agencies.flatMap(\.years)).sorted()
        places = Dictionary(zip(agencies.map(\.slug), agencies.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The report of that name.
    package func submission(_ report: ReportReference) -> PublishedReport? {
        places[report.slug].flatMap { agencies[$0].report(report.year) }
    }

    /// The answers to one report, oldest first.
    package func replies(to slug: String, year: Int) -> [PortalReply] {
        replies.isEmpty ? [] : replies.filter { $0.slug == slug && $0.year == year }
    }

    /// The articles that speak of an agency, newest first, by their places in `articles`.
    package func articles(about agency: PortalAgency) -> [Int] { mentions["agency:\(agency.slug)"] ?? [] }

    /// The articles that speak of a region or of an agency listed below it, newest first.
    package func articles(about region: RegionNode) -> [Int] {
        var found = Set(mentions["region:" + region.slugs.joined(separator: "/")] ?? [])
        guard !mentions.isEmpty else { return [] }
        for place in region.agencies { found.formUnion(articles(about: agencies[place])) }
        return found.sorted()
    }

    /// By figures, blocks and named links, and by plain addresses of agencies' and reports' pages.
    private static func mentions(_ articles: [PortalArticle], base: String) -> [String: [Int]] {
        var mentions: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            var subjects = Set(article.page.subjects)
            for link in article.page.links {
                let prefix = base + "agencies/"
                guard link.address.hasPrefix(prefix) else { continue }
                let slug = link.address.dropFirst(prefix.count).prefix { $0 != "/" && $0 != "#" }
                if !slug.isEmpty { subjects.insert("agency:\(slug)") }
            }
            for subject in subjects { mentions[subject, default: []].append(index) }
        }
        return mentions
    }

    /// The agencies that an article speaks of, in the order of the site.
    package func agencies(in article: PortalArticle) -> [PortalAgency] {
        guard let index = articles.firstIndex(where: { $0.slug == article.slug }) else { return [] }
        return mentions.compactMap { subject, found in
            found.contains(index) && subject.hasPrefix("agency:") ? places[String(subject.dropFirst(7))] : nil
        }.sorted().map { agencies[$0] }
    }

    /// The same portal with what its Markdown files say.
    package func adding(
        articles: [PortalArticle], pages: [PortalArticle], replies: [PortalReply], pictures: [PortalPicture] = [],
        stamp: String
    ) -> Portal {
        var portal = self
        portal.articles = articles
        portal.pages = pages
        portal.replies = replies
        portal.pictures = pictures
        portal.stamp = stamp
        portal.tags = ArticleTag.tags(of: articles)
        portal.mentions = Self.mentions(articles, base: settings.basePath)
        return portal
    }

    /// The other agencies of the region of the agency at `index`; agencies of one region stand side by side.
    package func neighbours(of index: Int) -> [Int] {
        let region = agencies[index].region
        var first = index
        while first > 0, agencies[first - 1].region == region { first -= 1 }
        var last = index
        while last + 1 < agencies.count, agencies[last + 1].region == region { last += 1 }
        return (first...last).filter { $0 != index }
    }

    /// The years from the first to the last, so that gaps can be shown as gaps.
    package var span: [Int] {
        guard let first = years.first, let last = years.last else { return [] }
        return Array(first...last)
    }
}

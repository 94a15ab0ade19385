import Commentary
import Components
import Portals
import Reports
import Searching
import Themes
import Wording

/// An article of the commentary.
struct ArticlePage: SitePage {
    let site: Site
    /// The article's place in the portal.
    let index: Int
    private var shown: PortalArticle { site.portal.articles[index] }
    private var strings: Strings { site.strings }

    /// From how many headings on an article has a table of contents.
    private static let longContents = 4
    /// How many characters are read in a minute.
    private static let charactersPerMinute = 400

    static let template = PageTemplate(
        "article",
        [
            "author": .text, "date": .text, "updated": .text, "draft": .flag, "reading": .text,
            "data_note": .text, "tags": .list(["name": .text, "href": .text]), "toc": .contents,
            "content": .html, "toc_any": .flag, "agencies_any": .flag, "agencies": .links,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.articles.indices.map { ArticlePage(site: site, index: $0) }
    }

    var route: Route { .article(slug: shown.slug) }
    var source: String { shown.path }
    var article: PortalArticle? { shown }

    var content: PageContent {
        let article = shown
        let matter = article.page.frontMatter
        var used = GlossaryLinker.Used()
        return PageContent(
            heading: matter.title,
            description: matter.summary ?? article.page.textSummary ?? matter.title,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.navCommentary), href: site.href(.commentary(page: 1))),
                Link(label: matter.title, href: ""),
            ],
            values: [
                "author": .text(matter.author ?? ""), "date": .text(matter.date.map { "\($0)" } ?? ""),
                "updated": .text(matter.updated.map { "\($0)" } ?? ""), "draft": .flag(matter.isDraft),
                "reading": .text(reading), "data_note": .text(dataNote),
                "tags": .list(Self.tags(of: article, site: site)),
                "toc_any": .flag(article.page.headings.count >= Self.longContents),
                "toc": .list(Contents.of(article.page)),
                "content": .html(site.glossary.linked(article.page.html, &used)),
                "agencies_any": .flag(!agencies.isEmpty), "agencies": .list(agencies.map(\.values)),
            ])
    }

    static func tags(of article: PortalArticle, site: Site) -> [[String: TemplateValue]] {
        article.page.frontMatter.tags.map { name in
            let slug = site.portal.tags.first { $0.name == name }?.slug ?? ""
            return ["name": .text(name), "href": .text(site.href(.tag(slug: slug)))]
        }
    }

    /// How long the text is and how long reading it takes.
    private var reading: String {
        let length = shown.page.length
        let minutes = max(1, (length + Self.charactersPerMinute / 2) / Self.charactersPerMinute)
        return strings(.readingTime, ["length": String(length), "minutes": String(minutes)])
    }

    /// How many figures the text takes from how many reports, and how new the newest of them is.
    private var dataNote: String {
        let figures = shown.page.figures.count
        let reports = Set(shown.page.subjects.compactMap(submission))
        guard figures > 0, !reports.isEmpty else { return "" }
        let values = ["figures": String(figures), "reports": String(reports.count)]
        guard let newest = reports.compactMap({ site.portal.submission($0)?.report.date }).max() else {
            return strings(.articleData, values)
        }
        return strings(.articleDataDated, values.merging(["date": newest.iso]) { $1 })
    }

    private func submission(_ subject: String) -> ReportReference? {
        let parts = subject.split(separator: ":", maxSplits: 1).last?.split(separator: "/") ?? []
        guard subject.hasPrefix("report:"), parts.count == 2, let year = Int(parts[1]) else { return nil }
        return ReportReference(slug: String(parts[0]), agencyName: "", year: year)
    }

    private static let agenciesShown = 12

    /// The agencies that the article speaks of.
    private var agencies: [Link] {
        site.portal.agencies(in: shown).prefix(Self.agenciesShown).map { agency in
            Link(
                label: agency.shortName, href: site.href(.agency(slug: agency.slug)),
                note: YearWords.of(agency.years, strings))
        }
    }
}

extension PortalArticle {
    /// The text as readers find it.
    func searchRecord(_ kind: SearchRecord.Kind, at route: Route, in context: SearchContext) -> SearchRecord {
        let matter = page.frontMatter
        var record = SearchRecord(
            kind: kind, title: matter.title, path: route.path, note: matter.date?.description ?? "")
        record.year = matter.date.flatMap { date in context.place(ofYear: date.year) }
        record.names = [matter.title]
        let text = [matter.author ?? "", matter.tags.joined(separator: "\n"), MarkupText.plain(page.html)]
        record.parts = [SearchRecord.body(text)]
        return record
    }
}

extension ArticlePage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .article }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        shown.searchRecord(.article, at: route, in: context)
    }
}

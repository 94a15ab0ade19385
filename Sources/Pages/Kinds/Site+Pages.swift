import Components
import OpenData
import Portals
import Reports
import Searching
import SourceText
import Themes
import Writing

/// What the site consists of.
extension Site {
    /// All pages of the site, in an order that depends on the portal alone.
    package var pages: [any SitePage] { PageKinds.all.flatMap { pages(of: $0) } }

    private func pages<Page: SitePage>(of kind: Page.Type) -> [any SitePage] { kind.all(of: self) }

    /// The addresses of everything that is published.
    package var routes: [Route] {
        pages.flatMap { [$0.route] + $0.files.map(\.route) } + assets.map(\.route) + portal.pictures.map(\.route)
            + laterRoutes
    }

    /// Those that are made when all pages are: the data as files and the search index.
    package var laterRoutes: [Route] { DataFiles(edition: edition).routes + [.searchFile(name: SearchIndex.entryName)] }

    /// The page with its values.
    ///
    /// - Parameter files: those beside the page, where they have been made.
    package func filled<Page: SitePage>(_ page: Page, beside files: [OutputFile] = []) -> FilledPage {
        let content = page.content(beside: files)
        return FilledPage(
            route: page.route, template: Page.template,
            values: content.values.merging(common(content, at: page.route)) { $1 })
    }

    /// The page's bytes.
    package func render(_ page: FilledPage) -> [UInt8] { theme.render(page.template, page.values) }

    /// The line of the Markdown source of `page` that makes the link `address`, when it shows such a source.
    package func line(of address: String, in page: any SitePage) -> Int? {
        guard let article = page.article else { return nil }
        let path = address.hasPrefix(base) ? "/" + address.dropFirst(base.count) : address
        let decoded = String(decoding: PercentEncoding.decoded(path.utf8), as: UTF8.self)
        return article.page.links.first {
            $0.destination == decoded || $0.destination == path || $0.address == address
        }?.line
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
            (strings(.navRegions), .regions), (strings(.navAgencies), .agencies(page: 1)), (strings(.navYears), .years),
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

import Components
import Portals
import Reports
import Themes
import Writing

/// One page of the site. A kind of pages is one type, and this is all that the rest of the program knows of it.
///
/// A page is a reference and some numbers: what is on it is made when it is asked for, and made anew each time.
package protocol SitePage: Sendable {
    /// The template of its kind, with the names that it may use.
    static var template: PageTemplate { get }
    /// All pages of the kind, in an order that depends on the portal alone.
    static func all(of site: Site) -> [Self]

    var site: Site { get }
    var route: Route { get }
    /// What the page is made from, for messages: a file where there is one.
    var source: String { get }
    /// The Markdown that it shows, when it shows such a file.
    var article: PortalArticle? { get }
    /// Whether search engines are told of it.
    var isListed: Bool { get }
    /// The files beside the page, each with its address.
    var files: [SiteFile] { get }
    var content: PageContent { get }
    /// The content of a page that speaks of the files beside it, which have been made.
    func content(beside files: [OutputFile]) -> PageContent
}

extension SitePage {
    package var source: String { "the page /\(route.path)" }
    package var article: PortalArticle? { nil }
    package var isListed: Bool { true }
    package var files: [SiteFile] { [] }
    package func content(beside files: [OutputFile]) -> PageContent { content }
}

/// A file beside a page: its address, and what makes it when it is asked for.
package struct SiteFile: Sendable {
    package let route: Route
    private let make: @Sendable () -> Content

    package init(_ route: Route, _ make: @escaping @Sendable () -> Content) {
        self.route = route
        self.make = make
    }

    package var content: Content { make() }

    package enum Content: Sendable {
        case bytes([UInt8])
        /// The same bytes as another file beside the page.
        case sameAs(Route)
        /// A file of the portal's folder, which must still be as it was read.
        case source(SourceRecord)
    }
}

/// What is particular to one page: its own values and the words that name it.
package struct PageContent {
    package let heading: String
    package let description: String
    /// The way to the page from the home page; the last entry, the page itself, has no address.
    package var trail: [Link] = []
    /// The page's own feed, with its name.
    var feed: Link?
    /// The data that the page offers as files.
    package var data: OfferedData?
    /// Every name of the template's own and no other.
    package let values: [String: TemplateValue]
}

/// A page before its template.
package struct FilledPage: Sendable {
    package let route: Route
    package let template: PageTemplate
    /// Every name of the template's shape, no more and no fewer.
    package let values: [String: TemplateValue]
}

/// A year in a row of tiles: a report, the page itself, or a gap.
struct YearTile {
    let label: String
    let href: String
    var isCurrent = false

    /// A year without a report has no address: a gap is shown as a gap.
    var values: [String: TemplateValue] {
        ["label": .text(label), "href": .text(href), "current": .flag(isCurrent), "missing": .flag(href.isEmpty)]
    }
}

import Components
import Portals
import Writing

/// The addresses of all pages for search engines (sitemaps.org, protocol 0.9).
///
/// The protocol wants whole addresses, so a site whose address is not known has no sitemap. One file holds 50,000 at the
/// most; beyond that `sitemap.xml` is an index of others. No dates: nobody knows when a page last changed but the log of
/// changes.
package struct Sitemap {
    /// How many pages are listed.
    private let count: Int
    /// Whole addresses, in the order of the site.
    private let addresses: @Sendable () -> [String]
    /// The whole address of a file of the site.
    private let address: @Sendable (Route) -> String
    private let limit: Int

    package static let limit = 50_000

    package init(
        count: Int, limit: Int = Sitemap.limit, addresses: @escaping @Sendable () -> [String],
        address: @escaping @Sendable (Route) -> String
    ) {
        self.count = count
        self.limit = limit
        self.addresses = addresses
        self.address = address
    }

    /// The sitemap of all pages of `site`; `nil` where its address is not known.
    package init?(of site: Site) {
        let settings = site.portal.settings
        guard settings.canonical("/") != nil else { return nil }
        let address: @Sendable (Route) -> String = { settings.canonical(site.href($0)) ?? site.href($0) }
        self.init(
            count: site.pages.count(where: \.isListed),
            addresses: { site.pages.filter(\.isListed).map { address($0.route) } }, address: address)
    }

    /// The first is always `sitemap.xml`.
    package var files: [SiteFile] {
        guard count > limit else { return [SiteFile(.sitemap) { .bytes(Self.urls(addresses()[...])) }] }
        let parts = (1...((count + limit - 1) / limit)).map { Route.sitemapPart($0) }
        let index = SiteFile(.sitemap) { .bytes(Self.index(of: parts.map(address))) }
        return [index]
            + parts.enumerated().map { number, route in
                SiteFile(route) {
                    let start = number * limit
                    return .bytes(Self.urls(addresses()[start..<min(start + limit, count)]))
                }
            }
    }

    private static func urls(_ addresses: ArraySlice<String>) -> [UInt8] {
        list("urlset", of: "url", addresses)
    }

    private static func index(of parts: [String]) -> [UInt8] { list("sitemapindex", of: "sitemap", parts[...]) }

    /// Both kinds of files say the same of each address: where it is.
    private static func list(_ root: StaticString, of entry: StaticString, _ addresses: ArraySlice<String>) -> [UInt8] {
        var out = ByteWriter(capacity: addresses.count * 120 + 200)
        out.markup("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<")
        out.markup(root)
        out.markup(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for address in addresses {
            out.markup("<")
            out.markup(entry)
            out.markup("><loc>")
            out.text(address)
            out.markup("</loc></")
            out.markup(entry)
            out.markup(">\n")
        }
        out.markup("</")
        out.markup(root)
        out.markup(">\n")
        return out.bytes
    }
}

extension Route {
    /// The addresses of all pages, or the index of the parts that hold them.
    package static let sitemap = Route("sitemap.xml")
    /// A part of a large sitemap, from 1.
    static func sitemapPart(_ number: Int) -> Route { Route("sitemap-\(number).xml") }
}

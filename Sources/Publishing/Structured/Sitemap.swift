/// The addresses of all pages for search engines (sitemaps.org, protocol 0.9).
///
/// The protocol wants whole addresses, so a site whose address is not known has no sitemap. One file holds 50,000 at the
/// most; beyond that `sitemap.xml` is an index of others. No dates: nobody knows when a page last changed but the log of
/// changes.
package struct Sitemap {
    /// Whole addresses, in the order of the site.
    private let addresses: [String]
    /// The whole address of a file of the site.
    private let address: (Route) -> String
    private let limit: Int

    package static let limit = 50_000

    package init(addresses: [String], limit: Int = Sitemap.limit, address: @escaping (Route) -> String) {
        self.addresses = addresses
        self.limit = limit
        self.address = address
    }

    /// The routes of the files that `count` addresses take: the first is always `sitemap.xml`.
    static func routes(for count: Int, limit: Int = Sitemap.limit) -> [Route] {
        guard count > limit else { return [.sitemap] }
        return [.sitemap] + (1...((count + limit - 1) / limit)).map { .sitemapPart($0) }
    }

    package var files: [OutputFile] {
        let routes = Self.routes(for: addresses.count, limit: limit)
        guard routes.count > 1 else {
            return [OutputFile(path: Route.sitemap.outputPath, bytes: urls(addresses[...]))]
        }
        let parts = routes.dropFirst()
        let index = OutputFile(path: Route.sitemap.outputPath, bytes: index(of: parts.map(address)))
        return [index]
            + parts.enumerated().map { number, route in
                let start = number * limit
                return OutputFile(
                    path: route.outputPath, bytes: urls(addresses[start..<min(start + limit, addresses.count)]))
            }
    }

    private func urls(_ addresses: ArraySlice<String>) -> [UInt8] {
        Self.list("urlset", of: "url", addresses)
    }

    private func index(of parts: [String]) -> [UInt8] { Self.list("sitemapindex", of: "sitemap", parts[...]) }

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

import Foundation
import Pages
import Testing

struct SitemapTests {
    private static func sitemap(_ count: Int, limit: Int = Sitemap.limit) -> [SiteFile] {
        let addresses = (0..<count).map { "https://example.org/\($0)/?a&b" }
        return Sitemap(
            count: count, limit: limit, addresses: { addresses }, address: { "https://example.org/" + $0.path }
        )
        .files
    }

    private static func text(_ file: SiteFile) -> String {
        if case .bytes(let bytes) = file.content { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    @Test(
        "one file up to the limit, beyond it an index of parts that hold every address once",
        arguments: [(0, 1), (2, 1), (3, 1), (4, 3), (6, 3), (7, 4)])
    func parts(count: Int, files: Int) throws {
        let made = Self.sitemap(count, limit: 3)
        #expect(made.count == files)
        #expect(made.first?.route.path == "sitemap.xml")
        let texts = made.map(Self.text)
        #expect(texts[0].contains("<sitemapindex") == (files > 1))
        let urls = texts.joined().components(separatedBy: "<url>").count - 1
        #expect(urls == count)
        for (number, text) in texts.enumerated().dropFirst() {
            #expect(made[number].route.path == "sitemap-\(number).xml")
            #expect(texts[0].contains("<loc>https://example.org/sitemap-\(number).xml</loc>"))
            #expect((1...3).contains(text.components(separatedBy: "<url>").count - 1))
        }
        if count > 0 { #expect(texts.joined().contains("<loc>https://example.org/0/?a&amp;b</loc>")) }
    }

    @Test("the limit is that of the protocol: 50,000 addresses in a file")
    func protocolLimit() {
        #expect(Self.sitemap(50_000).count == 1)
        #expect(Self.sitemap(50_001).count == 3)
    }
}

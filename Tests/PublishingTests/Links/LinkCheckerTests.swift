import Components
import Portals
import Pages
import SourceText
import Testing

struct LinkCheckerTests {
    @Test(
        "an address means the same whether it is hashed where it stands or taken apart",
        arguments: [
            "/", "/portal/", "/portal/a/", "/portal/a/#x", "/portal/a/?q=1#x", "#x", "#", "", "a.txt", "a.txt#x",
            "../b/",
            "/elsewhere/", "//host/portal/", "https://a.example/", "mailto:a@b", "/portal/%E7%94%B2/",
            "/portal/a&amp;b/",
            "/portal/a/#%E7%94%B2", "/portal/甲/#乙", "javascript:x", "/portal", "a:b", "/portal/a/#x#y", "data:,",
        ], ["/portal/", "/"])
    func fastTargets(address: String, base: String) {
        let bytes = Array(address.utf8)[...]
        for page in [Route.home, .agency(slug: "a"), .notFound] {
            let reader = TargetReader(page: page, base: base)
            let links = PageLinks(of: Array("<a href=\"".utf8) + bytes + Array("\">".utf8), page: page, base: base)
            let known = Route.agency(slug: "a")
            var checker = LinkChecker(files: [.home, known], base: base)
            let isBroken = !checker.brokenPages(among: [links]).isEmpty
            let told = checker.deadLinks(
                in: Array("<a href=\"".utf8) + bytes + Array("\">".utf8), page: page, source: "x", line: { _ in nil })
            #expect(isBroken == !told.isEmpty, "\(address) on \(page.path)")
            let isElsewhere = Array(bytes).withUnsafeBytes { reader.target($0) == nil }
            #expect(isElsewhere == links.targets.isEmpty)
        }
    }

    private static let files: [Route] = [
        .home, .agencies(page: 1), .sourceText(slug: "a", year: 2020), .report(slug: "a", year: 2020),
        .article(slug: "评论"),
    ]
    private static let target = "<h2 id=\"结果\">x</h2><td id=\"results.granted@total\"></td>"

    private func dead(_ html: String, base: String = "/portal/") -> [String] {
        var checker = LinkChecker(files: Self.files, base: base)
        let page = Route.report(slug: "a", year: 2020)
        let bytes = Array(html.utf8)
        _ = checker.brokenPages(among: [
            PageLinks(of: bytes, page: page, base: base),
            PageLinks(of: Array(Self.target.utf8), page: .agencies(page: 1), base: base),
        ])
        return checker.deadLinks(in: bytes, page: page, source: "x.md") { _ in 7 }.map { "\($0.met) | \($0.expected)" }
    }

    @Test(
        "links that lead somewhere pass",
        arguments: [
            "<a href=\"/portal/\">", "<a href=\"source.txt\">", "<a href=\"#here\"><p id=\"here\">",
            "<a href=\"/portal/agencies/#results.granted@total\">",
            "<a href=\"/portal/agencies/?q=1#%E7%BB%93%E6%9E%9C\">",
            "<a href=\"https://example.org/nowhere\">", "<a href=\"mailto:a@example.org\">",
            "<link rel=\"icon\" href=\"data:,\">", "<a href=\"/portal/commentary/%E8%AF%84%E8%AE%BA/\">",
        ]
    )
    func live(html: String) {
        #expect(dead(html) == [])
    }

    @Test(
        "links that lead nowhere are told with what was expected",
        arguments: [
            ("<a href=\"/portal/nowhere/\">", "/portal/nowhere/", "a page of the site"),
            ("<a href=\"/agencies/\">", "/agencies/", "a page of the site"),
            ("<a href=\"/portal/agencies/#lost\">", "/portal/agencies/#lost", "an anchor that the page has"),
            ("<img src=\"picture.png\">", "picture.png", "a page of the site"),
            ("<a href=\"#gone\">", "#gone", "an anchor that the page has"),
            ("<a href=\"/portal/a&amp;b\">", "/portal/a&b", "a page of the site"),
        ]
    )
    func deadLinks(html: String, address: String, expected: String) {
        #expect(dead(html) == ["a link to \(address) on the page /agencies/a/2020/ | \(expected)"])
    }

    @Test("a link to a file that was declared and not made is dead")
    func made() {
        let made = ["index.html", "agencies/index.html", "agencies/a/2020/index.html", "agencies/a/2020/source.txt"]
        let page = Route.report(slug: "a", year: 2020)
        for (html, isBroken) in [
            ("<a href=\"/\"></a><a href=\"/agencies/\"></a><a href=\"source.txt\"></a>", false),
            ("<a href=\"original.txt\"></a>", true), ("<a href=\"/agencies\"></a>", true),
        ] {
            var checker = LinkChecker(made: made, base: "/")
            let links = PageLinks(of: Array(html.utf8), page: page, base: "/")
            #expect(checker.brokenPages(among: [links]) == (isBroken ? [page] : []), "\(html)")
        }
    }

    @Test("a dead link is told once, with the line of its source")
    func place() {
        var checker = LinkChecker(files: Self.files, base: "/")
        let html = Array("<a href=\"/x/\"></a><a href=\"/x/\"></a>".utf8)
        let broken = checker.brokenPages(among: [PageLinks(of: html, page: .home, base: "/")])
        #expect(broken == [.home])
        let problems = checker.deadLinks(in: html, page: .home, source: "content/pages/x.md") { $0 == "/x/" ? 12 : nil }
        #expect(problems.map(\.place) == [Place(line: 12, column: 1)])
    }
}

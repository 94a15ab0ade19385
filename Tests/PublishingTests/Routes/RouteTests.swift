import Portals
import Pages
import SourceText
import Testing

struct RouteTests {
    @Test(
        "a route gives one path and one address below the base",
        arguments: [
            (Route.home, "index.html", "/portal/"),
            (.agency(slug: "juyuan"), "agencies/juyuan/index.html", "/portal/agencies/juyuan/"),
            (.report(slug: "juyuan", year: 2020), "agencies/juyuan/2020/index.html", "/portal/agencies/juyuan/2020/"),
            (.sourceText(slug: "a", year: 2020), "agencies/a/2020/source.txt", "/portal/agencies/a/2020/source.txt"),
            (.region(slugs: ["a", "b"], page: 1), "regions/a/b/index.html", "/portal/regions/a/b/"),
            (.region(slugs: ["a"], page: 2), "regions/a/page-2/index.html", "/portal/regions/a/page-2/"),
            (.record(slug: "a", year: 2020), "agencies/a/2020/record.json", "/portal/agencies/a/2020/record.json"),
            (.alphabet(page: 2), "agencies/a-z/2/index.html", "/portal/agencies/a-z/2/"),
            (.year(2020, page: 1), "years/2020/index.html", "/portal/years/2020/"),
            (.year(2020, page: 3), "years/2020/3/index.html", "/portal/years/2020/3/"),
            (.article(slug: "评论"), "commentary/评论/index.html", "/portal/commentary/%E8%AF%84%E8%AE%BA/"),
            (.notFound, "404.html", "/portal/404.html"),
        ]
    )
    func paths(route: Route, outputPath: String, href: String) {
        #expect(route.outputPath == outputPath)
        #expect(route.href(base: "/portal/") == href)
    }

    @Test(
        "slugs are plain, and known misreadings of place names are put right",
        arguments: [
            ("段店乡", "duandianxiang"), ("长沙市", "changshashi"), ("重庆市渝中区", "chongqingshiyuzhongqu"),
            ("六安市", "luanshi"), ("2020-巨源镇", "2020-juyuanzhen"), ("ＡＢ　c", "abc"), ("…", "unnamed"), ("", "unnamed"),
            ("../../etc/passwd", "etc-passwd"),
        ]
    )
    func slugs(name: String, slug: String) {
        #expect(Slug.of(name) == slug)
    }

    @Test("a taken slug gets the first free number")
    func freeSlugs() {
        #expect(Slug.free("a", taken: []) == "a")
        #expect(Slug.free("a", taken: ["a", "a-2"]) == "a-3")
    }

    @Test("two claims on one address are one problem that names both, whatever their case")
    func collisions() {
        let claims: [(route: Route, source: String)] = [
            (.agencies(page: 1), "the page /agencies/"), (.page(slug: "Agencies"), "content/pages/Agencies.md"),
            (.home, "home"),
        ]
        let problems = RouteClaims.collisions(claims)
        #expect(
            problems == [
                Problem(
                    .routeCollision, path: "content/pages/Agencies.md",
                    met:
                        "the address /agencies/index.html, claimed by the page /agencies/ and content/pages/Agencies.md",
                    expected: "one source for an address")
            ])
    }
}

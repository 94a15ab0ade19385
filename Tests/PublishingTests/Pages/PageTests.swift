import Auditing
import Components
import Foundation
import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing
import Themes

struct PageTests {
    @Test(
        "every page gives its template exactly the names that the contract promises",
        arguments: TestPortal.languages)
    func shapes(language: Language) throws {
        var settings = SiteSettings()
        settings.language = language
        let content = try TestPortal.sampleContent()
        let site = try TestPortal.site(content.submissions, registry: content.registry, settings: settings)
        for page in site.pages {
            let filled = site.filled(page)
            let shape = filled.template.shape
            #expect(
                TemplateShape.accepts(filled.values, shape),
                "\(page.route.path): \(Set(filled.values.keys).symmetricDifference(shape.keys).sorted())")
        }
    }

    @Test("a portal without any report still has all its pages, and none says 0 years")
    func emptyPortal() throws {
        let site = try TestPortal.site([])
        let pages = TestPortal.pages(of: site)
        #expect(
            pages.keys.filter { !$0.hasPrefix("findings/") && !$0.hasPrefix("indicators/") }.sorted() == [
                "404.html", "agencies/a-z/index.html", "agencies/index.html", "changes/index.html",
                "commentary/index.html",
                "compare/index.html",
                "data/dictionary/index.html", "data/index.html",
                "echoes/index.html", "glossary/index.html", "index.html", "regions/index.html", "search/index.html",
                "years/index.html",
            ])
        #expect(pages["index.html"]?.contains("还没有年报") == true)
    }

    @Test("the same site is made of the same reports in any order")
    func determinism() throws {
        let content = try TestPortal.sampleContent()
        let once = TestPortal.pages(of: try TestPortal.site(content.submissions, registry: content.registry))
        let again = TestPortal.pages(
            of: try TestPortal.site(content.submissions.reversed(), registry: content.registry))
        // Everything but the two articles and the two pages of content/, which this portal leaves out.
        #expect(once.count == 39 + IndicatorCatalogue.all.count + Rule.catalogue.count)
        for (path, html) in once { #expect(Array(html.utf8) == Array((again[path] ?? "").utf8), "\(path)") }
    }

    @Test(
        "every link and anchor of the sample portal leads somewhere, at a base of its own too",
        arguments: ["/", "/portal/"])
    func links(base: String) throws {
        var settings = SiteSettings()
        settings.base = base
        let content = try TestPortal.sampleContent()
        let site = try TestPortal.site(content.submissions, registry: content.registry, settings: settings)
        var checker = LinkChecker(files: site.routes, base: base)
        let links = site.pages.map { PageLinks(of: site.render(site.filled($0)), page: $0.route, base: base) }
        #expect(checker.brokenPages(among: links).map(\.path) == [])
        #expect(links.reduce(0) { $0 + $1.targets.count } > 500)
    }

    @Test("the three tables and the prose of a report come out as in the golden file")
    func reportGolden() throws {
        let content = try TestPortal.sampleContent()
        let site = try TestPortal.site(content.submissions, registry: content.registry)
        let page = try #require(TestPortal.pages(of: site)["agencies/juyuan/2020/index.html"])
        #expect(try Golden("juyuan-2020.html").difference(from: Self.main(of: page)) == nil)
    }

    @Test("five states of a figure are five different cells")
    func states() throws {
        let text = """
            甲镇2020年政府信息公开工作年度报告
            二、主动公开政府信息情况
            \t第二十条第（八）项

            \t信息内容
            \t上一年项目数量
            \t本年增/减

            \t行政事业性收费
            \t
            \t0

            \t第二十条第（九）项

            \t信息内容
            \t采购项目数量
            \t采购总金额

            \t政府集中采购
            \t-
            \t3个或4个


            """
        let site = try TestPortal.site([try TestPortal.submission(text, path: "x.txt")])
        let page = try #require(TestPortal.pages(of: site)["agencies/jiazhen/2020/index.html"])
        let expected = [
            "<td id=\"proactive.procurement.projects\" class=\"placeholder\"><a href=\"source.txt\" data-line=\"20\" data-col=\"2\" title=\"原文第 20 行\">-<span class=\"vh\">（只有占位符号，没有数字）</span></a></td>",
            "<td id=\"proactive.procurement.amount\" colspan=\"2\" class=\"unreadable\"><a href=\"source.txt\" data-line=\"21\" data-col=\"2\" title=\"原文第 21 行\">3个或4个<span class=\"vh\">（原文无法确认是哪个数字）</span></a></td>",
            "<td id=\"proactive.fees.items_prev\" class=\"blank\"><a href=\"source.txt\" data-line=\"10\" data-col=\"2\" title=\"原文第 10 行\"><span aria-hidden=\"true\">—</span><span class=\"vh\">未填</span></a></td>",
            "<td id=\"proactive.fees.items_delta\" colspan=\"2\" class=\"zero\"><a href=\"source.txt\" data-line=\"11\" data-col=\"2\" title=\"原文第 11 行\">0</a></td>",
            "<td id=\"proactive.regulations.made\" class=\"absent\"><span aria-hidden=\"true\">×</span><span class=\"vh\">本表无此项</span></td>",
        ]
        for cell in expected { #expect(page.contains(cell), "\(cell)") }
    }

    @Test("hostile text of a report is text on every page")
    func hostileText() throws {
        let attack = "<script>alert(1)</script>\"onmouseover=\"alert(1) a\"\u{301} onclick=alert(1)"
        let text = """
            \(attack)镇2020年政府信息公开工作年度报告
            \(attack)
            一、总体情况
            （一）\(attack)
            \(attack)
            二、主动公开政府信息情况
            \t\(attack)：
            \t\(attack)


            六、其他需要报告的事项
            无
            \(attack)镇人民政府
            """
        let site = try TestPortal.site([try TestPortal.submission(text, path: "reports/\(attack).txt")])
        for (path, html) in TestPortal.pages(of: site) {
            #expect(!html.contains("<script>"), "\(path)")
            let bytes = Array(html.utf8)
            // Any quotation mark of the attack that is left would be followed by one of these.
            for ending in ["\"onmouseover", "\"\u{301}"] {
                let needle = Array(ending.utf8)
                let isFound = bytes.indices.contains { bytes[$0...].starts(with: needle) }
                #expect(!isFound, "\(path) holds \(ending)")
            }
        }
    }

    /// What stands between `<main …>` and `</main>`, so that the frame of the page does not drown the content.
    private static func main(of page: String) -> String {
        guard let open = page.range(of: "<main"), let close = page.range(of: "</main>") else { return page }
        return String(page[open.lowerBound..<close.upperBound]) + "\n"
    }
}

import Commentary
import Components
import Pages
import Reports
import SourceText
import TestSupport
import Testing

/// What articles print of the reports.
struct ArticleFigureTests {
    private func html(_ body: String) throws -> String {
        let page = try ArticleWorkshop().render(body)
        #expect(page.problems.isEmpty, "\(ArticleWorkshop.lines(page.problems))")
        return String(decoding: page.value.html, as: UTF8.self)
    }

    @Test("a figure is a link to its cell, by id, name, alias and short name")
    func names() throws {
        for name in ["juyuan", "黑龙江省哈尔滨市道外区巨源镇人民政府", "巨源镇", "巨源镇人民政府", "道外区 巨源镇"] {
            let page = try html("新收 {{ \(name) 2020 applications.new@total = 2 }} 件")
            #expect(page.contains(" href=\"/agencies/juyuan/2020/#applications.new@total\""), "\(name): \(page)")
            #expect(page.contains("\">2</a> 件"), "\(name): \(page)")
        }
    }

    @Test("an indicator leads to its line on the report's page, a sum to the page of its region")
    func addresses() throws {
        #expect(
            try html("{{ 巨源镇 2020 received_total = 2 }}").contains(
                "href=\"/agencies/juyuan/2020/#indicator-received_total\""))
        let sum = try html("{{ sum region:沈阳市/辽中区 2019 applications.new@total = 0 }}")
        #expect(sum.contains("href=\"/regions/liaoningsheng/shenyangshi/liaozhongqu/\""), "\(sum)")
        #expect(sum.contains(">0</a>"), "\(sum)")
        #expect(
            try html("{{ count region:沈阳市/辽中区 level:township 2019 }}").contains("href=\"/years/2019/\">1</a>"))
    }

    @Test("a sum that leaves reports out says so in the sentence")
    func partialSum() throws {
        let content = try TestPortal.sampleContent()
        let town = try #require(content.submissions.first { $0.source.path.hasSuffix("yujiafang.txt") })
        var lines = town.text.string(ByteSpan(0, town.text.bytes.count)).components(separatedBy: "\n")
        // The same report of another town, its total of new applications left blank.
        let label = try #require(lines.firstIndex { $0.contains("一、本年新收到政府信息公开申请数量") })
        let cells = lines.indices.filter { $0 > label && lines[$0].contains("0") }
        lines[cells[6]] = lines[cells[6]].replacingOccurrences(of: "0", with: "")
        let text = lines.joined(separator: "\n").replacingOccurrences(of: "于家房镇", with: "茨榆坨镇")
        let csv = """
            id,name,aliases,region,level,kind,website
            a,辽宁省沈阳市辽中区于家房镇人民政府,沈阳市辽中区于家房镇人民政府|于家房镇人民政府|于家房镇,辽宁省/沈阳市/辽中区/于家房镇,township,government,
            b,辽宁省沈阳市辽中区茨榆坨镇人民政府,沈阳市辽中区茨榆坨镇人民政府|茨榆坨镇人民政府|茨榆坨镇,辽宁省/沈阳市/辽中区/茨榆坨镇,township,government,
            """
        let registry = RegistryFile.read(csv, path: "agencies.csv").value
        let own = town.text.string(ByteSpan(0, town.text.bytes.count))
        let site = try TestPortal.site(
            [
                TestPortal.submission(own, path: "a.txt", registry: registry),
                TestPortal.submission(text, path: "b.txt", registry: registry),
            ], registry: registry)
        let options = ArticleInserts(site: site, articles: []).adding(to: MarkdownOptions())
        func render(_ body: String) -> Parsed<MarkdownPage> {
            Markdown.render(
                path: "x.md", bytes: Array("---\ntitle: a\ndate: 2026-01-01\n---\n\(body)\n".utf8), options: options)
        }
        let sum = render("{{ sum region:辽中区 2019 applications.new@total = 0 }}")
        #expect(sum.problems.isEmpty, "\(ArticleWorkshop.lines(sum.problems))")
        #expect(String(decoding: sum.value.html, as: UTF8.self).contains(">0（1/2 份）</a>"))
        let count = render("{{ count region:辽中区 2019 applications.new@total = 1 }}/{{ count region:辽中区 2019 = 2 }}")
        #expect(count.problems.isEmpty, "\(ArticleWorkshop.lines(count.problems))")
        #expect(
            ArticleWorkshop.lines(render("{{ b 2019 applications.new@total }}").problems).first?.contains("blank")
                == true)
    }

    @Test("inside a link a figure is words, and in code it is code")
    func noLinkInALink() throws {
        let link = try html("[新收 {{ 巨源镇 2020 applications.new@total }} 件](agency:巨源镇)")
        #expect(link.components(separatedBy: "<a ").count == 2, "\(link)")
        #expect(link.contains(">2</span> 件</a>"), "\(link)")
        #expect(try html("`{{ 无 }}` \\{{ 无 }}") == "<p><code>{{ 无 }}</code> {{ 无 }}</p>\n")
        #expect(try html("    {{ 无 }}") == "<pre><code>{{ 无 }}\n</code></pre>\n")
        #expect(try html("```\n{{ 无 }}\n```") == "<pre><code>{{ 无 }}\n</code></pre>\n")
    }

    @Test("a heading's anchor stays the same when its figure changes")
    func heading() throws {
        let page = try ArticleWorkshop().render("## 新收 {{ 巨源镇 2020 applications.new@total }} 件")
        #expect(page.value.headings.map(\.anchor) == ["新收-件"])
        #expect(page.value.headings.map(\.text) == ["新收 2 件"])
    }

    @Test("a figure may be strong between words, once or twice on a line")
    func strong() throws {
        let page = try ArticleWorkshop().render(
            "新收**{{ 巨源镇 2020 applications.new@total }}**件，办结**{{ 巨源镇 2020 results.total@total = 0 }}**件")
        let html = String(decoding: page.value.html, as: UTF8.self)
        #expect(html.components(separatedBy: "<strong><a class=\"figure").count == 3, "\(html)")
        #expect(page.problems.map(\.kind) == [.commentaryEmphasisRepaired])
        #expect(!html.contains("*"), "\(html)")
    }

    @Test("what an article printed is told, with its line, for the next build")
    func printed() throws {
        let page = try ArticleWorkshop().render(
            "甲\n\n- {{ 巨源镇 2020 applications.new@total = 2 }} 和 {{ 巨源镇 2020 results.total@total }}")
        #expect(
            page.value.figures == [
                PrintedFigure(expression: "巨源镇 2020 applications.new@total", text: "2", line: 7),
                PrintedFigure(expression: "巨源镇 2020 results.total@total", text: "0", line: 7),
            ])
        #expect(page.value.subjects == ["agency:juyuan", "report:juyuan/2020"])
    }

    @Test("named links lead to the pages of the site, their anchors kept")
    func links() throws {
        let page = try html(
            "<agency:巨源镇> [a](report:巨源镇/2020#review.total) [b](rule:T3-BALANCE) [c](indicator:disclosure_rate) "
                + "[d](region:沈阳市/辽中区) [e](commentary:other) [f](commentary:另一篇)")
        for address in [
            "/agencies/juyuan/\">巨源镇人民政府</a>", "/agencies/juyuan/2020/#review.total\">a", "/findings/T3-BALANCE/\">b",
            "/indicators/disclosure_rate/\">c", "/regions/liaoningsheng/shenyangshi/liaozhongqu/\">d",
            "/commentary/other/\">e", "/commentary/other/\">f",
        ] {
            #expect(page.contains(address), "\(address) in \(page)")
        }
    }

    @Test("a table has a row an agency or an indicator, blanks are no numbers, missing reports say so")
    func table() throws {
        let table = try html(
            "```table\nagencies: [于家房镇, 潘家堡镇]\nyears: 2019-2021\nindicators: [applications.new@total]\n```")
        #expect(table.components(separatedBy: "<tr>").count - 1 == 3, "\(table)")
        #expect(table.components(separatedBy: ">未收到</td>").count - 1 == 4, "\(table)")
        let one = try html(
            "```table\nagencies: 于家房镇\nyears: 2019\nindicators: [proactive.licensing.decisions, review.total]\n```")
        #expect(
            one.contains(
                "<td class=\"n blank\"><a href=\"/agencies/yujiafang/2019/#proactive.licensing.decisions\">未填报"))
        #expect(one.contains("#review.total\">0</a>"), "\(one)")
    }

    @Test("a quotation is the report's own line, linked to it", arguments: ["begins: 落实工作 目标", "lines: 9"])
    func quote(words: String) throws {
        let quote = try html("```quote\nagency: 于家房镇\nyear: 2019\n\(words)\n```")
        #expect(quote.contains("<p>落实工作目标。"), "\(quote)")
        #expect(quote.contains("/agencies/yujiafang/2019/source.txt\" data-line=\"9\""), "\(quote)")
    }

    @Test("every kind of chart is the site's own, with its table behind it", arguments: ["line", "bars", "stacked"])
    func chart(kind: String) throws {
        let indicators =
            kind == "stacked" ? "[applications.new@total, results.total@total]" : "[applications.new@total]"
        let years = kind == "line" ? "2019-2021" : "[2020]"
        let agencies = kind == "line" ? "[于家房镇, 潘家堡镇]" : "[巨源镇]"
        let chart = try html(
            "```chart\nkind: \(kind)\nagencies: \(agencies)\nyears: \(years)\nindicators: \(indicators)\ncaption: 图<注>\n```"
        )
        #expect(chart.contains("<figcaption>图&lt;注&gt;</figcaption><svg"), "\(chart)")
        #expect(chart.contains("<details><summary>"), "\(chart)")
    }

    @Test("a bare address is a link that ends before Chinese punctuation and words")
    func bareAddress() throws {
        for (text, address) in [
            ("见 https://example.org/a_b(c)。后", "https://example.org/a_b(c)"),
            ("（http://a.example/x?y=1&z）", "http://a.example/x?y=1&amp;z"),
            ("https://a.example的页面", "https://a.example"), ("(https://a.example/b).", "https://a.example/b"),
        ] {
            let page = try html(text)
            #expect(page.contains("<a href=\"\(address)\">\(address)</a>"), "\(page)")
        }
        #expect(try !html("xhttps://a.example https://").contains("<a "))
    }

    @Test("figures inside pictures are words, and fences in lists keep their place")
    func corners() throws {
        #expect(
            try html("![新收 {{ 巨源镇 2020 applications.new@total }}](https://a.example/p.png)").contains("alt=\"新收 2\""))
        let page = try ArticleWorkshop().render(
            "- 甲\n\n  ```table\n  agencies: 无此机关\n  years: 2020\n  indicators: review.total\n  ```")
        #expect(page.problems.map(\.place) == [Place(line: 8, column: 13)])
    }

    @Test("no sentence of an article can carry a script", arguments: ["<b>", "\"><script>", "' onclick='x"])
    func hostileWords(words: String) throws {
        let page = try ArticleWorkshop().render(
            "```table\nagencies: 巨源镇\nyears: 2020\nindicators: review.total\ncaption: '\(words.replacingOccurrences(of: "'", with: "''"))'\n```"
        )
        let html = String(decoding: page.value.html, as: UTF8.self)
        #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("onclick='"), "\(html)")
    }
}

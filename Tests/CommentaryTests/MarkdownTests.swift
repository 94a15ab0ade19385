import SourceText
import Testing

import Commentary

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("段落\n", "<p>段落</p>\n"),
        ("甲\n乙，\n丙 d\ne\n丁", "<p>甲乙，丙 d\ne\n丁</p>\n"),
        ("**甲**\n乙 *c*\n*d*", "<p><strong>甲</strong>乙 <em>c</em>\n<em>d</em></p>\n"),
        ("[甲](/x/)\n乙", "<p><a href=\"/x/\">甲</a>乙</p>\n"),
        ("甲\\\n乙", "<p>甲<br />\n乙</p>\n"),
        ("甲\n`code`\n乙", "<p>甲\n<code>code</code>\n乙</p>\n"),
        ("> 甲\n> 乙\n\n- 丙\n- 丁", "<blockquote>\n<p>甲乙</p>\n</blockquote>\n<ul>\n<li>丙</li>\n<li>丁</li>\n</ul>\n"),
        ("```txt\n**a：**b\n```", "<pre><code class=\"language-txt\">**a：**b\n</code></pre>\n"),
        ("a & b < c > \"d\"", "<p>a &amp; b &lt; c &gt; &quot;d&quot;</p>\n"),
    ])
    func printsText(body: String, html: String) {
        let page = renderBody(body)
        #expect(page.html == html)
        #expect(page.problems.isEmpty)
    }

    private static let repaired = "emphasis beside full-width punctuation that CommonMark prints as asterisks"

    @Test(arguments: [
        ("**重点：**正文", "<p><strong>重点：</strong>正文</p>\n", at(5, 6)),
        ("正文**（重点）**", "<p>正文<strong>（重点）</strong></p>\n", at(5, 3)),
        ("正文**“重点”**正文", "<p>正文<strong>“重点”</strong>正文</p>\n", at(5, 3)),
        ("*重点。*2021年", "<p><em>重点。</em>2021年</p>\n", at(5, 5)),
        ("# 甲\n\n段\n\n- 项 **注意！**后 `**码：**文`", "", at(9, 10)),
        ("## **重点：**正文", "<h2 id=\"重点正文\"><strong>重点：</strong>正文</h2>\n", at(5, 9)),
        (
            "**甲：**乙 [丙**：](http://a/（**b) `：**丁`",
            "<p><strong>甲：</strong>乙 <a href=\"http://a/%EF%BC%88**b\">丙**：</a> <code>：**丁</code></p>\n", at(5, 5)
        ),
    ])
    func repairsEmphasis(body: String, html: String, place: Place) {
        let page = renderBody(body)
        if !html.isEmpty { #expect(page.html == html) }
        #expect(
            page.problems.filter { $0.kind != .commentaryTitleInBody }
                == [problem(.commentaryEmphasisRepaired, place, Self.repaired, "the punctuation outside the asterisks")]
        )
        #expect(!page.html.unicodeScalars.contains { (0x2E0E...0x2E16).contains($0.value) })
    }

    @Test(arguments: [
        ("（注：**重点**）", "<p>（注：<strong>重点</strong>）</p>\n"),
        ("**甲**：**乙**", "<p><strong>甲</strong>：<strong>乙</strong></p>\n"),
        ("*甲：**乙***", "<p><em>甲：<strong>乙</strong></em></p>\n"),
        ("甲：\\*\\*乙", "<p>甲：**乙</p>\n"),
        ("三：**乙 没有结尾", "<p>三：**乙 没有结尾</p>\n"),
        ("3 * 4 * 5", "<p>3 * 4 * 5</p>\n"),
    ])
    func leavesEmphasisAlone(body: String, html: String) {
        let page = renderBody(body)
        #expect(page.html == html)
        #expect(page.problems.isEmpty)
    }

    @Test func givesHeadingsAnchors() {
        let page = renderBody("## 一、受理 情况 A/B\n\n## 一、受理 情况 A/B\n\n二\n--\n\n### …\n\n## [链](/a/)*接* `码`&<b>\n")
        #expect(
            page.value.headings == [
                MarkdownHeading(level: 2, text: "一、受理 情况 A/B", anchor: "一受理-情况-ab", line: 5),
                MarkdownHeading(level: 2, text: "一、受理 情况 A/B", anchor: "一受理-情况-ab-2", line: 7),
                MarkdownHeading(level: 2, text: "二", anchor: "二", line: 9),
                MarkdownHeading(level: 3, text: "…", anchor: "section", line: 12),
                MarkdownHeading(level: 2, text: "链接 码&", anchor: "链接-码", line: 14),
            ]
        )
        #expect(
            page.html == """
                <h2 id="一受理-情况-ab">一、受理 情况 A/B</h2>
                <h2 id="一受理-情况-ab-2">一、受理 情况 A/B</h2>
                <h2 id="二">二</h2>
                <h3 id="section">…</h3>
                <h2 id="链接-码"><a href="/a/">链</a><em>接</em> <code>码</code>&amp;</h2>

                """
        )
    }

    @Test func numbersOfAnchorsDoNotCollide() {
        let anchors = renderBody("## 甲 2\n\n## 甲\n\n## 甲\n\n## 甲\n").value.headings.map(\.anchor)
        #expect(anchors == ["甲-2", "甲", "甲-3", "甲-4"])
        #expect(renderBody(String(repeating: "## 甲\n", count: 30_000)).value.headings.last?.anchor == "甲-30000")
    }

    @Test func reportsATitleInTheText() {
        let met = "the heading “题目” of the first level"
        #expect(
            renderBody("甲\n\n题目\n===\n").problems == [
                problem(.commentaryTitleInBody, at(7, 1), met, "headings from the second level (##)")
            ]
        )
    }

    @Test func leavesOutRawHTML() {
        let page = renderBody("<!-- 待补 -->\n\n甲 <b onclick=x>乙</b>\n丙\n\n<script>\nalert(1)\n</script>\n")
        #expect(page.html == "<p>甲 乙丙</p>\n")
        #expect(
            page.problems == [
                problem(.commentaryRawHTML, at(7, 3), "the HTML <b onclick=x>", "Markdown"),
                problem(.commentaryRawHTML, at(7, 17), "the HTML </b>", "Markdown"),
                problem(.commentaryRawHTML, at(10, 1), "the HTML <script>", "Markdown"),
            ]
        )
    }

    @Test func placesManyProblemsOnOneLine() {
        let places = renderBody("甲" + String(repeating: "<b>", count: 30_000)).problems.map(\.place)
        #expect(places == (0..<30_000).map { at(5, 2 + 3 * $0) })
    }

    @Test func collectsAndRewritesLinks() {
        let options = MarkdownOptions { path in
            ["/agencies/巨源镇/": "/portal/agencies/巨源镇/", "/p.svg": "/portal/p.123.svg"][path]
        }
        let page = renderBody(
            """
            [甲](/agencies/%E5%B7%A8%E6%BA%90%E9%95%87/#t)
            和[乙](https://example.org/%E4%B8%AD?q=a%26b)
            ![丙](/p.svg) [丁][d] <https://a.example/>
            [戊](//cdn.example/x)

            [d]: /agencies/无/?y=2020
            """, options)
        #expect(
            page.value.links == [
                MarkdownLink(destination: "/agencies/巨源镇/#t", address: "/portal/agencies/巨源镇/#t", line: 5),
                MarkdownLink(destination: "https://example.org/中?q=a&b", line: 6),
                MarkdownLink(destination: "/p.svg", isPicture: true, address: "/portal/p.123.svg", line: 7),
                MarkdownLink(destination: "/agencies/无/?y=2020", line: 7),
                MarkdownLink(destination: "https://a.example/", line: 7),
                MarkdownLink(destination: "//cdn.example/x", line: 8),
            ]
        )
        #expect(page.html.contains("<a href=\"/portal/agencies/%E5%B7%A8%E6%BA%90%E9%95%87/#t\">甲</a>和<a"))
        #expect(page.html.contains("<a href=\"https://example.org/%E4%B8%AD?q=a%26b\">乙</a>"))
        #expect(page.html.contains("<img src=\"/portal/p.123.svg\" alt=\"丙\" />"))
        #expect(page.html.contains("<a href=\"/agencies/%E6%97%A0/?y=2020\">丁</a>"))
        #expect(
            page.problems == [
                problem(
                    .commentaryLinkDead, at(7, 14), "the link /agencies/无/?y=2020", "the path of a page of the site")
            ]
        )
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
    ])
    func printsNoUnsafeLink(destination: String) {
        let page = renderBody("甲 [乙](\(destination))")
        #expect(page.html == "<p>甲 <a href=\"\">乙</a></p>\n")
        #expect(
            page.problems == [
                problem(
                    .commentaryLinkUnsafe, at(5, 3), "the destination \(destination)",
                    "an address of the web or of the site")
            ]
        )
    }

    @Test func takesTheFirstParagraphAsSummary() {
        #expect(renderBody("## 题\n\n***\n\n> 引\n\n甲**乙**\n丙 `d`\ne\n\n丁").value.textSummary == "甲乙丙 d e")
        #expect(renderBody(String(repeating: "字", count: 300)).value.textSummary?.count == 200)
        #expect(renderBody("").value.textSummary == nil)
    }

    @Test(arguments: [
        (Array("---\n标题".utf8) + [0xE5, 0x41], at(2, 3), "the byte 0xE5"),
        ([0x61, 0x0A, 0xC0, 0x80], at(2, 1), "the byte 0xC0"),
        ([0xED, 0xA0, 0x80], at(1, 1), "the byte 0xED"),
        ([0xF4, 0x90, 0x80, 0x80], at(1, 1), "the byte 0xF4"),
        ([0x61, 0xE5, 0xB7], at(1, 2), "the byte 0xE5"),
        ([0xFF, 0xFE, 0x61, 0x00], at(1, 1), "the byte 0xFF"),
    ])
    func refusesWhatIsNotUTF8(bytes: [UInt8], place: Place, met: String) {
        let page = Markdown.render(path: "a.md", bytes: bytes, options: MarkdownOptions())
        #expect(page.value == MarkdownPage(frontMatter: FrontMatter(), html: []))
        #expect(page.problems == [problem(.commentaryNotUTF8, place, met, "text in UTF-8")])
    }

    @Test func refusesNULAndLargeFiles() {
        #expect(render("---\nti\0").problems == [problem(.commentaryNUL, at(2, 3), "a NUL character", "text")])
        let large = String(repeating: "a", count: 262_145)
        #expect(
            render(large).problems == [problem(.commentaryTooLarge, nil, "262145 bytes", "at most 262144")]
        )
    }

    @Test func survivesDeepNesting() {
        let page = renderBody(String(repeating: ">", count: 50_000) + "甲")
        #expect(page.problems.isEmpty)
        #expect(page.html.hasPrefix("<blockquote>"))
    }

    @Test func everyKindHasItsOwnName() {
        let names = ProblemKind.commentaryKinds.map(\.id)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.hasPrefix("commentary-") })
    }

    @Test func manyThreadsGiveTheSame() async {
        let body = "## 题\n\n**重点：**正文\n下[一](/a/)行\n"
        let expected = renderBody(body)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 { group.addTask { renderBody(body) == expected } }
            for await same in group { #expect(same) }
        }
    }
}

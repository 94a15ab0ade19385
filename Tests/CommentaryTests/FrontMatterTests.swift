import SourceText
import Testing

import Commentary

@Suite struct FrontMatterTests {
    @Test func readsEveryKey() {
        let file = """
            ---
            title: "2021：辽中两镇"
            date: 2021-03-01
            updated: 2024-02-29
            author: 李四
            tags: [公开, 年报]
            summary: 一句话
            draft: true
            slug: 辽中-two-2021
            ---
            正文
            """
        let expected = FrontMatter(
            title: "2021：辽中两镇", date: ArticleDate("2021-03-01"), updated: ArticleDate("2024-02-29"), author: "李四",
            tags: ["公开", "年报"], summary: "一句话", isDraft: true, slug: "辽中-two-2021"
        )
        #expect(
            render(file)
                == Parsed(
                    MarkdownPage(frontMatter: expected, html: Array("<p>正文</p>\n".utf8), textSummary: "正文", length: 2)
                )
        )
    }

    @Test func readsValuesAsWritten() {
        let matter = render("---\r\ntitle: 2021\r\ndate: '2021-03-01'\r\nauthor: no\r\ntags: 单个\r\n---\r\n").value
            .frontMatter
        #expect(matter == FrontMatter(title: "2021", date: ArticleDate("2021-03-01"), author: "no", tags: ["单个"]))
    }

    @Test func passesOverAByteOrderMark() {
        let page = render("\u{FEFF}---\ntitle: a\ndate: 2021-03-01\n---\n文")
        #expect(page.problems.isEmpty)
        #expect(page.html == "<p>文</p>\n")
    }

    @Test(arguments: [
        (
            "正文",
            [problem(.commentaryFrontMatterMissing, at(1, 1), "a file that does not begin with ---", "front matter")]
        ),
        ("", [problem(.commentaryFrontMatterMissing, at(1, 1), "a file that does not begin with ---", "front matter")]),
        (
            "---\ntitle: a\n正文",
            [problem(.commentaryFrontMatterOpen, at(1, 1), "front matter not closed", "a second line ---")]
        ),
        ("---", [problem(.commentaryFrontMatterOpen, at(1, 1), "front matter not closed", "a second line ---")]),
        (
            "---\n---\n",
            [
                problem(.commentaryFrontMatterValue, at(1, 1), "front matter without date", "date: YYYY-MM-DD"),
                problem(.commentaryFrontMatterValue, at(1, 1), "front matter without title", "title: …"),
            ]
        ),
        (
            "---\ntitle: a\ndate: 2021-03-01\nauther: b\n---\n",
            [
                problem(
                    .commentaryFrontMatterKey, at(4, 1), "the key auther", "author",
                    wayOut: "Write author instead of auther.")
            ]
        ),
        (
            "---\ntitle: a\ndate: 2021-03-01\n作者: b\n---\n",
            [
                problem(
                    .commentaryFrontMatterKey, at(4, 1), "the key 作者",
                    "one of title, date, updated, author, tags, summary, draft, slug")
            ]
        ),
        (
            "---\ntitle:\ndate: 2021-02-29\nupdated: 1.3.2021\ntags: [a, [b]]\ndraft: yes\nslug: a/b\n---\n",
            [
                problem(.commentaryFrontMatterValue, at(2, 7), "title: ", "the title of the article"),
                problem(.commentaryFrontMatterValue, at(3, 7), "date: 2021-02-29", "a date written YYYY-MM-DD"),
                problem(.commentaryFrontMatterValue, at(4, 10), "updated: 1.3.2021", "a date written YYYY-MM-DD"),
                problem(
                    .commentaryFrontMatterValue, at(5, 7), "tags with a list or keys below it",
                    "a list of words such as [公开, 年报]"),
                problem(.commentaryFrontMatterValue, at(6, 8), "draft: yes", "true or false"),
                problem(.commentaryFrontMatterValue, at(7, 7), "slug: a/b", "letters, digits and hyphens"),
            ]
        ),
        (
            "---\ntitle: a\ndate: 2021-03-01\ntitle: b\n---\n",
            [
                problem(
                    .commentaryFrontMatterMalformed, at(2, 1), "a key written twice: title",
                    "keys and values such as \"title: …\"")
            ]
        ),
        (
            "---\ntitle: a: b\n---\n",
            [
                problem(
                    .commentaryFrontMatterMalformed, at(2, 9), "mapping values are not allowed in this context",
                    "keys and values such as \"title: …\"")
            ]
        ),
        (
            "---\n- a\n---\n",
            [
                problem(
                    .commentaryFrontMatterMalformed, at(2, 1), "no keys and values",
                    "keys and values such as \"title: …\"")
            ]
        ),
    ])
    func reports(file: String, problems: [Problem]) {
        #expect(render(file).problems == problems)
    }

    @Test func aPageNeedsNoDate() {
        #expect(render("---\ntitle: a\n---\n", MarkdownOptions(kind: .page)).problems.isEmpty)
    }

    @Test func deepNestingIsAProblemAndNotACrash() {
        // Aliases of aliases, as a key: to compare it with others would take for ever.
        let laughs = (1...11).map { level in
            "a\(level): &a\(level) [\(Array(repeating: level == 1 ? "x" : "*a\(level - 1)", count: 9).joined(separator: ","))]\n"
        }.joined()
        #expect(
            render("---\n\(laughs)? *a11\n: x\n---\n").problems.map(\.met) == ["more than 32 aliases"])
        let nested = String(repeating: "[", count: 100_000)
        #expect(render("---\ntags: \(nested)\n---\n").problems.map(\.kind) == [.commentaryFrontMatterMalformed])
        let dashes = String(repeating: "- ", count: 100_000)
        #expect(render("---\ntags:\n  \(dashes)a\n---\n").problems.map(\.kind) == [.commentaryFrontMatterMalformed])
    }

    @Test(arguments: [
        ("2021-03-01", true), ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
        ("2021-04-31", false), ("2021-13-01", false), ("2021-00-10", false), ("2021-3-1", false), ("２０２１-03-01", false),
        ("2021-03-01 ", false), ("", false), ("-001-01-01", false),
    ])
    func knowsTheCalendar(text: String, exists: Bool) {
        #expect((ArticleDate(text) != nil) == exists)
        if exists { #expect(ArticleDate(text)?.description == text) }
    }
}

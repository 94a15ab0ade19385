import FuzzChecks
import Testing

@Suite struct MarkupCheckTests {
    @Test(arguments: [
        "", "text &amp; more", "<p>a<br />b</p>", "<p class=\"a\" id=\"b\">a</p>\n<hr />", "<!-- raw HTML omitted -->",
        "<a href=\"https://a.b/?x=1&amp;y=2\">a</a>", "<a href=\"javascript-is/a-path\">a</a>",
        "<button disabled>a</button>",
        "<img src=\"data:image/png;base64,AA\" alt=\"\" />", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
    ])
    func lets(_ html: String) {
        #expect(throws: Never.self) { try MarkupCheck.run(Array(html.utf8)) }
    }

    @Test(arguments: [
        "<script>1</script>", "<SCRIPT src=\"a\"></SCRIPT>", "<p onclick=\"a\">b</p>", "<p ONLOAD=\"a\">b</p>", "<p>a",
        "a</p>",
        "<p><b>a</p></b>", "a < b", "<p class=a>b</p>", "<p class=\"a>b</p>", "<p class=\"a\"b=\"c\">d</p>",
        "<a href=\"javascript:a\">b</a>", "<a href=\" &#x27;\" onx=\"\">b</a>", "<a href=\"java\nscript:a\">b</a>",
        "<a href=\"\u{1}javascript:a\">b</a>", "<a href=\"JavaScript&#x3a;a\" onx>b</a>",
        "<img src=\"data:text/html,a\" />",
        "<img src=\"data:image/svg+xml,a\" />", "<p style=\"a\">b</p>", "<iframe></iframe>", "<!-- a -->",
        "<p a=\"<\">b</p>",
        "<a href=\"vbscript:a\">b</a>", "<a href=\"file:///a\">b</a>", "<form action=\"a\"></form>",
    ])
    func refuses(_ html: String) {
        #expect(throws: Fault.self) { try MarkupCheck.run(Array(html.utf8)) }
    }

    @Test func tellsTheIds() throws {
        #expect(try MarkupCheck.run(Array("<h2 id=\"甲\">a</h2><p id=\"b\">c</p>".utf8)) == ["甲", "b"])
    }
}

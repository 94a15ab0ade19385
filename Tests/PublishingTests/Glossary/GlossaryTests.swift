import Foundation
import Pages
import Reports
import Testing
import Wording

/// The glossary and the links that lead to it.
struct GlossaryTests {
    private let linker = GlossaryLinker(glossary: "/glossary/")

    private func linked(_ html: String) -> String {
        var used = GlossaryLinker.Used()
        return String(decoding: linker.linked(Array(html.utf8), &used), as: UTF8.self)
    }

    @Test("every term has words in both languages and an anchor of its own on the page")
    func terms() throws {
        #expect(Glossary.terms.count >= 35)
        #expect(Set(Glossary.terms.map(\.id)).count == Glossary.terms.count)
        #expect(Set(Glossary.terms.flatMap(\.signs)).count == Glossary.terms.flatMap(\.signs).count)
        let page = try #require(TestPortal.pages(of: try TestPortal.site([]))["glossary/index.html"])
        for term in Glossary.terms {
            #expect(page.contains("<div id=\"\(term.id)\"><dt>\(term.name.chinese)"), "\(term.id)")
            for text in [term.name.chinese, term.name.english, term.text.chinese, term.text.english] {
                #expect(!text.isEmpty, "\(term.id)")
            }
            #expect(term.text.chinese.hasSuffix("。") && term.text.english.hasSuffix("."), "\(term.id)")
            #expect(term.text.english.unicodeScalars.allSatisfy { !(0x4E00...0x9FFF).contains($0.value) }, "\(term.id)")
        }
    }

    @Test(
        "the first place of a term is linked, the longest term wins, and what must be left alone is",
        arguments: [
            (
                "<p>结转与结转</p>",
                "<p><a class=\"term\" href=\"/glossary/#carry-over\">结转</a>与结转</p>"
            ),
            (
                "<p>依申请公开率</p>",
                "<p><a class=\"term\" href=\"/glossary/#disclosure-on-application\">依申请公开</a>率</p>"
            ),
            ("<h2>结转</h2>", "<h2>结转</h2>"),
            ("<p><a href=\"/x/\">结转</a></p>", "<p><a href=\"/x/\">结转</a></p>"),
            ("<p><code>结转</code></p>", "<p><code>结转</code></p>"),
            ("<blockquote><p>结转</p></blockquote>", "<blockquote><p>结转</p></blockquote>"),
            ("<table><tr><td>结转</td></tr></table>", "<table><tr><td>结转</td></tr></table>"),
            (
                "<h2>结转</h2><p title=\"结转\">结转</p>",
                "<h2>结转</h2><p title=\"结转\"><a class=\"term\" href=\"/glossary/#carry-over\">结转</a></p>"
            ),
            ("<p>完善规章制度</p>", "<p>完善规章制度</p>"),
            (
                "<p>the carry-over of xcarry-over</p>",
                "<p>the <a class=\"term\" href=\"/glossary/#carry-over\">carry-over</a> of xcarry-over</p>"
            ),
            ("", ""), ("<", "<"), ("<p", "<p"),
        ])
    func linking(html: String, expected: String) {
        #expect(linked(html) == expected)
    }

    @Test("a text of any origin is escaped before its terms are linked")
    func hostile() {
        var used = GlossaryLinker.Used()
        let markup = String(decoding: linker.markup("<b>结转</b>\"", &used), as: UTF8.self)
        #expect(
            markup == "&lt;b&gt;<a class=\"term\" href=\"/glossary/#carry-over\">结转</a>&lt;/b&gt;&quot;")
    }

    @Test(
        "on a report page every term is linked once, in a row label, and never in the report's prose",
        arguments: ["agencies/juyuan/2020/index.html", "agencies/panjiabao/2021/index.html"])
    func reports(path: String) throws {
        let content = try TestPortal.sampleContent()
        let page = try #require(
            TestPortal.pages(of: try TestPortal.site(content.submissions, registry: content.registry))[path])
        let targets = page.matches(of: /<a class="term" href="\/glossary\/#([a-z-]+)">/).map { String($0.1) }
        #expect(targets.count > 15)
        #expect(Set(targets).count == targets.count)
        #expect(targets.contains("three-securities") && targets.contains("process-information"))
        for paragraph in page.matches(of: /<p[ >].*?<\/p>/) { #expect(!paragraph.0.contains("class=\"term\"")) }
    }
}

import CCMark
import Commentary
import Foundation
import Glibc
import TestSupport
import Testing

/// The examples of the CommonMark specification, version 0.30, through our pipeline and through cmark itself.
///
/// `make test` fetches them; nothing of them is kept here.
struct CommonMarkSpecTests {
    /// Why the design asks for other HTML than cmark's.
    enum Exception: CaseIterable {
        /// Headings have anchors and begin at the second level.
        case heading
        /// Raw HTML is left out without a word in the page; a problem tells the editor.
        case rawHTML
        /// A bare address is a link.
        case address
    }

    @Test("every example gives cmark's own HTML, except those listed, and those for the reason given")
    func examples() throws {
        guard let examples = try Self.examples() else { return }
        #expect(examples.count == 652)
        var unlisted: [Exception: [Int]] = [:]
        for (index, markdown) in examples.enumerated() {
            let number = index + 1
            let ours = Self.ours(markdown)
            let theirs = Self.cmark(markdown)
            let reasons = Exception.allCases.filter { Self.exceptions[$0, default: []].contains(number) }
            if ours == theirs {
                #expect(reasons.isEmpty, "example \(number) is listed, but is the same")
                continue
            }
            let plain = Self.plain(ours, .heading, .rawHTML, .address)
            #expect(plain == Self.plain(theirs, .heading, .rawHTML, .address), "example \(number): \(markdown)")
            for exception in Exception.allCases {
                let others = Exception.allCases.filter { $0 != exception }
                let isNeeded = Self.plain(ours, others) != Self.plain(theirs, others)
                if isNeeded != reasons.contains(exception) { unlisted[exception, default: []].append(number) }
            }
        }
        #expect(unlisted.isEmpty, "listed wrongly or not at all")
    }

    // MARK: Both pipelines

    private static func ours(_ markdown: String) -> String {
        let file = "---\ntitle: a\ndate: 2021-06-19\n---\n" + markdown
        let page = Markdown.render(path: "a.md", bytes: Array(file.utf8), options: MarkdownOptions()).value
        return String(decoding: page.html, as: UTF8.self)
    }

    private static func cmark(_ markdown: String) -> String {
        guard let text = cmark_markdown_to_html(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(text) }
        return String(cString: text)
    }

    private static func plain(_ html: String, _ exceptions: Exception...) -> String { plain(html, exceptions) }

    /// `html` without what the exceptions are about.
    private static func plain(_ html: String, _ exceptions: [Exception]) -> String {
        var html = html
        if exceptions.contains(.heading) {
            html.replace(/<h([1-6]) id="[^"]*">/) { "<h\($0.1)>" }
            html.replace(/<(\/?)h1>/) { "<\($0.1)h2>" }
        }
        if exceptions.contains(.rawHTML) {
            html.replace("<!-- raw HTML omitted -->\n", with: "")
            html.replace("<!-- raw HTML omitted -->", with: "")
            // A block that is left out leaves no line.
            html.replace(/\n+/, with: "\n")
            html.replace("<li>\n</li>", with: "<li></li>")
        }
        if exceptions.contains(.address) {
            html.replace(/<a href="(https?:[^"]*)">\1<\/a>/) { String($0.1) }
        }
        return html
    }

    // MARK: The examples

    /// The Markdown of every example, in order; `nil` after a loud word when they were not fetched.
    private static func examples() throws -> [String]? {
        let url = Shared.checkout.appending(path: ".venv/commonmark-0.30.txt")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else {
            Shared.say("COMMONMARK EXAMPLES NOT FETCHED (.ci/install test does): nothing compared")
            return nil
        }
        let fence = String(repeating: "`", count: 32)
        return text.components(separatedBy: "\(fence) example\n").dropFirst().map { part in
            let lines = part.components(separatedBy: "\n").prefix { $0 != "." }
            return lines.map { $0.replacing("→", with: "\t") + "\n" }.joined()
        }
    }
}

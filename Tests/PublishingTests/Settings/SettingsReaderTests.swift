import Portals
import Pages
import SourceText
import Testing

struct SettingsReaderTests {
    @Test("every key of a whole file is taken over")
    func wholeFile() {
        let parsed = SettingsReader.read(
            """
            title: 年报
            subtitle: 逐格可查
            base: https://example.org/portal
            language: en
            theme: quiet
            contact: a@example.org
            licence: CC BY 4.0
            publish_private_numbers: [reports/a.docx, reports/2020/b.txt]
            """, path: "content/site.yml")
        var expected = SiteSettings()
        expected.title = "年报"
        expected.subtitle = "逐格可查"
        expected.base = "https://example.org/portal/"
        expected.language = .english
        expected.theme = "quiet"
        expected.contact = "a@example.org"
        expected.licence = "CC BY 4.0"
        expected.publishPrivateNumbers = [
            ReleasedReport(path: "reports/a.docx", place: Place(line: 8, column: 27)),
            ReleasedReport(path: "reports/2020/b.txt", place: Place(line: 8, column: 43)),
        ]
        #expect(parsed == Parsed(expected))
        #expect(parsed.value.basePath == "/portal/")
        #expect(parsed.value.canonical("/portal/years/") == "https://example.org/portal/years/")
    }

    @Test("a base that is a path has no canonical addresses")
    func pathBase() {
        let settings = SettingsReader.read("base: /portal", path: "site.yml").value
        #expect(settings.base == "/portal/")
        #expect(settings.basePath == "/portal/")
        #expect(settings.canonical("/portal/") == nil)
    }

    @Test("a decision about a report that is not there is told with its line and the nearest report")
    func release() {
        let text = "title: 站\npublish_private_numbers:\n- reports/2020/a.txt\n- reports/2020/b.txr\n- reports/x/y.pdf\n"
        let settings = SettingsReader.read(text, path: "site.yml").value
        func problem(_ line: Int, _ met: String) -> Problem {
            Problem(
                .settingWithoutEffect, path: "site.yml", place: Place(line: line, column: 3),
                met: "publish_private_numbers: \(met)", expected: "the path of a report in the content folder")
        }
        #expect(
            settings.releaseProblems(known: ["reports/2020/a.txt", "reports/2020/b.txt"], path: "site.yml") == [
                problem(4, "\"reports/2020/b.txr\", which is no report; did you mean \"reports/2020/b.txt\"?"),
                problem(5, "\"reports/x/y.pdf\", which is no report"),
            ])
        #expect(SiteSettings().releaseProblems(known: [], path: "site.yml") == [])
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let text: String
        let problem: Problem
        var testDescription: String { text }

        init(_ text: String, _ kind: ProblemKind, _ line: Int, _ column: Int, met: String, expected: String) {
            self.text = text
            problem = Problem(
                kind, path: "site.yml", place: Place(line: line, column: column), met: met, expected: expected)
        }
    }

    @Test("aliases of aliases, which stand for more than a machine can hold, are refused")
    func aliases() {
        let few = String(repeating: " *x", count: 32)
        #expect(SettingsReader.read("subtitle: \"\(few)\"", path: "site.yml").problems == [])
        let many = SettingsReader.read("subtitle: \"\(few) *x\"", path: "site.yml").problems
        #expect(many.map(\.message) == ["more than 32 aliases; expected every value where it belongs"])
    }

    private static let known =
        "one of title, subtitle, base, language, theme, contact, licence, "
        + "publish_private_numbers"
    private static let address = "a path such as /portal/ or an address such as https://example.org/portal/"

    @Test(
        "what is wrong in a file is told with its place",
        arguments: [
            Wrong(
                "title: a\nthemee: b", .settingUnknown, 2, 1, met: "the key \"themee\"; did you mean \"theme\"?",
                expected: known),
            Wrong("x: 1", .settingUnknown, 1, 1, met: "the key \"x\"", expected: known),
            Wrong("title: [a, b]", .settingInvalid, 1, 1, met: "title: a list or a map", expected: "one text"),
            Wrong(
                "language: 中文", .settingInvalid, 1, 1, met: "language: \"中文\"",
                expected: "a language tag such as zh-Hans or en"),
            Wrong("base: portal", .settingInvalid, 1, 1, met: "base: \"portal\"", expected: address),
            Wrong("base: //evil.example/", .settingInvalid, 1, 1, met: "base: \"//evil.example/\"", expected: address),
            Wrong("base: \"/a\\\"b/\"", .settingInvalid, 1, 1, met: "base: \"/a\"b/\"", expected: address),
            Wrong(
                "theme: ../x", .settingInvalid, 1, 1, met: "theme: \"../x\"",
                expected: "the name of a folder in themes/"),
            Wrong(
                "- a\n- b", .settingMalformed, 1, 1, met: "something that is not a map",
                expected: "lines of the form key: value"),
        ]
    )
    func wrongFiles(wrong: Wrong) {
        #expect(SettingsReader.read(wrong.text, path: "site.yml").problems == [wrong.problem])
    }

    @Test("text that is not YAML is one problem with a place")
    func notYAML() throws {
        let problems = SettingsReader.read("title: \"a\nb: [", path: "site.yml").problems
        #expect(problems.count == 1)
        let problem = try #require(problems.first)
        #expect(problem.kind == .settingMalformed)
        #expect(problem.place != nil)
    }
}

import Pages
import Reports
import SourceText
import TestSupport
import Testing
import Themes

struct ThemeLoaderTests {
    @Test("the default theme loads without any problem in every language", arguments: TestPortal.languages)
    func defaultTheme(language: Language) throws {
        let parsed = PageKinds.theme(ThemeFiles(layers: [try TestPortal.themeFiles()]), language: language)
        #expect(parsed.problems == [])
        #expect(parsed.value != nil)
    }

    @Test("both languages have the same strings")
    func sameStrings() throws {
        let chinese = try TestPortal.theme(.chinese).strings.all
        let english = try TestPortal.theme(.english).strings.all
        #expect(Set(chinese.keys).symmetricDifference(english.keys).sorted() == [])
        #expect(chinese.filter { $0.value.isEmpty }.keys.sorted() == [])
    }

    @Test("both languages fill in the same values")
    func samePlaceholders() throws {
        let chinese = try TestPortal.theme(.chinese).strings.all
        let english = try TestPortal.theme(.english).strings.all
        for (key, text) in chinese {
            #expect(Self.placeholders(text) == Self.placeholders(english[key] ?? ""), "string \(key)")
        }
    }

    private static func placeholders(_ text: String) -> Set<Substring> {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return Set(parts.compactMap { $0.split(separator: "}").first })
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let file: String
        let text: String
        let problem: Problem
        var testDescription: String { "\(file): \(text)" }
    }

    @Test(
        "a template that would print nothing is an error with its place",
        arguments: [
            Broken(
                file: "templates/years.mustache", text: "<h1>{{heading}}</h1>\n<p>{{leadd}}</p>",
                problem: Problem(
                    .templateUnknownName, path: "themes/mine/templates/years.mustache",
                    place: Place(line: 2, column: 4),
                    met: "the name \"leadd\"; did you mean \"lead\"?",
                    expected:
                        "one of canonical, description, feeds, heading, json_ld, lang, lead, locale, navigation, page_title, picture, script, search, "
                        + "site, stylesheet, trail, type, years")),
            Broken(
                file: "templates/years.mustache", text: "{{#years}}{{>linkz}}{{/years}}",
                problem: Problem(
                    .templateUnknownName, path: "themes/mine/templates/years.mustache",
                    place: Place(line: 1, column: 11),
                    met: "the template \"linkz\"; did you mean \"links\"?",
                    expected:
                        "one of agencies, agency, article, audit, changes, commentary, compare, contents, data, dictionary, echoes, facts, findings, glossary, home, indicator, indicators, layout, "
                        + "links, not-found, notices, page, pages, region, regions, report, rule, search, tiles, trail, year, years"
                )),
            Broken(
                file: "templates/years.mustache", text: "{{years}}",
                problem: Problem(
                    .templateMalformed, path: "themes/mine/templates/years.mustache", place: Place(line: 1, column: 1),
                    met: "{{years}}, which is no text", expected: "{{#years}}")),
            Broken(
                file: "templates/years.mustache", text: "<p>\n{{lead</p>",
                problem: Problem(
                    .templateMalformed, path: "themes/mine/templates/years.mustache", place: Place(line: 2, column: 1),
                    met: "a tag that is not closed", expected: "}}")),
            Broken(
                file: "templates/years.mustache", text: "{{lead}} {{t.no_such_string}}",
                problem: Problem(
                    .stringMissing, path: "themes/mine/templates/years.mustache", place: Place(line: 1, column: 10),
                    met: "no string \"no_such_string\" in themes/default/i18n/zh-Hans.yml",
                    expected: "every string in every language")),
            Broken(
                file: "theme.yml", text: "extends: default\nstyle: [a.css]",
                problem: Problem(
                    .settingUnknown, path: "themes/mine/theme.yml", place: Place(line: 2, column: 1),
                    met: "the key \"style\"; did you mean \"styles\"?",
                    expected: "one of name, extends, styles, scripts, search, picture")),
        ]
    )
    func brokenThemes(broken: Broken) throws {
        var files: [String: [UInt8]] = ["theme.yml": Array("extends: default\n".utf8)]
        files[broken.file] = Array(broken.text.utf8)
        let mine = ThemeFiles.Layer(folder: "themes/mine", files: files)
        let parsed = PageKinds.theme(
            ThemeFiles(layers: [mine, try TestPortal.themeFiles()]), language: .chinese)
        #expect(parsed.value == nil)
        // A string that is missing is missing in every language; the first is compared.
        #expect(parsed.problems.first { $0.severity == .error } == broken.problem)
    }

    @Test("a theme that extends another replaces single files, strings and adds a style sheet")
    func extendingTheme() throws {
        let mine = ThemeFiles.Layer(
            folder: "themes/mine",
            files: [
                "theme.yml": Array("name: mine\nextends: default\nstyles: [site.css, mine.css]\n".utf8),
                "assets/mine.css": Array("h1{color:red}".utf8),
                "templates/not-found.mustache": Array("<p>gone: {{t.nav_home}}</p>".utf8),
                "i18n/zh-Hans.yml": Array("nav_home: 门口\n".utf8),
            ])
        #expect(ThemeFiles.parent(of: mine) == "default")
        let parsed = PageKinds.theme(ThemeFiles(layers: [mine, try TestPortal.themeFiles()]), language: .chinese)
        #expect(parsed.problems.filter { $0.severity == .error } == [])
        let theme = try #require(parsed.value)
        #expect(theme.strings(.navHome) == "门口")
        #expect(theme.strings(.navYears) == "年度")
        let style = try #require(theme.assets.first { $0.route == theme.stylesheet })
        #expect(style.bytes.suffix(13).elementsEqual("h1{color:red}".utf8))
        #expect(style.bytes.count > 5000)
    }
}

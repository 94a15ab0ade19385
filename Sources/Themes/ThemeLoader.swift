import Mustache
import Portals
import Reports
import SourceText
import Wording

/// Makes a Theme of its files, and checks everything that could make a page come out wrong.
package struct ThemeLoader {
    private let files: ThemeFiles
    /// The templates that it must have.
    private let pages: [PageTemplate]
    private var problems: [Problem] = []

    private init(_ files: ThemeFiles, templates: [PageTemplate]) {
        self.files = files
        pages = templates
    }

    /// The theme in `language`; `nil` when it has errors.
    ///
    /// - Parameter templates: those that it must have.
    package static func load(
        _ files: ThemeFiles, language: Language, templates: [PageTemplate]
    ) -> Parsed<Theme?> {
        var loader = ThemeLoader(files, templates: templates)
        let theme = loader.load(language)
        let failed = loader.problems.contains { $0.severity == .error }
        return Parsed(failed ? nil : theme, problems: loader.problems)
    }

    /// The words for the findings in records, without the rest of the theme; `nil` when they have errors.
    package static func words(_ files: ThemeFiles) -> Parsed<FileWords?> {
        let languages = ThemeLanguages.read(files, phrases: [:])
        let failed = languages.problems.contains { $0.severity == .error }
        return Parsed(failed ? nil : languages.value.fileWords, problems: languages.problems)
    }

    private static let keys = ["name", "extends", "styles", "scripts", "search", "picture"]

    private mutating func load(_ language: Language) -> Theme? {
        let lists = readManifest()
        let phrases = checkTemplates()
        let languages = ThemeLanguages.read(files, phrases: phrases)
        problems += languages.problems
        let strings = languages.value.strings(language, problems: &problems)
        guard problems.allSatisfy({ $0.severity != .error }), let strings, let words = languages.value.fileWords,
            let library = compile(strings)
        else {
            return nil
        }
        let style = bundle(lists.styles, name: "site", ending: "css")
        let script = bundle(lists.scripts, name: "site", ending: "js")
        let search = lists.search.isEmpty ? nil : bundle(lists.search, name: "search", ending: "js")
        let picture = lists.picture.isEmpty ? nil : self.picture(lists.picture)
        let bundled = Set(lists.styles + lists.scripts + lists.search + lists.pictures)
        let others = files.paths(in: "assets").filter { !bundled.contains(String($0.dropFirst("assets/".count))) }
        let extra = others.compactMap { path in
            files.file(path).map {
                Theme.Asset(
                    route: .asset(name: String(path.dropFirst("assets/".count))), bytes: $0.bytes, origin: $0.path)
            }
        }
        return Theme(
            strings: strings, words: words, assets: [style, script] + [search, picture].compactMap { $0 } + extra,
            stylesheet: style.route, script: script.route, searchScript: search?.route, picture: picture?.route,
            fingerprint: files.fingerprint, library: library)
    }

    // MARK: theme.yml

    /// What `theme.yml` lists, of the outermost theme that lists it.
    private struct Lists {
        var styles = ["site.css"]
        var scripts = ["site.js"]
        var search: [String] = []
        var picture = ""
        /// The pictures of all themes: one that is replaced is not published.
        var pictures: [String] = []
    }

    private mutating func readManifest() -> Lists {
        var styles: [String]?
        var scripts: [String]?
        var search: [String]?
        var pictures: [String] = []
        for layer in files.layers {
            let path = "\(layer.folder)/theme.yml"
            guard let bytes = layer.files["theme.yml"] else {
                problems.append(
                    Problem(.themeMissing, path: path, met: "no theme.yml", expected: "the theme's own settings"))
                continue
            }
            for field in YAMLFields.read(String(decoding: bytes, as: UTF8.self), path: path, problems: &problems) {
                switch field.key {
                case "styles": styles = styles ?? field.node.array().compactMap { $0.scalar?.string }
                case "scripts": scripts = scripts ?? field.node.array().compactMap { $0.scalar?.string }
                case "search": search = search ?? field.node.array().compactMap { $0.scalar?.string }
                case "picture": pictures.append(field.node.scalar?.string ?? "")
                case "name", "extends": break
                default:
                    let nearest = NearestName.of(field.key, in: Self.keys).map { "; did you mean \"\($0)\"?" } ?? ""
                    problems.append(
                        Problem(
                            .settingUnknown, path: path, place: field.place, met: "the key \"\(field.key)\"\(nearest)",
                            expected: "one of \(Self.keys.joined(separator: ", "))"))
                }
            }
        }
        return Lists(
            styles: styles ?? ["site.css"], scripts: scripts ?? ["site.js"], search: search ?? [],
            picture: pictures.first ?? "", pictures: pictures)
    }

    /// The listed files as one asset, named by its content so that it can be cached for ever.
    private mutating func bundle(_ names: [String], name: String, ending: String) -> Theme.Asset {
        var bytes: [UInt8] = []
        for part in names {
            guard let file = files.file("assets/\(part)") else {
                problems.append(
                    Problem(
                        .themeMissing, path: files.layers.first?.folder ?? "themes", met: "no file assets/\(part)",
                        expected: "every file that theme.yml lists"))
                continue
            }
            bytes += file.bytes
        }
        let route = Route.asset(name: "\(name).\(Hexadecimal.of(ContentHash.of(bytes)).prefix(12)).\(ending)")
        return Theme.Asset(route: route, bytes: bytes, origin: names.joined(separator: " + "))
    }

    private mutating func picture(_ name: String) -> Theme.Asset {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return bundle([name], name: String(name[..<dot]), ending: String(name[dot...].dropFirst()))
    }

    // MARK: Templates

    private static let ending = ".mustache"

    private var templates: [(name: String, path: String, bytes: [UInt8])] {
        files.paths(in: "templates").filter { $0.hasSuffix(Self.ending) }.compactMap { path in
            let name = String(path.dropFirst("templates/".count).dropLast(Self.ending.count))
            return files.file(path).map { (name, $0.path, $0.bytes) }
        }
    }

    /// Checks every page's template and says which strings the templates use.
    private mutating func checkTemplates() -> [String: TemplateChecker.PhraseUse] {
        var tags: [String: [TemplateTag]] = [:]
        var paths: [String: String] = [:]
        for template in templates {
            paths[template.name] = template.path
            if template.bytes.contains(TemplateMark.fence) {
                problems.append(
                    Problem(
                        .templateMalformed, path: template.path, met: "the control character U+0001", expected: "text"))
            }
            switch TemplateTag.scan(ReadingText(bytes: template.bytes)) {
            case .success(let found): tags[template.name] = found
            case .failure(let error):
                problems.append(
                    Problem(
                        .templateMalformed, path: template.path, place: error.place, met: "a tag that is not closed",
                        expected: "}}"))
            }
        }
        var checker = TemplateChecker(tags: tags, paths: paths)
        for page in pages {
            if paths[page.name] == nil {
                problems.append(
                    Problem(
                        .themeMissing, path: files.layers.first?.folder ?? "themes",
                        met: "no template templates/\(page.name)\(Self.ending)",
                        expected: "a template for every page"))
            }
            checker.check(page.name, shape: page.shape)
        }
        problems += checker.problems
        return checker.phrases
    }

    private mutating func compile(_ strings: Strings) -> MustacheLibrary? {
        var library = MustacheLibrary()
        for template in templates {
            do {
                try library.register(
                    Theme.inlining(strings, in: String(decoding: template.bytes, as: UTF8.self)), named: template.name)
            } catch let error as MustacheTemplate.ParserError {
                let place = Place(line: error.context.lineNumber, column: error.context.columnNumber)
                problems.append(
                    Problem(
                        .templateMalformed, path: template.path, place: place, met: Self.words(for: error.error),
                        expected: "a Mustache template"))
            } catch {
                problems.append(
                    Problem(.templateMalformed, path: template.path, met: "\(error)", expected: "a Mustache template"))
            }
        }
        return problems.contains { $0.severity == .error } ? nil : library
    }

    private static func words(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "an end tag of another section than the one that is open"
        case .unfinishedName: "a tag without its end"
        case .expectedSectionEnd: "a section that is not closed"
        case .illegalTokenInsideInheritSection, .textInsideInheritSection:
            "something else than blocks inside {{<…}}"
        case let error?: "a tag that is not offered (\(error))"
        case nil: "\(error)"
        }
    }
}

import Portals
import Reports
import SourceText
import Wording

/// The languages of a theme: each `i18n/TAG.yml` is one, and all are complete, whichever a portal uses.
package struct ThemeLanguages {
    private let files: ThemeFiles
    private var all: [Language: Strings] = [:]

    /// - Parameter phrases: the strings that templates ask for, besides those of the program.
    package static func read(_ files: ThemeFiles, phrases: [String: TemplateChecker.PhraseUse]) -> Parsed<
        ThemeLanguages
    > {
        var languages = ThemeLanguages(files: files)
        var problems: [Problem] = []
        let texts = languages.known(&problems).map { languages.texts($0, &problems) }
        // What a language says of a problem, every language says.
        let told = texts.flatMap { $0.texts.keys.filter { $0.hasPrefix("problem_") } }
        let needed = Set(phrases.keys).union(Phrase.allCases.map(\.key)).union(told)
        for file in texts {
            problems += file.problems(needed: needed, phrases: phrases)
            languages.all[file.language] = Strings(language: file.language, texts: file.texts)
        }
        return Parsed(languages, problems: problems)
    }

    /// That of the pages.
    package func strings(_ language: Language, problems: inout [Problem]) -> Strings? {
        if let strings = all[language] { return strings }
        let known = all.keys.sorted().map(\.tag).joined(separator: ", ")
        problems.append(
            Problem(
                .themeMissing, path: files.layers.first?.folder ?? "themes", met: "no file i18n/\(language.tag).yml",
                expected: "one of the languages of the theme (\(known)), or a file for this one",
                wayOut: "set another language in site.yml, or add that file to the theme"))
        return nil
    }

    var fileWords: FileWords? {
        guard let chinese = all[.chinese], let english = all[.english] else { return nil }
        return FileWords(chinese: chinese, english: english)
    }

    /// Those that records are in come first: a string that is missing in all of them is told of these.
    private func known(_ problems: inout [Problem]) -> [Language] {
        var others: [Language] = []
        for path in files.paths(in: "i18n") where path.hasSuffix(".yml") {
            let tag = String(path.dropFirst("i18n/".count).dropLast(".yml".count))
            guard let language = Language(tag: tag) else {
                problems.append(
                    Problem(
                        .themeMissing, path: files.file(path)?.path ?? path, met: "the language \"\(tag)\"",
                        expected: "a language tag such as zh-Hant"))
                continue
            }
            if language != .chinese, language != .english { others.append(language) }
        }
        return [.chinese, .english] + others
    }

    /// A theme that extends another may add or change single strings: the outer theme's come last and win.
    private func texts(_ language: Language, _ problems: inout [Problem]) -> File {
        let path = "i18n/\(language.tag).yml"
        var file = File(language: language, path: path)
        for layer in files.layers.reversed() {
            guard let bytes = layer.files[path] else { continue }
            file.path = "\(layer.folder)/\(path)"
            for field in YAMLFields.read(String(decoding: bytes, as: UTF8.self), path: file.path, problems: &problems) {
                file.texts[field.key] = field.node.scalar?.string
            }
        }
        return file
    }

    /// What stands in the files of one language.
    private struct File {
        let language: Language
        /// As shown in problems.
        var path: String
        var texts: [String: String] = [:]

        func problems(needed: Set<String>, phrases: [String: TemplateChecker.PhraseUse]) -> [Problem] {
            // Labels and rules have their own words in some languages, and every reader of Chinese can read the form's.
            let official = OfficialTexts.all.filter { $0[language] == nil && !language.readsChinese }.map(\.key)
            let missing = needed.union(official).filter { texts[$0, default: ""].isEmpty }.sorted().map { key in
                Problem(
                    .stringMissing, path: phrases[key]?.path ?? path, place: phrases[key]?.place,
                    met: "no string \"\(key)\" in \(path)", expected: "every string in every language")
            }
            let unused = texts.keys.filter { !needed.contains($0) && !OfficialTexts.keys.contains($0) }.sorted().map {
                Problem(.stringUnused, path: path, met: "the string \"\($0)\", which nothing uses", expected: "")
            }
            return missing + unused
        }
    }
}

/// The interface strings of one language, from the theme's `i18n/` files.
package struct Strings: Sendable {
    package let language: SiteSettings.Language
    private let texts: [String: String]
    /// The same by phrase, for the program's own use.
    private let phrases: [Phrase: String]

    package init(language: SiteSettings.Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
        phrases = Dictionary(
            uniqueKeysWithValues: Phrase.allCases.map { phrase in (phrase, texts[phrase.key] ?? phrase.key) })
    }

    /// The text of `phrase`, with `{name}` replaced by the value of that name.
    ///
    /// Completeness is checked when the theme is loaded, so a missing text shows its key instead of stopping a page.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        fill(phrases[phrase] ?? "", values)
    }

    /// The summary of a problem kind for readers of the site.
    package func summary(ofProblem id: String) -> String {
        texts["problem_" + id.split(separator: "-").joined(separator: "_")] ?? id
    }

    package var all: [String: String] { texts }

    private func fill(_ text: String, _ values: [String: String]) -> String {
        guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var filled = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            filled += rest[..<open]
            rest = rest[open...]
            guard let close = rest.firstIndex(of: "}") else { break }
            let name = String(rest[rest.index(after: open)..<close])
            filled += values[name] ?? String(rest[...close])
            rest = rest[rest.index(after: close)...]
        }
        return filled + rest
    }
}

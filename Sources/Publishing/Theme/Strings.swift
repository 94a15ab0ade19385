/// The interface strings of one language, from the theme's `i18n/` files.
package struct Strings: Sendable {
    package let language: SiteSettings.Language
    private let texts: [String: String]
    /// The same by the number of the phrase, for the program's own use.
    private let phrases: [PhrasePattern]

    package init(language: SiteSettings.Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
        phrases = Phrase.allCases.map { PhrasePattern(texts[$0.key] ?? $0.key) }
    }

    /// The text of `phrase`, with `{name}` replaced by the value of that name.
    ///
    /// Completeness is checked when the theme is loaded, so a missing text shows its key instead of stopping a page.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        phrases[phrase.rawValue].filled(values)
    }

    /// The summary of a problem kind for readers of the site.
    package func summary(ofProblem id: String) -> String {
        texts["problem_" + id.split(separator: "-").joined(separator: "_")] ?? id
    }

    package var all: [String: String] { texts }
}

/// A label or an explanation in any number of languages: Chinese first, since the forms and the law are in Chinese.
package struct BilingualText: Hashable, Sendable {
    /// Under this name a theme's language file gives the text in its language; stable for ever.
    package let key: String
    package let chinese: String
    private let translations: [Language: String]

    package init(chinese: String, english: String) {
        self.init(key: "", chinese: chinese, translations: [.english: english])
    }

    private init(key: String, chinese: String, translations: [Language: String]) {
        self.key = key
        self.chinese = chinese
        self.translations = translations
    }

    /// Short for tables of texts.
    package static func both(_ chinese: String, _ english: String) -> BilingualText {
        BilingualText(chinese: chinese, english: english)
    }

    /// The same text under `key`.
    package func keyed(_ key: String) -> BilingualText {
        BilingualText(key: key, chinese: chinese, translations: translations)
    }

    /// The text in `language`, or `nil` where only a theme can have it.
    package subscript(language: Language) -> String? {
        language == .chinese ? chinese : translations[language]
    }

    package var english: String { translations[.english] ?? chinese }
}

import Reports

/// All words of one language: the interface strings of the theme's `i18n/` file, and official texts.
package struct Strings: Sendable {
    package let language: Language
    private let texts: [String: String]
    /// The interface strings by the number of the phrase.
    private let phrases: [PhrasePattern]
    /// Whether the file gives official texts too.
    private let hasOfficialTexts: Bool
    /// By the index of the cell's key.
    private var cellNames: [String] = []
    private var indicatorNames: [String] = []

    package init(language: Language, texts: [String: String]) {
        self.language = language
        self.texts = texts
        phrases = Phrase.allCases.map { PhrasePattern(texts[$0.key] ?? $0.key) }
        hasOfficialTexts = texts.keys.contains { OfficialTexts.keys.contains($0) }
        cellNames = FigureKey.all.map { FigureName.composed($0, self) }
        indicatorNames = Indicator.all.map { indicator in
            indicator.definition.name.map { self($0) } ?? FigureKey(name: indicator.key).map { self.name(of: $0) } ?? ""
        }
    }

    /// The text of `phrase`, with `{name}` replaced by the value of that name.
    ///
    /// Completeness is checked when the theme is loaded, so a missing text shows its key instead of stopping a page.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        phrases[phrase.rawValue].filled(values)
    }

    /// An official text: in the theme's words, else in its own, else in Chinese.
    package func callAsFunction(_ text: BilingualText) -> String {
        if hasOfficialTexts, let words = texts[text.key] { return words }
        return text[language] ?? text.chinese
    }

    /// The name of a cell of the forms.
    package func name(of key: FigureKey) -> String {
        key.index < cellNames.count ? cellNames[key.index] : FigureName.composed(key, self)
    }

    /// The name of an indicator; of a cell that of the cell.
    package func name(of indicator: Indicator) -> String { indicatorNames[indicator.index] }

    /// `label: text`.
    func labelled(_ label: String, _ text: String) -> String { self(.labelled, ["label": label, "text": text]) }

    /// Two sentences, one after the other.
    package func sentences(_ first: String, _ second: String) -> String {
        if first.isEmpty || second.isEmpty { return first + second }
        return self(.twoSentences, ["first": first, "second": second])
    }

    /// The texts in a row, with the language's comma between.
    package func list(_ texts: [String]) -> String { texts.joined(separator: self(.listSeparator)) }

    /// The summary of a problem kind for readers of the site.
    package func summary(ofProblem id: String) -> String {
        texts["problem_" + id.split(separator: "-").joined(separator: "_")] ?? id
    }

    package var all: [String: String] { texts }

    // MARK: The language of the forms on pages of another language

    /// Whether labels and quotations stand in the language of the page.
    package var isOfForms: Bool { language == .chinese }

    /// The attribute of an element that holds words of a report, with a blank before it.
    package var markOfForms: StaticString { isOfForms ? "" : " lang=\"zh-Hans\"" }
}

import Reports

/// A term of the forms or of this site in plain words, with the signs by which texts are linked to it.
package struct GlossaryTerm: Sendable {
    /// Its anchor on the glossary page: stable for ever.
    package let id: String
    package let name: BilingualText
    package let text: BilingualText
    /// The law or the form that it comes from, where one names it.
    package let basis: BilingualText?
    /// What stands for it in texts besides its Chinese name.
    package let aliases: [String]
    /// Whether texts are linked to it; a word of everyday speech is explained but not linked.
    package let isLinked: Bool

    init(
        _ id: String, _ chinese: String, _ english: String, zh: String, en: String, basis: BilingualText? = nil,
        aliases: [String] = [], isLinked: Bool = true
    ) {
        self.id = id
        name = BilingualText(chinese: chinese, english: english).keyed("term.\(id).name")
        text = BilingualText(chinese: zh, english: en).keyed("term.\(id).text")
        self.basis = basis?.keyed("term.\(id).basis")
        self.aliases = aliases
        self.isLinked = isLinked
    }

    /// Every text that stands for the term.
    package var signs: [String] { isLinked ? [name.chinese] + aliases : [] }
}

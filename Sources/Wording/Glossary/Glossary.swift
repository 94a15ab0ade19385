import Reports

/// The glossary: every term in the order of its page, by topic.
package enum Glossary {
    /// Terms of one topic.
    package struct Topic: Sendable {
        /// Its anchor on the page.
        package let id: String
        package let heading: Phrase
        package let terms: [GlossaryTerm]
    }

    package static let topics: [Topic] = [
        Topic(id: "basics", heading: .glossaryBasics, terms: basics),
        Topic(id: "proactive", heading: .glossaryProactive, terms: proactive),
        Topic(id: "applications", heading: .glossaryApplications, terms: applications),
        Topic(id: "outcomes", heading: .glossaryOutcomes, terms: outcomes),
        Topic(id: "disputes", heading: .glossaryDisputes, terms: disputes),
        Topic(id: "figures", heading: .glossaryFigures, terms: figures),
    ]

    package static let terms: [GlossaryTerm] = topics.flatMap(\.terms)

    /// Longer words that hold a term by chance: they are not linked.
    static let decoys = ["规章制度"]

    /// An article of the regulations on the disclosure of government information.
    package static func article(_ chinese: String, _ english: String) -> BilingualText {
        BilingualText(
            chinese: "《政府信息公开条例》\(chinese)",
            english: "Regulations on the Disclosure of Government Information, \(english)")
    }
}

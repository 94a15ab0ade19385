import Reports

/// The terms of the forms in plain words, by topic, each with an anchor.
struct GlossaryPage {
    let site: Site
    private var strings: Strings { site.strings }

    var content: PageContent {
        let other = site.words.other(than: strings)
        let lead = strings(.describeGlossary, ["terms": String(Glossary.terms.count)])
        return PageContent(
            kind: .glossary, heading: strings(.glossary), description: lead,
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.glossary), href: "")],
            values: [
                "lead": .text(lead),
                "topics": .list(
                    Glossary.topics.map { topic in
                        [
                            "name": .text(strings(topic.heading)), "anchor": .text("topic-" + topic.id),
                            "terms": .list(
                                topic.terms.map { term in
                                    [
                                        "id": .text(term.id), "name": .text(strings(term.name)),
                                        "other": .text(other(term.name)),
                                        "other_lang": .text(other.language.tag),
                                        "text": .text(strings(term.text)),
                                        "basis": .text(term.basis.map { strings($0) } ?? ""),
                                    ]
                                }),
                        ]
                    }),
            ])
    }
}

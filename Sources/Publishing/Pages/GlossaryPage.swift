import Reports

/// The terms of the forms in plain words, by topic, each with an anchor.
struct GlossaryPage {
    let site: Site
    private var strings: Strings { site.strings }

    var content: PageContent {
        let isEnglish = strings.language == .english
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
                                        "id": .text(term.id), "name": .text(term.name.in(strings.language)),
                                        "other": .text(term.name.in(isEnglish ? .chinese : .english)),
                                        "other_lang": .text(isEnglish ? "zh-Hans" : "en"),
                                        "text": .text(term.text.in(strings.language)),
                                        "basis": .text(term.basis?.in(strings.language) ?? ""),
                                    ]
                                }),
                        ]
                    }),
            ])
    }
}

import Reports
import Searching

/// The terms of the forms in plain words, by topic, each with an anchor.
struct GlossaryPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "glossary",
        [
            "lead": .text,
            "topics": .list([
                "name": .text, "anchor": .text,
                "terms": .list([
                    "id": .text, "name": .text, "other": .text, "other_lang": .text, "text": .text, "basis": .text,
                ]),
            ]),
        ])

    static func all(of site: Site) -> [Self] {
        [GlossaryPage(site: site)]
    }

    var route: Route { .glossary }

    var content: PageContent {
        let isEnglish = strings.language == .english
        let lead = strings(.describeGlossary, ["terms": String(Glossary.terms.count)])
        return PageContent(
            heading: strings(.glossary), description: lead,
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

extension GlossaryPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .term }
    var recordCount: Int { Glossary.terms.count }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        let term = Glossary.terms[number]
        let language = site.strings.language
        let name = term.name.in(language)
        var record = SearchRecord(
            kind: .term, title: name, path: route.path + "#" + term.id)
        record.names = SearchRecord.distinct([name, term.name.chinese, term.name.english] + term.aliases)
        record.parts = [SearchRecord.body([term.text.in(language), term.basis?.in(language) ?? ""])]
        return record
    }
}

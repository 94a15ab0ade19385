import Components
import Portals
import Reports
import Searching
import Themes
import Wording

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
        let other = site.words.other(than: strings)
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

extension GlossaryPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .term }
    var recordCount: Int { Glossary.terms.count }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        let term = Glossary.terms[number]
        let name = site.strings(term.name)
        var record = SearchRecord(
            kind: .term, title: name, path: route.path + "#" + term.id)
        record.names = SearchRecord.distinct([name, term.name.chinese, term.name.english] + term.aliases)
        record.parts = [SearchRecord.body([site.strings(term.text), term.basis.map { site.strings($0) } ?? ""])]
        return record
    }
}

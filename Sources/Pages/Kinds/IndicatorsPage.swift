import Components
import Portals
import Reports
import Themes
import Wording

/// All indicators by group, each with what it means in a line.
struct IndicatorsPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "indicators",
        [
            "lead": .text,
            "groups": .list([
                "name": .text, "anchor": .text, "indicators": .links, "others_any": .flag,
                "others": .list(["name": .text]),
            ]),
        ])

    static func all(of site: Site) -> [Self] {
        [IndicatorsPage(site: site)]
    }

    var route: Route { .indicators }

    var content: PageContent {
        let lead = strings(.describeIndicators, ["count": String(IndicatorCatalogue.all.count)])
        return PageContent(
            heading: strings(.navIndicators), description: lead,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.navIndicators), href: ""),
            ],
            values: [
                "lead": .text(lead),
                "groups": .list(
                    groups.map { group in
                        [
                            "name": .text(group.name), "anchor": .text(group.anchor),
                            "indicators": .list(group.links.map(\.values)),
                            "others_any": .flag(!group.others.isEmpty),
                            "others": .list(group.others.map { ["name": .text($0)] }),
                        ]
                    }),
            ])
    }

    private struct Group {
        let name: String
        let anchor: String
        let links: [Link]
        /// The names of those that have no page.
        let others: [String]
    }

    /// The groups of derived indicators, then the tables of the forms.
    private var groups: [Group] {
        let derived = IndicatorGroup.allCases.map { group in
            self.group(strings(group.name), anchor: group.rawValue) { $0.definition.group == group }
        }
        let tables: [(Phrase, Int)] = [(.sectionProactive, 2), (.sectionApplications, 3), (.sectionDisputes, 4)]
        return derived
            + tables.map { phrase, table in
                group(strings(.indicatorsOfTable, ["table": strings(phrase)]), anchor: "table-\(table)") {
                    IndicatorCatalogue.figure($0)?.table == table
                }
            }
    }

    private func group(_ name: String, anchor: String, of isMember: (Indicator) -> Bool) -> Group {
        Group(
            name: name, anchor: anchor,
            links: IndicatorCatalogue.all.filter(isMember).map { indicator in
                let definition = indicator.definition
                // What a cell is, its name says already.
                let note = definition.group == nil ? "" : strings(definition.meaning)
                return Link(
                    label: strings.name(of: indicator),
                    href: site.href(.indicator(key: indicator.key, page: 1)), note: note)
            },
            others: IndicatorCatalogue.others.filter(isMember).map { strings.name(of: $0) })
    }
}

extension Route {
    /// All indicators.
    package static let indicators = Route("indicators/")
}

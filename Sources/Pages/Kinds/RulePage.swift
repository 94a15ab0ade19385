import Auditing
import Components
import Portals
import Reports
import Searching
import Themes
import Wording

/// One rule: what it means, what it rests on, how often it fires by year, and every case.
struct RulePage: SitePage {
    let site: Site
    let id: RuleID
    private var strings: Strings { site.strings }

    /// The most cases that are listed; the others are counted.
    private static let casesShown = 300

    static let template = PageTemplate(
        "rule",
        [
            "meaning": .html, "id": .text, "formula": .text, "basis": .html, "caution": .html, "csv": .text,
            "table": .html,
            "regions": .html, "ledger": .html,
            "cases": .links,
            "cases_more": .text,
        ])

    static func all(of site: Site) -> [Self] {
        site.portal.rules.map { RulePage(site: site, id: $0.id) }
    }

    var route: Route { .rule(id: id.rawValue) }

    var content: PageContent {
        let rule = id.rule
        let meaning = strings(rule.meaning)
        let cases = site.portal.cases(of: id)
        var used = GlossaryLinker.Used()
        // In the order of the page: the first place of a term is linked.
        let linkedMeaning = site.glossary.markup(meaning, &used)
        let basis = site.glossary.markup(rule.basis.map { strings($0) } ?? "", &used)
        let caution = site.glossary.markup(strings(rule.caution), &used)
        let more = cases.count - Self.casesShown
        return PageContent(
            heading: strings(rule.title), description: meaning,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.findings), href: site.href(.findings)), Link(label: id.rawValue, href: ""),
            ],
            values: [
                "meaning": .html(linkedMeaning), "id": .text(strings(.ruleNamed, ["rule": id.rawValue])),
                "formula": .text(rule.formula),
                "basis": .html(basis), "caution": .html(caution),
                "table": .html(table(cases)), "regions": .html(regionTable), "ledger": .html(ledger),
                "csv": .text(site.href(.findingsTable)),
                "cases": .list(cases.prefix(Self.casesShown).map { link(to: $0).values }),
                "cases_more": .text(more > 0 ? strings(.casesMore, ["count": String(more)]) : ""),
            ])
    }

    /// For the rule on carry-overs: what vanishes and appears by region.
    private var ledger: [UInt8] {
        guard id == .yearsCarryOver else { return [] }
        return RegionLedgerTable(site.context).markup(CarryOverByRegion(site.portal.agencies))
    }

    private func link(to one: RuleCase) -> Link {
        let address = site.href(.report(slug: one.agency.slug, year: one.year))
        let isAnswered = site.portal.replies(to: one.agency.slug, year: one.year).contains { $0.rule == id }
        let sentence = FindingText(one.finding, strings).sentence
        return Link(
            label: strings(.titleReport, ["agency": one.agency.shortName, "year": String(one.year)]),
            href: address + "#finding-" + id.rawValue,
            note: isAnswered ? strings(.repliedNote, ["finding": sentence]) : sentence)
    }

    /// How many reports of each year the rule found something in, out of how many.
    private func table(_ cases: [RuleCase]) -> [UInt8] {
        let rows = site.portal.years.reversed().map { year in
            TallyTable.Row(
                label: String(year), href: site.href(.year(year, page: 1)), cases: cases.count { $0.year == year },
                reports: site.portal.agencies.count { $0.report(year) != nil })
        }
        return TallyTable(strings: strings, id: "rule-years", title: .casesByYear, label: .navYears).markup(rows)
    }

    /// The same for each region.
    private var regionTable: [UInt8] {
        let rows = RegionTally.of(id, in: site.portal).map { tally in
            TallyTable.Row(
                label: tally.path.isEmpty ? strings(.unconfirmedRegion) : tally.path.joined(),
                href: site.href(site.portal.regions.route(of: tally.path)), cases: tally.cases,
                reports: tally.reports)
        }
        return TallyTable(strings: strings, id: "rule-regions", title: .casesByRegion, label: .regionColumn).markup(
            rows)
    }
}

extension RulePage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .rule }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        let rule = id.rule
        var record = SearchRecord(
            kind: .rule, title: site.strings(rule.title), path: route.path,
            note: site.strings(.ruleNamed, ["rule": id.rawValue]))
        record.rules = context.place(of: id).map { [$0] } ?? []
        record.names = [site.strings(rule.title), id.rawValue]
        let texts = [
            site.strings(rule.meaning), rule.basis.map { site.strings($0) } ?? "",
            site.strings(rule.caution),
        ]
        record.parts = [SearchRecord.body(texts)]
        return record
    }
}

import Reports

/// One rule: what it means, what it rests on, how often it fires by year, and every case.
struct RulePage {
    let site: Site
    let id: RuleID
    private var strings: Strings { site.strings }

    /// The most cases that are listed; the others are counted.
    private static let casesShown = 300

    var content: PageContent {
        let rule = site.portal.rules.first { $0.id == id }
        let isEnglish = strings.language == .english
        let meaning = rule.map { isEnglish ? $0.meaning.english : $0.meaning.chinese } ?? ""
        let cases = site.portal.cases(of: id)
        let more = cases.count - Self.casesShown
        return PageContent(
            kind: .rule, heading: strings(.ruleNamed, ["rule": id.rawValue]), description: meaning,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.findings), href: site.href(.findings)), Link(label: id.rawValue, href: ""),
            ],
            values: [
                "meaning": .text(meaning),
                "formula": .text(rule?.formula ?? ""),
                "basis": .text(rule?.basis.map { isEnglish ? $0.english : $0.chinese } ?? ""),
                "table": .html(table(cases)), "ledger": .html(ledger),
                "cases": .list(cases.prefix(Self.casesShown).map { link(to: $0).values }),
                "cases_more": .text(more > 0 ? strings(.casesMore, ["count": String(more)]) : ""),
            ])
    }

    /// For the rule on carry-overs: what vanishes and appears by region.
    private var ledger: [UInt8] {
        guard id == .yearsCarryOver else { return [] }
        return RegionLedgerTable(strings: strings).markup(CarryOverByRegion(site.portal.agencies))
    }

    private func link(to one: RuleCase) -> Link {
        let address = site.href(.report(slug: one.agency.slug, year: one.year))
        return Link(
            label: strings(.titleReport, ["agency": one.agency.shortName, "year": String(one.year)]),
            href: address + "#finding-" + id.rawValue, note: FindingText(one.finding, strings.language).sentence)
    }

    /// How many reports of each year the rule found something in, out of how many.
    private func table(_ cases: [RuleCase]) -> [UInt8] {
        guard !site.portal.years.isEmpty else { return [] }
        var out = ByteWriter()
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"rule-caption\" tabindex=\"0\">")
        out.markup("<table class=\"compare\"><caption id=\"rule-caption\">")
        out.text(strings(.casesByYear))
        out.markup("</caption><thead><tr>")
        for phrase in [Phrase.navYears, .casesColumn, .reportsColumn] {
            out.markup(phrase == .navYears ? "<th scope=\"col\" class=\"label\">" : "<th scope=\"col\" class=\"n\">")
            out.text(strings(phrase))
            out.markup("</th>")
        }
        out.markup("</tr></thead><tbody>")
        for year in site.portal.years.reversed() {
            out.markup("<tr><th scope=\"row\" class=\"label\"><a href=\"")
            out.text(site.href(.year(year, page: 1)))
            out.markup("\">")
            out.number(year)
            out.markup("</a></th><td class=\"n\">")
            out.number(cases.count { $0.year == year })
            out.markup("</td><td class=\"n\">")
            out.number(site.portal.agencies.count { $0.report(year) != nil })
            out.markup("</td></tr>\n")
        }
        out.markup("</tbody></table></div>\n")
        return out.bytes
    }
}

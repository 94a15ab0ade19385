import Auditing
import Components
import OpenData
import Portals
import Reports
import Themes
import Wording

/// What the audit found: every rule that ran, with the number of reports it found something in.
struct FindingsPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    /// How many rules were run on how many reports, and how many of those have findings.
    var lead: String {
        let reports = site.portal.agencies.reduce(0) { $0 + $1.reports.count }
        let found = site.portal.agencies.flatMap(\.reports).count { !$0.findings.isEmpty }
        return strings(
            .describeFindings,
            ["rules": String(site.portal.rules.count), "reports": String(reports), "found": String(found)])
    }

    /// The gravest rules that found something, those that did in most reports first; at equal numbers in the order of the
    /// catalogue.
    func rules(atMost count: Int) -> [Link] {
        let counts = counts
        let found = site.portal.rules.enumerated().filter { counts[$0.element.id] != nil }
        let most = found.sorted { left, right in
            if left.element.severity != right.element.severity { return left.element.severity < right.element.severity }
            let (leftCount, rightCount) = (counts[left.element.id] ?? 0, counts[right.element.id] ?? 0)
            return leftCount != rightCount ? leftCount > rightCount : left.offset < right.offset
        }
        return most.prefix(count).map { entry in
            let rule = entry.element
            let cases = strings(.casesCount, ["count": String(counts[rule.id] ?? 0)])
            return Link(
                label: strings(rule.title),
                href: site.href(.rule(id: rule.id.rawValue)),
                note: strings(.ruleCases, ["cases": cases, "rule": rule.id.rawValue]))
        }
    }

    static let template = PageTemplate(
        "findings",
        ["lead": .text, "echoes_href": .text, "csv": .text, "rules": .links, "silent": .links])

    static func all(of site: Site) -> [Self] {
        [FindingsPage(site: site)]
    }

    var route: Route { .findings }

    var files: [SiteFile] {
        [
            SiteFile(.findingsTable) { .bytes(FindingsTable(portal: site.portal, words: site.words).csv()) },
            SiteFile(.findingsFeed) { .bytes(ReportFeeds(edition: site.edition).findings) },
        ]
    }

    var content: PageContent {
        let lead = lead
        let counts = counts
        return PageContent(
            heading: strings(.findings), description: lead,
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.findings), href: "")],
            feed: Link(label: strings(.findings), href: site.href(.findingsFeed)),
            data: OfferedData(years: site.portal.years, files: [(.findingsTable, "text/csv")]),
            values: [
                "lead": .text(lead),
                "echoes_href": .text(site.href(.echoes(page: 1))), "csv": .text(site.href(.findingsTable)),
                "rules": .list(site.portal.rules.filter { counts[$0.id] != nil }.map { link(to: $0, counts).values }),
                "silent": .list(site.portal.rules.filter { counts[$0.id] == nil }.map { link(to: $0, counts).values }),
            ])
    }

    private var counts: [RuleID: Int] {
        var counts: [RuleID: Int] = [:]
        for submission in site.portal.agencies.flatMap(\.reports) {
            for finding in submission.findings { counts[finding.rule, default: 0] += 1 }
        }
        return counts
    }

    private func link(to rule: Rule, _ counts: [RuleID: Int]) -> Link {
        let meaning = strings(rule.meaning)
        let count = strings(.casesCount, ["count": String(counts[rule.id] ?? 0)])
        return Link(
            label: strings(rule.title), href: site.href(.rule(id: rule.id.rawValue)),
            note: count + strings(.coverageSeparator) + meaning)
    }
}

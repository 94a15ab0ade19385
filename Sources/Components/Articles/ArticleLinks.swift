import Auditing
import Commentary
import Portals
import Reports
import SourceText

/// Where the links of an article lead that name a thing instead of an address: `agency:巨源镇`, `rule:T3-BALANCE`.
package struct ArticleLinks: Sendable {
    package let site: Site
    package let directory: AgencyDirectory
    /// The articles by their slugs and by the names of their files.
    package let articles: [String: PortalArticle]

    static let schemes: Set<String> = ["agency", "report", "rule", "indicator", "region", "commentary"]

    /// - Parameter destination: as it is written, with its scheme; a fragment behind `#` is kept.
    package func answer(_ destination: String) throws(ArticleFault) -> LinkAnswer {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? "#" + parts[1] : ""
        let name = String(parts[0].drop { $0 != ":" }.dropFirst())
        switch destination.prefix(while: { $0 != ":" }) {
        case "agency":
            let agency = site.portal.agencies[try directory.place(of: name)]
            return answer(.agency(slug: agency.slug), fragment, agency.shortName, ["agency:\(agency.slug)"])
        case "report": return try report(name, fragment)
        case "rule":
            let rule = try Self.rule(name, in: site.portal, at: nil)
            return answer(.rule(id: rule.rawValue), fragment, site.strings(rule.rule.title), [])
        case "indicator": return try indicator(name, fragment)
        case "region":
            let place = try AgencyScope.region(name, in: site.portal.regions)
            let region = site.portal.regions.nodes[place]
            return answer(
                site.portal.route(of: .region(place), page: 1), fragment, region.name, [ArticleFigures.subject(region)])
        default:
            guard let article = articles[name] else {
                throw ArticleFault(
                    .articleLink, met: "the article \(name)",
                    expected: NearestName.of(name, in: articles.keys.sorted())
                        ?? "the slug of an article or the name of its file")
            }
            return answer(.article(slug: article.slug), fragment, article.title, [])
        }
    }

    private func answer(_ route: Route, _ fragment: String, _ text: String, _ subjects: [String]) -> LinkAnswer {
        LinkAnswer(address: site.href(route) + fragment, text: text, subjects: subjects)
    }

    /// `report:巨源镇/2020`.
    private func report(_ name: String, _ fragment: String) throws(ArticleFault) -> LinkAnswer {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let year = Int(parts[1]) else {
            throw ArticleFault(.articleLink, met: "the report \(name)", expected: "AGENCY/YEAR, such as 巨源镇/2020")
        }
        let agency = site.portal.agencies[try directory.place(of: parts[0])]
        guard agency.report(year) != nil else { throw ArticleFigures.noReport(agency, year) }
        let title = site.strings(.titleReport, ["agency": agency.shortName, "year": String(year)])
        return answer(
            .report(slug: agency.slug, year: year), fragment, title,
            ["agency:\(agency.slug)", "report:\(agency.slug)/\(year)"])
    }

    private func indicator(_ key: String, _ fragment: String) throws(ArticleFault) -> LinkAnswer {
        let indicator = try ArticleFigures.indicator(key)
        guard IndicatorCatalogue.position(indicator) != nil else {
            throw ArticleFault(
                .articleLink, met: "the indicator \(key), which has no page of its own",
                expected: "one listed in /indicators/")
        }
        return answer(.indicator(key: key, page: 1), fragment, ArticleTable.name(indicator, site.strings), [])
    }

    package static func rule(_ id: String, in portal: Portal, at place: Place?) throws(ArticleFault) -> RuleID {
        if let rule = portal.rules.first(where: { $0.id.rawValue == id }) { return rule.id }
        throw ArticleFault(
            .articleLink, met: "the rule \(id)",
            expected: NearestName.of(id, in: portal.rules.map(\.id.rawValue)) ?? "a rule's id, such as T3-BALANCE",
            place: place)
    }
}

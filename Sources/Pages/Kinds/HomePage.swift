import Components
import OpenData
import Portals
import Reports
import SourceText
import Themes
import Wording

/// The home page: what this is, the newest year at a glance, ways in, and what is missing.
struct HomePage: SitePage {
    let site: Site
    private var portal: Portal { site.portal }
    private var strings: Strings { site.strings }

    /// The most agencies without a report that are named; the rest are counted.
    private static let missingShown = 12
    private static let articlesShown = 5
    private static let rulesShown = 5

    static let template = PageTemplate(
        "home",
        [
            "lead": .text, "year": .text, "year_href": .text, "stats": .html,
            "regions": .links, "years": .links, "articles": .links, "missing": .links,
            "missing_more": .text, "rules": .links, "findings_lead": .text, "findings_href": .text,
            "echoes_href": .text, "regions_href": .text,
        ])

    static func all(of site: Site) -> [Self] {
        [HomePage(site: site)]
    }

    var route: Route { .home }

    /// The feed of all news, `robots.txt`, and the sitemap of a site whose address is known.
    var files: [SiteFile] {
        [SiteFile(.siteFeed) { .bytes(ReportFeeds(edition: site.edition).news) }, SiteFile(.robots) { .bytes(robots) }]
            + (Sitemap(of: site)?.files ?? [])
    }

    /// Everything may be read by everybody (RFC 9309); the index of the search box is of use to its script alone.
    private var robots: [UInt8] {
        var text = "User-agent: *\nDisallow: \(site.href(.search))*.json$\n"
        if let sitemap = portal.settings.canonical(site.href(.sitemap)) { text += "\nSitemap: \(sitemap)\n" }
        return Array(text.utf8)
    }

    var content: PageContent {
        let year = portal.years.last
        let missing = year.map { year in portal.agencies.filter { $0.report(year) == nil } } ?? []
        return PageContent(
            heading: portal.settings.subtitle.isEmpty ? portal.settings.title : portal.settings.subtitle,
            description: lead,
            values: [
                "lead": .text(lead),
                "year": .text(year.map { strings(.titleYear, ["year": String($0)]) } ?? ""),
                "year_href": .text(year.map { site.href(.year($0, page: 1)) } ?? ""),
                "stats": .html(Statistic.markup(year.map(statistics) ?? [])),
                "regions": .list(RegionsPage.entrances(of: site).map(\.values)),
                "years": .list(YearsPage(site: site).links.map(\.values)),
                "articles": .list(
                    portal.articles.prefix(Self.articlesShown).map { ArticleList.link(to: $0, site: site).values }),
                "missing": .list(missing.prefix(Self.missingShown).map { missingLink($0).values }),
                "missing_more": .text(
                    missing.count > Self.missingShown
                        ? strings(.missingMore, ["count": String(missing.count - Self.missingShown)]) : ""),
                "rules": .list(findings.rules(atMost: Self.rulesShown).map(\.values)),
                "findings_lead": .text(findings.lead), "findings_href": .text(site.href(.findings)),
                "echoes_href": .text(site.href(.echoes(page: 1))), "regions_href": .text(site.href(.regions)),
            ])
    }

    private var findings: FindingsPage { FindingsPage(site: site) }

    private var lead: String {
        let reports = portal.agencies.reduce(0) { $0 + $1.reports.count }
        let values = [
            "agencies": String(portal.agencies.count), "reports": String(reports),
            "from": String(portal.years.first ?? 0), "to": String(portal.years.last ?? 0),
        ]
        return portal.years.isEmpty ? strings(.noReports) : strings(.describeHome, values)
    }

    // MARK: The newest year

    private func statistics(_ year: Int) -> [Statistic] {
        let reports = self.reports(of: year)
        let expected = portal.agencies.count
        let count = Statistic(
            label: strings(.statReports), value: String(reports.count),
            note: strings(
                .statReportsNote, ["expected": String(expected), "missing": String(expected - reports.count)]),
            href: site.href(.year(year, page: 1)))
        return [
            count,
            statistic(.statApplications, [FigureKey(.new, .total)], year),
            opened(year), reviews(year),
            statistic(.statLawsuits, [FigureKey(.directTotal), FigureKey(.afterReviewTotal)], year), found(year),
        ]
    }

    /// What was disclosed, and its share of what was processed over the reports that state both.
    private func opened(_ year: Int) -> Statistic {
        let keys = [FigureKey(.granted, .total), FigureKey(.partial, .total)]
        let whole = FigureKey(.resultsTotal, .total)
        let reports = reports(of: year).filter { report in
            (keys + [whole]).allSatisfy { report.figures[$0].count != nil }
        }
        let opened = CoveredSum(of: keys, over: reports)
        let processed = CoveredSum(of: [whole], over: reports)
        var share: String?
        // A share can't be told where the parts are more than the whole, or of very few.
        if let whole = processed.sum, let part = opened.sum, whole >= Ratio.smallestWhole, (0...whole).contains(part),
            let ratio = Ratio(part, over: whole)
        {
            share = strings(
                .statOpenedShare,
                [
                    "share": ratio.text, "opened": String(part), "processed": String(whole),
                    "reports": String(reports.count),
                ])
        }
        return statistic(.statOpened, keys, year, remark: share)
    }

    /// The reconsiderations, and how many of them were corrected over the reports that state both.
    private func reviews(_ year: Int) -> Statistic {
        let corrected = FigureKey(.reviewCorrected)
        let total = FigureKey(.reviewTotal)
        let reports = reports(of: year).filter {
            $0.figures[corrected].count != nil && $0.figures[total].count != nil
        }
        let sum = CoveredSum(of: [corrected], over: reports)
        let remark = strings(
            .statCorrected, ["count": SumWords.of(sum.sum, strings), "reports": String(reports.count)])
        return statistic(.statReviews, [total], year, remark: reports.isEmpty ? nil : remark)
    }

    /// How many of the year's reports the audit found something in.
    private func found(_ year: Int) -> Statistic {
        let submissions = portal.agencies.compactMap { $0.report(year) }
        let found = submissions.count { !$0.findings.isEmpty }
        let errors = submissions.count { $0.findings.contains { $0.severity == .error } }
        return Statistic(
            label: strings(.statFindings), value: String(found),
            note: strings(.statFindingsNote, ["reports": String(submissions.count), "errors": String(errors)]),
            href: site.href(.findings))
    }

    /// A sum with what it covers, and the change from the year before when the same agencies can be compared.
    private func statistic(
        _ phrase: Phrase, _ keys: [FigureKey], _ year: Int, remark: String? = nil
    ) -> Statistic {
        let sum = CoveredSum(of: keys, over: reports(of: year))
        var note = Coverage.words(sum, strings)
        if let remark { note += strings(.coverageSeparator) + remark }
        if let change = change(of: keys, year) { note += strings(.coverageSeparator) + change }
        return Statistic(
            label: strings(phrase),
            value: sum.reported == 0 ? strings(.stateNotReported) : SumWords.of(sum.sum, strings), note: note,
            href: site.href(.year(year, page: 1)))
    }

    /// The change over the agencies that state the figure in both years; `nil` when there are none.
    private func change(of keys: [FigureKey], _ year: Int) -> String? {
        var before: [Report] = []
        var now: [Report] = []
        for agency in portal.agencies {
            guard let old = agency.report(year - 1)?.report, let new = agency.report(year)?.report,
                keys.allSatisfy({ old.figures[$0].count != nil && new.figures[$0].count != nil })
            else { continue }
            before.append(old)
            now.append(new)
        }
        guard !now.isEmpty, let old = CoveredSum(of: keys, over: before).sum,
            let new = CoveredSum(of: keys, over: now).sum
        else { return nil }
        var change = CheckedSum([new])
        change.subtract(old)
        guard let difference = change.total else { return nil }
        let values = ["count": String(difference.magnitude), "agencies": String(now.count)]
        if difference == 0 { return strings(.changeSame, values) }
        return strings(difference > 0 ? .changeMore : .changeFewer, values)
    }

    private func reports(of year: Int) -> [Report] { portal.agencies.compactMap { $0.report(year)?.report } }

    // MARK: Lists

    private func missingLink(_ agency: PortalAgency) -> Link {
        let years = YearWords.of(agency.years, strings)
        return Link(
            label: agency.shortName, href: site.href(.agency(slug: agency.slug)),
            note: years.isEmpty ? strings(.noReports) : strings(.missingNote, ["years": years]))
    }
}

extension Route {
    /// What robots may read.
    static let robots = Route("robots.txt")
}

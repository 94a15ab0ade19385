import Portals
import Reports
import Wording

/// The feeds that reports make: all news of the site, the findings, and the reports of one region.
///
/// An entry is as old as its report says; a report without a date stands in no feed, since no day is guessed.
package struct ReportFeeds {
    package let edition: Edition

    package init(edition: Edition) {
        self.edition = edition
    }
    private var portal: Portal { edition.portal }
    private var strings: Strings { edition.strings }

    /// Articles and reports together.
    package var news: [UInt8] {
        let reports = newest(among: portal.agencies.indices) { _ in true }.map { reportEntry($0) }
        let entries = (CommentaryFeed(edition: edition).entries + reports).enumerated().sorted { left, right in
            let (leftDay, rightDay) = (left.element.updated, right.element.updated)
            return leftDay != rightDay ? leftDay > rightDay : left.offset < right.offset
        }
        return AtomFeed(
            edition: edition, title: portal.settings.title, route: .siteFeed, alternate: .home,
            entries: entries.prefix(AtomFeed.most).map(\.element)
        ).bytes
    }

    /// The newest reports in which the audit found something.
    package var findings: [UInt8] {
        let reports = newest(among: portal.agencies.indices) { !$0.findings.isEmpty }
        return AtomFeed(
            edition: edition, title: "\(portal.settings.title) · \(strings(.findings))", route: .findingsFeed,
            alternate: .findings, entries: reports.map(findingsEntry)
        ).bytes
    }

    /// The newest reports of the agencies of `scope`.
    package func region(_ scope: RegionScope) -> [UInt8] {
        let name: String
        if case .region(let place) = scope {
            name = portal.regions.nodes[place].path.joined()
        } else {
            name = strings(.unconfirmedRegion)
        }
        let reports = newest(among: portal.agencies(of: scope)) { _ in true }
        return AtomFeed(
            edition: edition, title: "\(portal.settings.title) · \(name)", route: portal.feedRoute(of: scope),
            alternate: portal.route(of: scope, page: 1), entries: reports.map { reportEntry($0) }
        ).bytes
    }

    /// A report with its agency, by their places.
    private struct Place {
        let agency: Int
        let report: Int
        let date: CalendarDate
    }

    /// The newest reports that `isWanted`, newest first; those of one day in the order of the edition.
    private func newest(among agencies: some Sequence<Int>, _ isWanted: (PublishedReport) -> Bool) -> [Place] {
        var found: [Place] = []
        for agency in agencies {
            for (index, submission) in portal.agencies[agency].reports.enumerated() {
                guard let date = submission.report.date, isWanted(submission) else { continue }
                found.append(Place(agency: agency, report: index, date: date))
            }
            // Only the newest are kept in sight: a portal may have a hundred thousand.
            if found.count > 4_000 { found = Self.first(of: found) }
        }
        return Self.first(of: found)
    }

    private static func first(of places: [Place]) -> [Place] {
        let sorted = places.sorted { left, right in
            if left.date != right.date { return left.date > right.date }
            return (left.agency, left.report) < (right.agency, right.report)
        }
        return Array(sorted.prefix(AtomFeed.most))
    }

    private func reportEntry(_ place: Place) -> AtomEntry {
        let agency = portal.agencies[place.agency]
        let submission = agency.reports[place.report]
        let year = submission.year
        let values = ["agency": agency.shortName, "year": String(year)]
        let found = submission.findings.isEmpty ? "" : findingWords(submission)
        return AtomEntry(
            title: strings(.titleReport, values), route: .report(slug: agency.slug, year: year),
            updated: place.date.iso, published: place.date.iso, author: agency.name, categories: agency.region,
            summary: found.isEmpty ? strings(.describeReport, ["agency": agency.name, "year": String(year)]) : found)
    }

    private func findingsEntry(_ place: Place) -> AtomEntry {
        let agency = portal.agencies[place.agency]
        let submission = agency.reports[place.report]
        let year = submission.year
        return AtomEntry(
            title: strings(.titleReport, ["agency": agency.shortName, "year": String(year)]),
            route: .report(slug: agency.slug, year: year), fragment: "findings", updated: place.date.iso,
            published: place.date.iso, categories: submission.findings.map(\.rule.rawValue),
            summary: findingWords(submission))
    }

    /// How many findings there are, and the first of them in words.
    private func findingWords(_ submission: PublishedReport) -> String {
        let count = strings(.findingsCount, ["count": String(submission.findings.count)])
        let sentences = submission.findings.prefix(3).map { FindingText($0, strings).sentence }
        return ([count] + sentences).joined(separator: strings(.coverageSeparator))
    }
}

extension Portal {
    package func feedRoute(of scope: RegionScope) -> Route {
        switch scope {
        case .region(let place): .regionFeed(slugs: regions.nodes[place].slugs)
        case .unconfirmed: .regionFeed(slugs: [RegionTree.unconfirmedSlug])
        }
    }
}

import Commentary
import Portals
import Reports
import SourceText
import Wording
import Writing

/// Prints the figures of an article's sentences, each a link to where it comes from, and holds them against what the
/// editor relies on.
package struct ArticleFigures: Sendable {
    package let site: Site
    package let directory: AgencyDirectory
    private var strings: Strings { site.strings }

    package func answer(_ words: String, isInLink: Bool) throws(ArticleFault) -> InsertAnswer {
        let expression = try FigureExpression(words)
        switch expression.subject {
        case .agency(let name): return try figure(expression, of: name, isInLink: isInLink)
        case .scope(let summary, let scopes): return try figure(expression, summary, scopes, isInLink: isInLink)
        }
    }

    // MARK: One agency

    private func figure(
        _ expression: FigureExpression, of name: String, isInLink: Bool
    ) throws(ArticleFault) -> InsertAnswer {
        let place = try directory.place(of: name)
        let agency = site.portal.agencies[place]
        let indicator = try Self.indicator(expression.key ?? "")
        guard let value = ArticleValue(site: site, agency: place, year: expression.year, indicator) else {
            throw Self.noReport(agency, expression.year)
        }
        guard value.value.isNumber, let number = value.value.exactNumber else {
            throw ArticleFault(
                .articleNoNumber,
                met:
                    "\(agency.shortName) \(expression.year) \(indicator.key), which is \(value.described), at \(value.href)",
                expected: "the case told in words")
        }
        if let asserted = expression.asserted {
            try Self.check(asserted, number, indicator.kind, is: value.described, at: value.href)
        }
        let title = "\(agency.shortName) \(expression.year)\(strings(.coverageSeparator))\(self.name(of: indicator))"
        return InsertAnswer(
            html: markup(
                value.words, href: isInLink ? nil : value.href, title: title, isDoubtful: value.value.isDoubtful),
            text: value.words, subjects: ["agency:\(agency.slug)", "report:\(agency.slug)/\(expression.year)"])
    }

    package static func noReport(_ agency: PortalAgency, _ year: Int) -> ArticleFault {
        let years = agency.years.map(String.init).joined(separator: ", ")
        return ArticleFault(
            .articleReport, met: "\(agency.shortName) \(year)",
            expected: years.isEmpty ? "an agency with a report" : "one of its years: \(years)")
    }

    package static func indicator(_ key: String) throws(ArticleFault) -> Indicator {
        if let indicator = Indicator(key: key) { return indicator }
        throw ArticleFault(
            .articleKey, met: "the key \(key)",
            expected: NearestName.of(key, in: Indicator.all.map(\.key)) ?? "the key of a cell or an indicator")
    }

    private func name(of indicator: Indicator) -> String {
        if let key = IndicatorCatalogue.figure(indicator) { return FigureName.of(key, strings) }
        return strings.name(of: indicator)
    }

    /// Throws when the editor's value is another one than the data's.
    private static func check(
        _ asserted: String, _ number: Ratio, _ kind: IndicatorKind, is words: String, at address: String
    ) throws(ArticleFault) {
        guard let value = AssertedValue(asserted) else {
            throw ArticleFault(
                .articleFigure, met: "the value \(asserted)", expected: "a number such as 2, 66.7% or 2/3")
        }
        if value.equals(number, kind: kind) { return }
        throw ArticleFault(
            .articleAssertion, met: "the article says \(asserted)", expected: "\(words), the value at \(address)")
    }

    // MARK: Several agencies

    private func figure(
        _ expression: FigureExpression, _ summary: FigureExpression.Summary, _ scopes: [String], isInLink: Bool
    ) throws(ArticleFault) -> InsertAnswer {
        let scope = try AgencyScope(scopes, in: site.portal)
        let indicator = try expression.key.map { key throws(ArticleFault) in try Self.indicator(key) }
        let members = scope.agencies(in: site.portal)
        let reports = members.compactMap { member in
            site.portal.agencies[member].place(of: expression.year).map { (agency: member, report: $0) }
        }
        guard !reports.isEmpty else {
            throw ArticleFault(
                .articleReport, met: "\(scopes.joined(separator: " ")) \(expression.year), of which there is no report",
                expected: "a year with reports")
        }
        let values =
            indicator.map { indicator in
                reports.compactMap { site.values(ofAgency: $0.agency).value(of: indicator, report: $0.report) }
            } ?? []
        let distribution = Distribution(values)
        // A sum adds up values in doubt too, and is marked; a median leaves them out.
        let numbers = summary == .median ? distribution.values : values.compactMap(\.exactNumber)
        let address = href(scope, indicator, expression.year)
        let kind = summary == .count ? .count : indicator?.kind ?? .count
        let result = Self.number(
            summary, numbers, distribution, reports: reports.count, isOfKey: indicator != nil, kind)
        guard let number = result else {
            throw ArticleFault(
                .articleNoNumber,
                met: "\(summary.rawValue) of \(indicator?.key ?? "") over \(numbers.count) of \(reports.count) reports",
                expected: summary == .median
                    ? "\(Distribution.smallest) values without doubt at least" : "figures that can be added up")
        }
        let printed = DistributionWords.of(number, kind: kind, strings)
        if let asserted = expression.asserted {
            try Self.check(asserted, number, kind, is: printed, at: address)
        }
        let coverage = strings(
            .coverageShort, ["reported": String(numbers.count), "reports": String(reports.count)])
        // A sum that leaves reports out says so in the sentence itself.
        let isPartial = summary != .count && numbers.count < reports.count
        let text = isPartial ? "\(printed)\(strings(.inBrackets, ["text": coverage]))" : printed
        let title = indicator.map { name(of: $0) + strings(.coverageSeparator) + coverage } ?? ""
        var subjects = members.filter { site.portal.agencies[$0].report(expression.year) != nil }.map {
            "report:\(site.portal.agencies[$0].slug)/\(expression.year)"
        }
        if let region = scope.region { subjects.append(Self.subject(site.portal.regions.nodes[region])) }
        return InsertAnswer(
            html: markup(
                text, href: isInLink ? nil : address, title: title,
                isDoubtful: summary == .sum && values.contains { $0.isNumber && $0.isDoubtful }),
            text: text, subjects: subjects)
    }

    package static func subject(_ region: RegionNode) -> String { "region:" + region.slugs.joined(separator: "/") }

    private static func number(
        _ summary: FigureExpression.Summary, _ numbers: [Ratio], _ distribution: Distribution, reports: Int,
        isOfKey: Bool, _ kind: IndicatorKind
    ) -> Ratio? {
        switch summary {
        case .count: return Ratio(Int64(isOfKey ? numbers.count : reports), over: 1)
        case .sum:
            // Shares and days of several agencies are no sum of anything.
            guard kind != .ratio, kind != .days, !numbers.isEmpty else { return nil }
            // Counts and amounts are whole numbers of their unit.
            return CheckedSum(numbers.map(\.numerator)).total.flatMap { Ratio($0, over: 1) }
        case .median: return distribution.median
        }
    }

    /// The page that shows what was summed up: of the region, else of the indicator, else of the year.
    private func href(_ scope: AgencyScope, _ indicator: Indicator?, _ year: Int) -> String {
        if let region = scope.region, scope.level == nil, scope.kind == nil {
            return site.href(site.portal.route(of: .region(region), page: 1))
        }
        if let indicator, IndicatorCatalogue.position(indicator) != nil {
            return site.href(.indicator(key: indicator.key, page: 1))
        }
        return site.href(.year(year, page: 1))
    }

    // MARK: Markup

    private func markup(_ text: String, href: String?, title: String, isDoubtful: Bool) -> [UInt8] {
        var out = ByteWriter(capacity: 160)
        out.markup(href == nil ? "<span class=\"figure" : "<a class=\"figure")
        if isDoubtful { out.markup(" off") }
        if let href {
            out.markup("\" href=\"")
            out.text(href)
        }
        if !title.isEmpty {
            out.markup("\" title=\"")
            out.text(title)
        }
        out.markup("\">")
        out.text(text)
        if isDoubtful {
            out.markup("<span class=\"vh\">")
            out.text(strings(.inBrackets, ["text": strings(.doubtful)]))
            out.markup("</span>")
        }
        out.markup(href == nil ? "</span>" : "</a>")
        return out.bytes
    }
}

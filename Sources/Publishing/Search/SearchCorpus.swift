import Reports
import Searching
import SourceText

/// Everything that can be found on the site, in the order in which equal hits are listed: agencies, regions, indicators,
/// rules, terms, articles and pages; then reports, the newest year first.
///
/// The texts themselves are made when they are asked for, some records at a time.
package struct SearchCorpus: Sendable {
    private enum Source: Sendable {
        case agency(Int)
        case region(Int)
        case indicator(Indicator)
        case rule(RuleID)
        case term(topic: Int, term: Int)
        case article(Int)
        case page(Int)
        case report(agency: Int, report: Int)
    }

    package let facets: SearchFacets
    private let site: Site
    private var strings: Strings { site.strings }
    private let sources: [Source]
    private let sounds: NameSounds
    private let agencyFacets: [(region: Int?, level: Int?)]
    private let rules: [RuleID]
    private let years: [Int]

    package init(site: Site) {
        self.site = site
        let portal = site.portal
        years = portal.years.reversed()
        rules = RuleID.allCases
        let tree = portal.regions
        let entrances = tree.entrances
        let places = Dictionary(
            zip(entrances.map { tree.nodes[$0].path }, entrances.indices), uniquingKeysWith: { first, _ in first })
        let levels = AgencyLevel.allCases
        agencyFacets = portal.agencies.map { agency in
            let path = agency.region
            let region = path.indices.lazy.compactMap { places[Array(path[...$0])] }.first
            return (region, agency.agency?.level.flatMap { levels.firstIndex(of: $0) })
        }
        sounds = NameSounds(portal.agencies.map { Self.parts(of: $0) } + tree.nodes.map(\.path))
        facets = Self.facets(of: site, years: years, rules: rules, entrances: entrances)
        sources = Self.sources(of: portal, years: years, agencyFacets: agencyFacets)
    }

    /// How many records there are.
    package var count: Int { sources.count }

    package func records(_ range: Range<Int>) -> [SearchRecord] { sources[range].map { record(of: $0) } }

    // MARK: Order and facets

    /// By region and level, so that reports of equal facets stand in a row, then in the order of the site.
    private static func sources(
        of portal: Portal, years: [Int], agencyFacets: [(region: Int?, level: Int?)]
    ) -> [Source] {
        func rank(_ index: Int) -> (Int, Int, Int) {
            (agencyFacets[index].region ?? .max, agencyFacets[index].level ?? .max, index)
        }
        let agencies = portal.agencies.indices.sorted { rank($0) < rank($1) }
        var sources: [Source] = agencies.map { .agency($0) }
        sources += portal.regions.nodes.indices.map { .region($0) }
        sources += IndicatorCatalogue.all.map { .indicator($0) }
        sources += portal.rules.map { .rule($0.id) }
        for (topic, group) in Glossary.topics.enumerated() {
            sources += group.terms.indices.map { .term(topic: topic, term: $0) }
        }
        sources += portal.articles.indices.map { .article($0) } + portal.pages.indices.map { .page($0) }
        for year in years {
            for agency in agencies {
                guard let report = portal.agencies[agency].reports.firstIndex(where: { $0.year == year }) else {
                    continue
                }
                sources.append(.report(agency: agency, report: report))
            }
        }
        return sources
    }

    private static func facets(of site: Site, years: [Int], rules: [RuleID], entrances: [Int]) -> SearchFacets {
        let strings = site.strings
        let types = SearchRecord.Kind.allCases.map { kind in
            SearchFacets.Value(key: "\(kind)", label: strings(kind.phrase))
        }
        return SearchFacets(
            types: types, years: years.map { SearchFacets.Value(key: String($0), label: String($0)) },
            regions: entrances.map { place in
                let node = site.portal.regions.nodes[place]
                return SearchFacets.Value(key: node.slugs.joined(separator: "/"), label: node.name)
            },
            levels: AgencyLevel.allCases.map { .init(key: $0.rawValue, label: strings($0.phrase)) },
            rules: rules.map { .init(key: $0.rawValue, label: strings($0.title)) },
            anchors: ["", "preamble"] + SectionKey.allCases.map(\.key) + ["findings"],
            headings: SectionKey.allCases.map(\.heading) + [strings(.findings), ""])
    }

    // MARK: Records

    private func record(of source: Source) -> SearchRecord {
        switch source {
        case .agency(let index): agency(index)
        case .region(let index): region(index)
        case .indicator(let indicator): self.indicator(indicator)
        case .rule(let id): rule(id)
        case .term(let topic, let term): self.term(Glossary.topics[topic].terms[term])
        case .article(let index): article(site.portal.articles[index], .article)
        case .page(let index): article(site.portal.pages[index], .page)
        case .report(let agency, let report): self.report(agency, report)
        }
    }

    /// The region's parts and the name, without what the name repeats of them.
    private static func parts(of agency: PortalAgency) -> [String] {
        var region = agency.agency?.region ?? []
        var name = agency.shortName
        if let last = region.last, name.hasPrefix(last) {
            region.removeLast()
            // A department is named with its region, which is a part like the others.
            if name != last, agency.agency?.kind == .department {
                region.append(last)
                name = String(name.dropFirst(last.count))
            }
        }
        return region + [name]
    }

    private func agency(_ index: Int) -> SearchRecord {
        let agency = site.portal.agencies[index]
        var record = SearchRecord(
            kind: .agency, title: agency.shortName, path: Route.agency(slug: agency.slug).path,
            note: RegionName.of(agency, strings))
        record.region = agencyFacets[index].region
        record.level = agencyFacets[index].level
        record.names = Self.distinct([agency.shortName, agency.name] + (agency.agency?.aliases ?? []))
        record.sounds = sounds.words(of: Self.parts(of: agency))
        return record
    }

    private func region(_ index: Int) -> SearchRecord {
        let node = site.portal.regions.nodes[index]
        var record = SearchRecord(
            kind: .region, title: node.name, path: Route.region(slugs: node.slugs, page: 1).path,
            note: node.path.joined())
        record.region = node.agencies.first.flatMap { agencyFacets[$0].region }
        // A region above the first choice holds several of its values.
        if let region = record.region,
            facets.regions[region].key.utf8.count > node.slugs.joined(separator: "/").utf8.count
        {
            record.region = nil
        }
        record.names = Self.distinct([node.name, node.path.joined()])
        record.sounds = sounds.words(of: node.path)
        return record
    }

    private func indicator(_ indicator: Indicator) -> SearchRecord {
        let definition = indicator.definition
        let name = strings.name(of: indicator)
        var record = SearchRecord(
            kind: .indicator, title: name, path: Route.indicator(key: indicator.key, page: 1).path)
        record.names = Self.distinct([name, site.words.other(than: strings).name(of: indicator)])
        let texts = [
            strings(definition.meaning), definition.group == nil ? "" : strings(definition.formulaWords),
            definition.basis.map { strings($0) } ?? "",
        ]
        record.parts = [Self.body(texts)]
        return record
    }

    private func rule(_ id: RuleID) -> SearchRecord {
        let rule = site.portal.rules.first { $0.id == id }
        var record = SearchRecord(
            kind: .rule, title: strings(id.title), path: Route.rule(id: id.rawValue).path,
            note: strings(.ruleNamed, ["rule": id.rawValue]))
        record.rules = rules.firstIndex(of: id).map { [$0] } ?? []
        record.names = [strings(id.title), id.rawValue]
        let texts = [
            rule.map { strings($0.meaning) } ?? "", rule?.basis.map { strings($0) } ?? "", strings(id.caution),
        ]
        record.parts = [Self.body(texts)]
        return record
    }

    private func term(_ term: GlossaryTerm) -> SearchRecord {
        let name = strings(term.name)
        var record = SearchRecord(
            kind: .term, title: name, path: Route.glossary.path + "#" + term.id)
        record.names = Self.distinct([name, term.name.chinese, term.name.english] + term.aliases)
        record.parts = [Self.body([strings(term.text), term.basis.map { strings($0) } ?? ""])]
        return record
    }

    private func article(_ article: PortalArticle, _ kind: SearchRecord.Kind) -> SearchRecord {
        let matter = article.page.frontMatter
        let route = kind == .article ? Route.article(slug: article.slug) : .page(slug: article.slug)
        var record = SearchRecord(
            kind: kind, title: matter.title, path: route.path, note: matter.date?.description ?? "")
        record.year = matter.date.flatMap { date in years.firstIndex(of: date.year) }
        record.names = [matter.title]
        let text = [matter.author ?? "", matter.tags.joined(separator: "\n"), MarkupText.plain(article.page.html)]
        record.parts = [Self.body(text)]
        return record
    }

    private func report(_ agencyIndex: Int, _ reportIndex: Int) -> SearchRecord {
        let agency = site.portal.agencies[agencyIndex]
        let submission = agency.reports[reportIndex]
        let report = submission.report
        let year = submission.year
        let title = strings(.titleReport, ["agency": agency.shortName, "year": String(year)])
        var record = SearchRecord(
            kind: .report, title: title, path: Route.report(slug: agency.slug, year: year).path,
            note: RegionName.of(agency, strings))
        record.year = years.firstIndex(of: year)
        record.region = agencyFacets[agencyIndex].region
        record.level = agencyFacets[agencyIndex].level
        record.names = Self.distinct([title, report.title, report.title.contains(agency.name) ? "" : agency.name])
        let lines = SectionLines(submission.text)
        if !report.preamble.isEmpty { record.parts.append(lines.part(slot: 1, heading: "", report.preamble)) }
        for section in report.sections {
            let heading = CoreText.printed(Array(section.heading.utf8)[...])
            record.parts.append(lines.part(slot: 2 + Int(section.key.rawValue), heading: heading, section.paragraphs))
        }
        let findings = submission.findings.compactMap { finding in
            rules.firstIndex(of: finding.rule).map {
                (rule: $0, sentence: FindingText(finding, strings).sentence)
            }
        }
        if !findings.isEmpty {
            record.rules = Set(findings.map(\.rule)).sorted()
            record.parts.append(
                SearchRecord.Part(
                    slot: SearchRecord.findingSlot, heading: strings(.findings), text: .findings(findings)))
        }
        return record
    }

    private static func body(_ texts: [String]) -> SearchRecord.Part {
        SearchRecord.Part(
            slot: SearchRecord.bodySlot, text: .own(texts.filter { !$0.isEmpty }.joined(separator: "\n")))
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

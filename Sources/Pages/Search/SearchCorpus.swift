import Auditing
import Components
import Portals
import Reports
import Searching
import SourceText

/// A page that can be found: what it says of itself to the index.
protocol SearchablePage: SitePage {
    /// What kind of hit its records are; records stand in the order of the kinds.
    static var searchKind: SearchRecord.Kind { get }
    /// How many records it has: none for the further pages of a list.
    var recordCount: Int { get }
    /// Where its records stand among those of the kind.
    func searchOrder(in context: SearchContext) -> (Int, Int)
    /// One of its records, from 0.
    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord
}

extension SearchablePage {
    var recordCount: Int { 1 }
    /// In the order of the site.
    func searchOrder(in context: SearchContext) -> (Int, Int) { (0, 0) }
}

/// Everything that can be found on the site, in the order in which equal hits are listed: agencies, regions, indicators,
/// rules, terms, articles and pages; then reports, the newest year first.
///
/// The texts themselves are made when they are asked for, some records at a time.
package struct SearchCorpus: Sendable {
    private let context: SearchContext
    private let sources: [Source]

    private struct Source: Sendable {
        let page: any SearchablePage
        let number: Int
    }

    package var facets: SearchFacets { context.facets }

    package init(site: Site) {
        let context = SearchContext(site)
        self.context = context
        var pages: [(kind: UInt8, order: (Int, Int), page: any SearchablePage)] = []
        for case let page as any SearchablePage in site.pages where page.recordCount > 0 {
            pages.append((Self.kind(of: page).rawValue, page.searchOrder(in: context), page))
        }
        let sorted = pages.enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            return (one.kind, one.order.0, one.order.1, left.offset)
                < (other.kind, other.order.0, other.order.1, right.offset)
        }
        sources = sorted.flatMap { entry in
            (0..<entry.element.page.recordCount).map { Source(page: entry.element.page, number: $0) }
        }
    }

    private static func kind<Page: SearchablePage>(of page: Page) -> SearchRecord.Kind { Page.searchKind }

    /// How many records there are.
    package var count: Int { sources.count }

    package func records(_ range: Range<Int>) -> [SearchRecord] {
        sources[range].map { $0.page.searchRecord($0.number, in: context) }
    }
}

/// What records are made with: the choices of the facets and what they have of each agency.
struct SearchContext: Sendable {
    let facets: SearchFacets
    /// Of each agency of the portal, as places among the facets' values.
    let agencyFacets: [(region: Int?, level: Int?)]
    private let sounds: NameSounds
    /// The newest first.
    private let years: [Int]
    private let rules: [RuleID]
    private let ranks: [Int]

    init(_ site: Site) {
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
        var ranks = [Int](repeating: 0, count: agencyFacets.count)
        let sorted = agencyFacets.enumerated().sorted { left, right in
            (left.element.region ?? .max, left.element.level ?? .max, left.offset)
                < (right.element.region ?? .max, right.element.level ?? .max, right.offset)
        }
        for (rank, agency) in sorted.enumerated() { ranks[agency.offset] = rank }
        self.ranks = ranks
        facets = Self.facets(of: site, years: years, rules: rules, entrances: entrances)
    }

    /// Where an agency stands by region and level, so that reports of equal facets stand in a row.
    func rank(ofAgency index: Int) -> Int { ranks[index] }

    /// The place of a year among the choices.
    func place(ofYear year: Int) -> Int? { years.firstIndex(of: year) }
    func place(of rule: RuleID) -> Int? { rules.firstIndex(of: rule) }

    /// What a name sounds like, by its parts.
    func sounds(of parts: [String]) -> [String] { sounds.words(of: parts) }

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
            rules: rules.map { .init(key: $0.rawValue, label: strings($0.rule.title)) },
            anchors: ["", "preamble"] + SectionKey.allCases.map(\.key) + ["findings"],
            headings: SectionKey.allCases.map(\.heading) + [strings(.findings), ""])
    }

    /// The region's parts and the name, without what the name repeats of them.
    static func parts(of agency: PortalAgency) -> [String] {
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

}

extension SearchRecord {
    /// A record's text that stands on its page alone.
    package static func body(_ texts: [String]) -> Part {
        Part(slot: bodySlot, text: .own(texts.filter { !$0.isEmpty }.joined(separator: "\n")))
    }

    /// Names without repetition.
    package static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

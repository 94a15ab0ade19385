import Portals
import Reports
import SourceText

/// Several agencies at once: those of a region, a level and a kind.
package struct AgencyScope: Equatable, Sendable {
    /// The region with all below it, by its place in the tree.
    package var region: Int?
    package var level: AgencyLevel?
    package var kind: AgencyKind?

    /// Whether a word is meant as a scope.
    static func isScope(_ word: String) -> Bool { prefixes.contains { word.hasPrefix($0) } }

    private static let prefixes = ["region:", "level:", "kind:"]

    /// Reads `region:辽中区`, `level:township` and `kind:department`; what several say must hold together.
    init(_ words: some Sequence<String>, in portal: Portal) throws(ArticleFault) {
        for word in words {
            guard let colon = word.firstIndex(of: ":"), Self.isScope(word) else {
                throw ArticleFault(
                    .articleScope, met: "the word \(word)", expected: "region:NAME, level:NAME or kind:NAME")
            }
            let name = String(word[word.index(after: colon)...])
            switch word[..<colon] {
            case "region": region = try Self.region(name, in: portal.regions)
            case "level":
                level = AgencyLevel(rawValue: name)
                guard level != nil else { throw Self.unknown("level", name, AgencyLevel.allCases.map(\.rawValue)) }
            default:
                kind = AgencyKind(rawValue: name)
                guard kind != nil else { throw Self.unknown("kind", name, AgencyKind.allCases.map(\.rawValue)) }
            }
        }
    }

    /// The places of its agencies, in the order of the site.
    package func agencies(in portal: Portal) -> [Int] {
        let all = region.map { portal.regions.nodes[$0].agencies } ?? Array(portal.agencies.indices)
        return all.filter { index in
            let agency = portal.agencies[index].agency
            return (level == nil || agency?.level == level) && (kind == nil || agency?.kind == kind)
        }
    }

    /// A region by its name, or by as much of its path as tells it from others: 辽中区, 沈阳市/辽中区.
    package static func region(_ name: String, in tree: RegionTree) throws(ArticleFault) -> Int {
        let parts = name.split(separator: "/").map(String.init)
        let found = tree.nodes.indices.filter { tree.nodes[$0].path.suffix(parts.count).elementsEqual(parts) }
        if let only = found.first, found.count == 1, !parts.isEmpty { return only }
        let paths = found.map { tree.nodes[$0].path.joined(separator: "/") }
        if paths.count > 1, !parts.isEmpty {
            throw ArticleFault(
                .articleScope, met: "the region \(name)", expected: "one of \(paths.prefix(5).joined(separator: ", "))")
        }
        let known = tree.nodes.flatMap { [$0.name, $0.path.joined(separator: "/")] }
        throw ArticleFault(
            .articleScope, met: "the region \(name)",
            expected: NearestName.of(name, in: known) ?? "a region of the site")
    }

    private static func unknown(_ what: String, _ name: String, _ known: [String]) -> ArticleFault {
        ArticleFault(
            .articleScope, met: "the \(what) \(name)",
            expected: NearestName.of(name, in: known) ?? "one of \(known.joined(separator: ", "))")
    }
}

import Portals
import Reports
import SourceText

/// The agencies of a portal by what an editor calls them: id, full name, short name, alias.
package struct AgencyDirectory: Sendable {
    private let agencies: [PortalAgency]
    /// By id and full name.
    private var exact: [String: [Int]] = [:]
    /// By short name and alias, with and without 人民政府.
    private var short: [String: [Int]] = [:]

    init(_ agencies: [PortalAgency]) {
        self.agencies = agencies
        for (index, agency) in agencies.enumerated() {
            for name in Set([agency.slug, CoreText.of(agency.name)]) { exact[name, default: []].append(index) }
            let names = ([agency.shortName] + (agency.agency?.aliases ?? [])).map { CoreText.of($0) }
            let bare = (names + [CoreText.of(agency.name)]).flatMap { name in
                ["人民政府", "办事处"].filter { name.hasSuffix($0) }.map { String(name.dropLast($0.count)) }
            }
            for name in Set(names + bare) where !name.isEmpty { short[name, default: []].append(index) }
        }
    }

    /// The place of the only agency of that name.
    package func place(of name: String) throws(ArticleFault) -> Int {
        let core = CoreText.of(name)
        let found = exact[name] ?? exact[core] ?? short[core] ?? []
        if let only = found.first, found.count == 1 { return only }
        guard found.isEmpty else {
            let candidates = found.prefix(Self.candidatesShown).map { "\(agencies[$0].name) (\(agencies[$0].slug))" }
            let more = found.count > Self.candidatesShown ? " and \(found.count - Self.candidatesShown) more" : ""
            throw ArticleFault(
                .articleAgencyAmbiguous, met: "the name \(name)",
                expected: "one of \(candidates.joined(separator: ", "))\(more)")
        }
        let known = Set(exact.keys).union(short.keys).sorted()
        throw ArticleFault(
            .articleAgency, met: "the agency \(name)",
            expected: NearestName.of(name, in: known) ?? "an id, name or alias of agencies.csv")
    }

    private static let candidatesShown = 5
}

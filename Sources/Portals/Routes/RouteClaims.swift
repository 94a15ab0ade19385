import SourceText

/// Finds addresses that two things claim: one would silently replace the other.
package enum RouteClaims {
    /// One problem for every address with several claimants, naming them all.
    package static func collisions(_ claims: [(route: Route, source: String)]) -> [Problem] {
        var sources: [String: [String]] = [:]
        // Case does not tell two files apart on every host's disk.
        for claim in claims { sources[claim.route.outputPath.lowercased(), default: []].append(claim.source) }
        return sources.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { path, sources in
            Problem(
                .routeCollision, path: sources[1],
                met: "the address /\(path), claimed by \(sources.joined(separator: " and "))",
                expected: "one source for an address")
        }
    }
}

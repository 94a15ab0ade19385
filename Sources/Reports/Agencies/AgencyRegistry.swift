import SourceText

/// The editor's list of agencies: the only thing that decides who published a report.
///
/// A report proposes names (title, signature); an agency is found when one of its registered names equals a proposed
/// name exactly (by core). Nothing is completed, shortened or guessed.
package struct AgencyRegistry: Sendable {
    package let agencies: [Agency]
    private let byName: [String: [Int]]

    package init(agencies: [Agency] = []) {
        self.agencies = agencies
        var index: [String: [Int]] = [:]
        for (position, agency) in agencies.enumerated() {
            for name in Set(([agency.name] + agency.aliases).map { CoreText.of($0) }) where !name.isEmpty {
                index[name, default: []].append(position)
            }
        }
        byName = index
    }

    /// The agencies that answer to `name`.
    package func agencies(named name: String) -> [Agency] {
        (byName[CoreText.of(name)] ?? []).map { agencies[$0] }
    }

    /// Decides who published `report`: by its title; when the title's name is unknown, by its signature; when the
    /// title's name is shared, by the one agency that the signature names as well. Without both, by the opening text.
    package func resolve(_ report: Report) -> AgencyMatch {
        let signed = report.signature.map { agencies(named: $0) } ?? []
        guard let title = report.titleAgency, !title.isEmpty else {
            if signed.isEmpty, let mention = report.bodyMention {
                return decide(agencies(namedAtEndOf: mention), name: report.signature ?? "", evidence: .body)
            }
            return decide(signed, name: report.signature ?? "", evidence: .signature)
        }
        let titled = agencies(named: title)
        if titled.count > 1 {
            let both = titled.filter { signed.contains($0) }
            if let agency = both.first, both.count == 1 { return .resolved(agency, evidence: .titleAndSignature) }
            return .ambiguous(name: title, candidates: titled)
        }
        if titled.isEmpty, !signed.isEmpty {
            return decide(signed, name: title, evidence: .signature)
        }
        return decide(titled, name: title, evidence: .title)
    }

    /// The agencies whose name is the longest registered one that `words` end with.
    private func agencies(namedAtEndOf words: String) -> [Agency] {
        let core = Array(CoreText.of(words).unicodeScalars)
        for start in core.indices {
            let name = String(String.UnicodeScalarView(core[start...]))
            if let found = byName[name] { return found.map { agencies[$0] } }
        }
        return []
    }

    private func decide(_ found: [Agency], name: String, evidence: AgencyMatch.Evidence) -> AgencyMatch {
        switch found.count {
        case 0: .unknown(name: name)
        case 1: .resolved(found[0], evidence: evidence)
        default: .ambiguous(name: name, candidates: found)
        }
    }
}

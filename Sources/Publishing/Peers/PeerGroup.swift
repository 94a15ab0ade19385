import Reports

/// Agencies that may be held against each other: the same level and kind.
struct PeerGroup: Hashable, Sendable {
    let level: AgencyLevel
    let kind: AgencyKind

    /// `nil` when the registry does not say what the agency is.
    init?(_ agency: PortalAgency) {
        guard let level = agency.agency?.level, let kind = agency.agency?.kind else { return nil }
        self.level = level
        self.kind = kind
    }
}

import Reports

/// Agencies that may be held against each other: the same level and kind.
package struct PeerGroup: Hashable, Sendable {
    package let level: AgencyLevel
    package let kind: AgencyKind

    /// `nil` when the registry does not say what the agency is.
    package init?(_ agency: PortalAgency) {
        guard let level = agency.agency?.level, let kind = agency.agency?.kind else { return nil }
        self.level = level
        self.kind = kind
    }
}

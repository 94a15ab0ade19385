import Reports

/// How the indicators of agencies' pages are among their peers, for every year; made once for a site.
package struct PeerStatistics: Sendable {
    /// The rates in which an agency is shown among its peers.
    package static let rates: [Indicator] = ["disclosure_rate", "denial_rate", "unable_rate", "carry_over_rate"]
        .compactMap {
            Indicator(key: $0)
        }
    /// The figures whose middle stands beside the agency's own.
    package static let figures: [FigureKey] = [
        FigureKey(.new, .total), FigureKey(.granted, .total), FigureKey(.carriedOut, .total), FigureKey(.reviewTotal),
    ]

    private struct Key: Hashable {
        let year: Int
        let group: PeerGroup
        let indicator: Indicator
    }
    private let distributions: [Key: Distribution]

    package init(_ agencies: [PortalAgency], _ matrix: IndicatorMatrix) {
        let indicators = Self.rates + Self.figures.compactMap(IndicatorCatalogue.indicator)
        var values: [Key: [IndicatorValue]] = [:]
        for (index, agency) in agencies.enumerated() {
            guard let group = PeerGroup(agency) else { continue }
            for indicator in indicators {
                for (submission, value) in zip(agency.reports, matrix.values(of: indicator, agency: index)) {
                    let year = submission.year
                    values[Key(year: year, group: group, indicator: indicator), default: []].append(value)
                }
            }
        }
        distributions = values.mapValues { Distribution($0) }
    }

    /// The reports of a year by agencies of one level and kind; `nil` when there are none.
    package func distribution(of indicator: Indicator, year: Int, among group: PeerGroup) -> Distribution? {
        distributions[Key(year: year, group: group, indicator: indicator)]
    }
}

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

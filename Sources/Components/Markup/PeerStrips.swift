import Charts
import Portals
import Reports
import Wording
import Writing

/// Where an agency stands among its peers of the same level and kind in its newest year. It is no ranking: it shows where
/// the others are, how many there are and how many can't be compared.
package struct PeerStrips {
    package let context: PageContext
    private let values: AgencyValues
    private let peers: PeerStatistics

    package init(_ context: PageContext, _ values: AgencyValues, _ peers: PeerStatistics) {
        self.context = context
        self.values = values
        self.peers = peers
    }
    private var agency: PortalAgency { values.agency }
    private var strings: Strings { context.strings }

    /// The fewest peers that can be compared of which a drawing is made.
    private static let smallest = 5

    package func markup() -> [UInt8] {
        guard let year = agency.reports.last?.year else { return [] }
        var out = ByteWriter(capacity: 16_000)
        guard let group = PeerGroup(agency) else {
            paragraph(strings(.peersUnknown), to: &out)
            return out.bytes
        }
        paragraph(strings(.peersLead, ["year": String(year), "group": group.words(strings)]), to: &out)
        out.markup("<div class=\"charts\">")
        for indicator in PeerStatistics.rates { strip(indicator, year: year, group, to: &out) }
        out.markup("</div>\n")
        return out.bytes
    }

    private func strip(_ indicator: Indicator, year: Int, _ group: PeerGroup, to out: inout ByteWriter) {
        guard let distribution = peers.distribution(of: indicator, year: year, among: group),
            let value = values.value(of: indicator, report: agency.reports.count - 1)
        else { return }
        let name = strings.name(of: indicator)
        let doubt = value.isDoubtful ? " " + strings(.doubtful) : ""
        let words = IndicatorWords.of(value, strings) + doubt
        guard let number = value.exactNumber, distribution.values.count >= Self.smallest else {
            var parts = [
                strings(.ownIs, ["value": words]), DistributionWords.coverage(distribution, strings),
            ]
            if let median = distribution.median {
                let text = DistributionWords.of(median, kind: indicator.kind, strings)
                parts.insert(strings(.medianIs, ["value": text]), at: 1)
            }
            let text = parts.joined(separator: strings(.coverageSeparator))
            return paragraph(strings(.chartNamed, ["name": name, "values": text]), to: &out)
        }
        let chart = DistributionChart(
            id: "peers-" + indicator.key, caption: name, distribution: distribution, kind: indicator.kind,
            own: (number, words))
        out.raw(chart.markup(strings))
    }

    /// The middle of the peers for a key figure of the newest year: `同级同类 25 份的中位数 3`; empty when there is none.
    package func note(_ key: FigureKey) -> String {
        guard let year = agency.reports.last?.year, let group = PeerGroup(agency),
            let indicator = IndicatorCatalogue.indicator(key),
            let distribution = peers.distribution(of: indicator, year: year, among: group),
            let median = distribution.median
        else { return "" }
        return strings(
            .peersMedian,
            [
                "count": String(distribution.values.count),
                "value": DistributionWords.of(median, kind: indicator.kind, strings),
            ])
    }

    private func paragraph(_ text: String, to out: inout ByteWriter) {
        out.markup("<p>")
        out.text(text)
        out.markup("</p>\n")
    }
}

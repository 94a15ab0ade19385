import Portals
import Reports
import Wording
import Writing

/// What vanishes and what appears between years, added up by region.
package struct RegionLedgerTable {
    package let context: PageContext

    package init(_ context: PageContext) {
        self.context = context
    }
    private var strings: Strings { context.strings }

    /// The most regions that are listed; where there are more, the deeper levels are left out.
    private static let shown = 300

    /// - Parameter region: only the parts directly below it are listed, and the whole is called by its name; empty for
    ///   the whole portal.
    package func markup(_ ledger: CarryOverByRegion, below region: [String] = []) -> [UInt8] {
        guard ledger.all.pairs > 0 else { return [] }
        var out = ByteWriter(capacity: 8_000)
        let frame = CompareFrame(
            id: "ledger-caption", caption: strings(.ledgerRegions), note: strings(.ledgerRegionsNote),
            corner: strings(.ledgerRegion))
        frame.open(to: &out) { out in
            for phrase in [Phrase.ledgerVanishedColumn, .ledgerAppearedColumn, .ledgerDiffering, .ledgerCompared] {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.text(strings(phrase))
                out.markup("</th>")
            }
        }
        out.markup("<tbody>")
        row(region.last ?? strings(.ledgerAll), ledger.all, isTotal: true, to: &out)
        if region.isEmpty {
            for path in ledger.paths(atMost: Self.shown) { row(path.joined(), ledger[path], path, to: &out) }
        } else {
            for path in ledger.paths where path.count == region.count + 1 {
                row(path.last ?? "", ledger[path], path, to: &out)
            }
        }
        if ledger.unconfirmed.pairs > 0, ledger.unconfirmed.pairs < ledger.all.pairs {
            row(strings(.unconfirmedRegion), ledger.unconfirmed, [], to: &out)
        }
        out.markup("</tbody>")
        CompareFrame.close(&out)
        return out.bytes
    }

    /// - Parameter path: of the region whose page the name leads to; empty for the agencies without a confirmed one.
    private func row(
        _ name: String, _ totals: CarryOverTotals, _ path: [String]? = nil, isTotal: Bool = false,
        to out: inout ByteWriter
    ) {
        out.markup(isTotal ? "<tr class=\"total\">" : "<tr>")
        out.markup("<th scope=\"row\" class=\"label\">")
        CompareFrame.named(name, href: path.map { context.href(ofRegion: $0) } ?? "", to: &out)
        out.markup("</th>")
        // Of nothing compared there is no sum, not even 0.
        if totals.compared == 0 {
            for _ in 0..<3 {
                out.markup("<td class=\"n blank\">")
                out.text(strings(.stateNotReported))
                out.markup("</td>")
            }
        } else {
            for number in [totals.vanished, totals.appeared, Int64(totals.differing)] {
                out.markup(number == 0 ? "<td class=\"n zero\">" : "<td class=\"n\">")
                out.text(SumWords.of(number, strings))
                out.markup("</td>")
            }
        }
        out.markup("<td class=\"n\">")
        out.text(strings(.ledgerPairs, ["compared": String(totals.compared), "pairs": String(totals.pairs)]))
        out.markup("</td></tr>\n")
    }
}

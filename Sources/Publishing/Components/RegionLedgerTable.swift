import Reports

/// What vanishes and what appears between years, added up by region.
struct RegionLedgerTable {
    let strings: Strings

    /// The most regions that are listed; where there are more, the deeper levels are left out.
    private static let shown = 300

    /// - Parameter region: only the parts directly below it are listed, and the whole is called by its name; empty for
    ///   the whole portal.
    func markup(_ ledger: CarryOverByRegion, below region: [String] = []) -> [UInt8] {
        guard ledger.all.pairs > 0 else { return [] }
        var out = ByteWriter(capacity: 8_000)
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"ledger-caption\" tabindex=\"0\">")
        out.markup("<table class=\"compare\"><caption id=\"ledger-caption\">")
        out.text(strings(.ledgerRegions))
        out.markup("<small>")
        out.text(strings(.ledgerRegionsNote))
        out.markup("</small></caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(.ledgerRegion))
        out.markup("</th>")
        for phrase in [Phrase.ledgerVanishedColumn, .ledgerAppearedColumn, .ledgerDiffering, .ledgerCompared] {
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(strings(phrase))
            out.markup("</th>")
        }
        out.markup("</tr></thead>\n<tbody>")
        row(region.last ?? strings(.ledgerAll), ledger.all, isTotal: true, to: &out)
        if region.isEmpty {
            for path in ledger.paths(atMost: Self.shown) { row(path.joined(), ledger[path], to: &out) }
        } else {
            for path in ledger.paths where path.count == region.count + 1 {
                row(path.last ?? "", ledger[path], to: &out)
            }
        }
        if ledger.unconfirmed.pairs > 0, ledger.unconfirmed.pairs < ledger.all.pairs {
            row(strings(.unconfirmedRegion), ledger.unconfirmed, to: &out)
        }
        out.markup("</tbody></table></div>\n")
        return out.bytes
    }

    private func row(_ name: String, _ totals: CarryOverTotals, isTotal: Bool = false, to out: inout ByteWriter) {
        out.markup(isTotal ? "<tr class=\"total\">" : "<tr>")
        out.markup("<th scope=\"row\" class=\"label\">")
        out.text(name)
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
                out.number(number)
                out.markup("</td>")
            }
        }
        out.markup("<td class=\"n\">")
        out.text(strings(.ledgerPairs, ["compared": String(totals.compared), "pairs": String(totals.pairs)]))
        out.markup("</td></tr>\n")
    }
}

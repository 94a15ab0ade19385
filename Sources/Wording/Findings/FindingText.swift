import Auditing
import Reports
import SourceText

/// A finding in one sentence for a citizen: what the document shows, with its numbers, never why.
///
/// Made here alone, in any language; records, pages and the console all take their words from it.
package struct FindingText {
    private let finding: Finding
    private let rule: Rule
    private let strings: Strings

    package init(_ finding: Finding, _ strings: Strings) {
        self.finding = finding
        rule = finding.rule.rule
        self.strings = strings
    }

    /// How many instances of one finding are written out; the others are counted.
    private static let shown = 3

    /// The meaning of the rule, then what this report shows.
    package var sentence: String {
        let meaning = strings(rule.meaning)
        if let balance = BalanceText(finding, strings) { return strings.sentences(balance.sentence, meaning) }
        let particulars = self.particulars
        // No law names a day for townships and streets, so the rule's words about a deadline are not for them.
        if case .late(_, _, _, isNamedInLaw: false) = finding.detail { return particulars }
        return strings.sentences(meaning, particulars)
    }

    /// What this report shows; empty when the rule's meaning says it all.
    package var particulars: String {
        if !finding.breaches.isEmpty { return list(finding.breaches.map { BreachText($0, strings).line }) }
        if case .blank(let blank, let all) = finding.result.count {
            // A dash does not fill a cell, but it is no blank either.
            return strings(.findingBlank, ["blank": String(blank), "all": String(all)])
        }
        if let lines = DetailText(finding.detail, strings).lines { return list(lines) }
        guard !finding.cells.isEmpty else { return "" }
        return list(finding.cells.map { FigureName.of($0, strings) })
    }

    private func list(_ lines: [String]) -> String {
        let first = lines.prefix(Self.shown).joined(separator: strings(.findingSeparator))
        let rest = lines.count - Self.shown
        if rest <= 0 { return strings(.findingList, ["list": first]) }
        return strings(.findingListMore, ["list": first, "count": String(rest)])
    }
}

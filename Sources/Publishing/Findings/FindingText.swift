import Reports
import SourceText

/// A finding in one sentence for a citizen: what the document shows, with its numbers, never why.
///
/// Written here alone, in both languages; records, pages and the console all take their words from it.
package struct FindingText {
    private let finding: Finding
    private let rule: Rule?
    private let isEnglish: Bool

    package init(_ finding: Finding, _ language: SiteSettings.Language) {
        self.finding = finding
        rule = Rule.catalogue.first { $0.id == finding.rule }
        isEnglish = language == .english
    }

    /// How many instances of one finding are written out; the others are counted.
    private static let shown = 3

    /// The meaning of the rule, then what this report shows.
    package var sentence: String {
        let meaning = rule.map { isEnglish ? $0.meaning.english : $0.meaning.chinese } ?? finding.rule.rawValue
        let particulars = self.particulars
        if let balance = BalanceText(finding, isEnglish: isEnglish) { return balance.sentence + meaning }
        // No law names a day for townships and streets, so the rule's words about a deadline are not for them.
        if case .late(_, _, _, isNamedInLaw: false) = finding.detail { return particulars }
        return particulars.isEmpty ? meaning : meaning + (isEnglish ? " " : "") + particulars
    }

    /// What this report shows; empty when the rule's meaning says it all.
    package var particulars: String {
        if !finding.breaches.isEmpty { return list(finding.breaches.map { BreachText($0, isEnglish: isEnglish).line }) }
        if case .blank(let blank, let all) = finding.result.count {
            // A dash does not fill a cell, but it is no blank either.
            return isEnglish
                ? "\(blank) of \(all) cells hold no figure: they are blank or hold only a placeholder."
                : "\(all) 格中有 \(blank) 格没有数字：未填或只写了占位符号。"
        }
        let detail = DetailText(finding.detail, isEnglish: isEnglish)
        if let lines = detail.lines { return list(lines) }
        guard !finding.cells.isEmpty else { return "" }
        return list(finding.cells.map { FigureName.of($0, isEnglish: isEnglish) })
    }

    private func list(_ lines: [String]) -> String {
        let first = lines.prefix(Self.shown).joined(separator: isEnglish ? "; " : "；")
        let rest = lines.count - Self.shown
        if rest <= 0 { return first + (isEnglish ? "." : "。") }
        return first + (isEnglish ? "; and \(rest) more." : "；另有 \(rest) 处。")
    }
}

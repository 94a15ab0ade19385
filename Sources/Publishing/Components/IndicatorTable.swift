import Reports
import SourceText

/// The derived indicators of one report: value or state, the figures behind it with links to their cells, doubt.
struct IndicatorTable {
    let strings: Strings
    let base: String
    private let report: Report
    private let findings: [Finding]
    private let operands: IndicatorOperands

    init(_ submission: Submission, strings: Strings, base: String) {
        self.strings = strings
        self.base = base
        report = submission.report
        findings = submission.findings
        operands = IndicatorOperands(submission)
    }

    /// The indicators of a report's page: of the subtotals the column 总计, of organizations the new applications.
    static let shown = Indicator.derived.filter { indicator in
        let key = indicator.key
        return !key.contains("@") || key.hasSuffix("@total") || key == "applications.new@organizations_subtotal"
    }

    /// The address of an indicator on a report's page.
    static func anchor(_ indicator: Indicator) -> String { "indicator-" + indicator.key }

    func markup() -> [UInt8] {
        var out = ByteWriter(capacity: 16_000)
        writeDoubts(to: &out)
        let frame = CompareFrame(
            id: "indicators-caption", caption: strings(.indicators), note: strings(.indicatorsNote),
            corner: strings(.indicator))
        frame.open(to: &out) { out in
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(strings(.indicatorValue))
            out.markup("</th><th scope=\"col\">")
            out.text(strings(.indicatorSource))
            out.markup("</th>")
        }
        for (group, families) in Self.groups {
            CompareFrame.openGroup(group.name.in(strings.language), width: 3, to: &out)
            for family in families { write(family, to: &out) }
            out.markup("</tbody>")
        }
        CompareFrame.close(&out)
        writeMeanings(to: &out)
        return out.bytes
    }

    /// The indicators of each group by their family, in the order of the definitions.
    private static let groups: [(group: IndicatorGroup, families: [[Indicator]])] = IndicatorGroup.allCases.map {
        group in
        var families: [[Indicator]] = []
        for indicator in shown where indicator.definition.group == group {
            if families.last?.first?.definition.family == indicator.definition.family {
                families[families.count - 1].append(indicator)
            } else {
                families.append([indicator])
            }
        }
        return (group, families)
    }

    /// A row for each; a single one for a family of which nothing can be told for the same reason.
    private func write(_ family: [Indicator], to out: inout ByteWriter) {
        guard let first = family.first else { return }
        let values = family.map { $0.value(of: operands) }
        let isAlike = values.allSatisfy { !$0.isNumber && Self.isSameState($0, values[0]) && !$0.isDoubtful }
        if family.count > 1, isAlike {
            let name = strings(
                .indicatorFamily,
                ["name": first.definition.familyName.in(strings.language), "count": String(family.count)])
            row(first, name: name, values[0], isFamily: true, to: &out)
        } else {
            for (indicator, value) in zip(family, values) {
                row(indicator, name: indicator.definition.name.in(strings.language), value, to: &out)
            }
        }
    }

    private static func isSameState(_ left: IndicatorValue, _ right: IndicatorValue) -> Bool {
        switch (left.result, right.result) {
        case (.notReported, .notReported), (.notComparable, .notComparable): true
        default: left.result == right.result
        }
    }

    private func row(
        _ indicator: Indicator, name: String, _ value: IndicatorValue, isFamily: Bool = false,
        to out: inout ByteWriter
    ) {
        out.markup("<tr id=\"")
        out.text(Self.anchor(indicator))
        out.markup("\"><th scope=\"row\" class=\"label\">")
        IndicatorName(base: base).write(name, isFamily ? nil : indicator, to: &out)
        out.markup("<small>")
        out.text(indicator.definition.formulaWords.in(strings.language))
        out.markup("</small></th><td class=\"n")
        if value.isDoubtful { out.markup(" off") }
        if let style = IndicatorWords.style(of: value) {
            out.markup(" ")
            out.markup(style)
        }
        out.markup("\">")
        if let rule = doubt(of: value) {
            out.markup("<a href=\"#finding-")
            out.text(rule.rawValue)
            out.markup("\">")
            out.text(IndicatorWords.of(value, strings))
            out.markup(" <small>")
            out.text(strings(.doubtful))
            out.markup("</small></a>")
        } else {
            out.text(IndicatorWords.of(value, strings))
        }
        out.markup("</td><td class=\"calc\">")
        if !isFamily, isOnForm(value) {
            IndicatorSums(strings, report, operands).write(indicator, to: &out)
        }
        if let reason = reason(for: value) {
            out.markup(" <small>")
            out.text(reason)
            out.markup("</small>")
        }
        out.markup("</td></tr>\n")
    }

    /// The first finding of severity error about one of the operands.
    private func doubt(of value: IndicatorValue) -> RuleID? {
        guard value.isDoubtful else { return nil }
        return findings.first { finding in
            finding.severity == .error && finding.cells.contains { value.doubtfulCells.contains($0) }
        }?.rule
    }

    private func isOnForm(_ value: IndicatorValue) -> Bool {
        if case .notComparable = value.result { false } else { true }
    }

    /// The findings that put values in doubt, named once.
    private func writeDoubts(to out: inout ByteWriter) {
        let rules = Self.shown.compactMap { doubt(of: $0.value(of: operands)) }
        let named = findings.map(\.rule).filter { rules.contains($0) }
        guard !named.isEmpty else { return }
        out.markup("<p class=\"small calc\">")
        out.text(strings(.doubtfulNote))
        for rule in named {
            out.markup(" <a href=\"#finding-")
            out.text(rule.rawValue)
            out.markup("\">")
            out.text(strings(.ruleNamed, ["rule": rule.rawValue]))
            out.markup("</a>")
        }
        out.markup("</p>\n")
    }

    private func reason(for value: IndicatorValue) -> String? {
        switch value.result {
        case .notApplicable(let whole): strings(.whyNotApplicable, ["whole": String(whole)])
        case .notComparable: strings(.whyNotComparable)
        case .deadlineUnknown: strings(.whyDeadlineUnknown)
        case .notReported, .count, .signed, .ratio, .days, .money: nil
        }
    }

    private func writeMeanings(to out: inout ByteWriter) {
        out.markup("<details><summary>")
        out.text(strings(.indicatorMeanings))
        out.markup("</summary><dl>")
        for family in Self.groups.flatMap(\.families) {
            guard let definition = family.first?.definition else { continue }
            out.markup("<dt>")
            out.text(definition.familyName.in(strings.language))
            out.markup("</dt><dd>")
            out.text(definition.meaning.in(strings.language))
            if let basis = definition.basis {
                out.markup(" ")
                out.text(strings(.ruleBasis))
                out.text(basis.in(strings.language))
            }
            out.markup("</dd>\n")
        }
        out.markup("</dl></details>\n")
    }
}

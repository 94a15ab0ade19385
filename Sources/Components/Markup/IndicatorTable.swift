import Portals
import Reports
import SourceText
import Wording
import Writing

/// The derived indicators of one report: value or state, the figures behind it with links to their cells, doubt.
package struct IndicatorTable {
    private let strings: Strings
    private let parts: IndicatorTableParts
    private let report: Report
    private let findings: [Finding]
    private let sums: IndicatorSums
    /// The value of an indicator in the report.
    private let value: (Indicator) -> IndicatorValue?

    /// - Parameter index: the report's place among the agency's.
    package init(_ context: PageContext, _ values: AgencyValues, report index: Int) {
        let submission = values.agency.reports[index]
        strings = context.strings
        parts = context.indicatorParts
        report = submission.report
        findings = submission.findings
        value = { values.value(of: $0, report: index) }
        sums = IndicatorSums(
            context.strings, context.figures, submission.report, IndicatorOperands(submission), value: value)
    }

    package func markup() -> [UInt8] {
        let values = parts.groups.map { group in
            group.families.map { $0.rows.compactMap { value($0.indicator) } }
        }
        var out = ByteWriter(capacity: 24_000)
        writeDoubts(about: values.joined().joined(), to: &out)
        out.raw(parts.opening)
        for (group, values) in zip(parts.groups, values) {
            out.raw(group.opening)
            for (family, values) in zip(group.families, values) { write(family, values, to: &out) }
            out.markup("</tbody>")
        }
        CompareFrame.close(&out)
        out.raw(parts.meanings)
        return out.bytes
    }

    /// A row for each; a single one for a family of which nothing can be told for the same reason.
    private func write(_ family: IndicatorTableParts.Family, _ values: [IndicatorValue], to out: inout ByteWriter) {
        guard let first = values.first else { return }
        let isAlike = values.allSatisfy { !$0.isNumber && Self.isSameState($0, first) && !$0.isDoubtful }
        if family.rows.count > 1, isAlike {
            out.raw(family.together)
            row(nil, first, to: &out)
        } else {
            for (row, value) in zip(family.rows, values) {
                out.raw(row.start)
                self.row(row.indicator, value, to: &out)
            }
        }
    }

    private static func isSameState(_ left: IndicatorValue, _ right: IndicatorValue) -> Bool {
        switch (left.result, right.result) {
        case (.notReported, .notReported), (.notComparable, .notComparable): true
        default: left.result == right.result
        }
    }

    /// The rest of a row: the value and the figures behind it.
    ///
    /// - Parameter indicator: `nil` for a row that stands for a whole family.
    private func row(_ indicator: Indicator?, _ value: IndicatorValue, to out: inout ByteWriter) {
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
        if let indicator, isOnForm(value) {
            sums.write(indicator, to: &out)
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
    private func writeDoubts(about values: some Sequence<IndicatorValue>, to out: inout ByteWriter) {
        let rules = values.compactMap { doubt(of: $0) }
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
}

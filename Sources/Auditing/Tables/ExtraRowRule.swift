import Reports

/// T2-EXTRA-BLANK: a row that was added to table 2 has a value behind its label.
struct ExtraRowRule: ReportRule {
    let id = RuleID.table2ExtraBlank

    func check(_ evidence: Evidence) -> Verdict {
        let added = evidence.report.extraRows.filter { $0.table == 2 && isQuestion($0.label) }
        if added.isEmpty { return .notApplicable }
        let empty = added.filter(\.text.isEmpty)
        if empty.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(instances: empty.count, places: empty.map(\.place), detail: .extraRows(empty)))
    }

    /// Whether a label ends as one that wants a value behind it.
    private func isQuestion(_ label: String) -> Bool { label.hasSuffix("：") || label.hasSuffix(":") }
}

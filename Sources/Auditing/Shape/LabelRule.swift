import Reports

/// Q-LABEL: the row labels are the official ones.
struct LabelRule: ReportRule {
    let id = RuleID.wordingLabel

    func check(_ evidence: Evidence) -> Verdict {
        let variants = evidence.report.labelVariants
        if variants.isEmpty { return evidence.hasTable.values.contains(true) ? .pass : .notEvaluable }
        return .fail(
            Verdict.Fault(instances: variants.count, places: variants.map(\.place), detail: .labels(variants)))
    }
}

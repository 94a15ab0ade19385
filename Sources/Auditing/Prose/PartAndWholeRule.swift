import Reports

/// N-PARTWHOLE: items said to be published on the website are no more than all items published.
struct PartAndWholeRule: ReportRule {
    let id = RuleID.prosePartAndWhole

    func check(_ evidence: Evidence) -> Verdict {
        let narrative = evidence.report.narrative
        let parts = narrative.filter { $0.key == .proactivePublishedOnWebsite }
        guard let whole = narrative.filter({ $0.key == .proactivePublished }).max(by: { $0.value < $1.value }),
            !parts.isEmpty
        else { return .notApplicable }
        let larger = parts.filter { $0.value > whole.value }
        if larger.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(
                instances: larger.count, places: ([whole] + larger).map(\.place), detail: .narrative([whole] + larger)))
    }
}

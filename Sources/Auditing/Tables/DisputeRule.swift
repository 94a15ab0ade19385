import Reports

/// PL-DISPUTE: where everything was granted, nobody had a decision of the year to dispute.
///
/// Plausibility only. Each of its three conditions is true, false or not known; cells that are not filled in are left
/// out of the third.
struct DisputeRule: ReportRule {
    let id = RuleID.plausibleDispute

    private static let totals = [
        FigureKey(.reviewTotal), FigureKey(.directTotal), FigureKey(.afterReviewTotal),
    ]
    private static let granted = [FigureKey(.granted, .naturalPerson), FigureKey(.granted, .total)]
    private static let others: [FigureKey] = ApplicationRow.statutory.filter {
        $0.isOutcome && $0 != .granted && $0 != .resultsTotal
    }.flatMap { row in Applicant.allCases.map { FigureKey(row, $0) } }

    func check(_ evidence: Evidence) -> Verdict {
        let disputed = anyPositive(Self.totals, evidence)
        let granted = anyPositive(Self.granted, evidence)
        let hasOther = Self.others.contains { (evidence.count($0) ?? 0) != 0 }
        if disputed == false || granted == false || hasOther { return .pass }
        guard disputed == true, granted == true else { return .notEvaluable }
        let cells = (Self.totals + Self.granted).filter { (evidence.count($0) ?? 0) > 0 }
        return .fail(Verdict.Fault(instances: 1, cells: cells))
    }

    /// Whether one of the counts is above 0; `nil` when no known one is and one is not known.
    private func anyPositive(_ keys: [FigureKey], _ evidence: Evidence) -> Bool? {
        let counts = keys.map { evidence.count($0) }
        if counts.contains(where: { ($0 ?? 0) > 0 }) { return true }
        return counts.contains(nil) ? nil : false
    }
}

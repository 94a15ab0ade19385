import Reports

/// N-DISPUTE: the numbers of reconsiderations and lawsuits that prose states are those of table 4.
struct DisputeProseRule: ReportRule {
    let id = RuleID.proseDispute

    func check(_ evidence: Evidence) -> Verdict {
        ProseComparison.verdict(
            evidence,
            [
                ProseComparison(.review, equals: [FigureKey(.reviewTotal)]),
                ProseComparison(.litigation, equals: [FigureKey(.directTotal), FigureKey(.afterReviewTotal)]),
            ])
    }
}

import Reports

/// N-APPS: the number of applications that prose states is that of table 3.
///
/// A number that also counts those carried in from last year agrees with the table in its own way: it is not held
/// against the row of new ones.
struct ApplicationsProseRule: ReportRule {
    let id = RuleID.proseApplications

    func check(_ evidence: Evidence) -> Verdict {
        let new = FigureKey(.new, .total)
        let carriedIn = FigureKey(.carriedIn, .total)
        return ProseComparison.verdict(
            evidence,
            [
                ProseComparison(.applications) { figure, evidence in
                    let match = ProseMatch.count(figure, equals: [new], evidence)
                    guard case .differs = match, let received = evidence.sum([new, carriedIn]) else { return match }
                    return figure.value == received ? .unknown : match
                }
            ])
    }
}

import Reports

/// N-APPS: the number of applications that prose states is that of table 3.
///
/// Where prose states several numbers, one that agrees is enough: the others may count something else.
struct ApplicationsProseRule: ReportRule {
    let id = RuleID.proseApplications

    func check(_ evidence: Evidence) -> Verdict {
        ProseComparison.verdict(
            evidence, [ProseComparison(.applications, equals: [FigureKey(.new, .total)])])
    }
}

import Reports

/// D-NODATE: the report says of what day it is.
struct NoDateRule: ReportRule {
    let id = RuleID.dateNoDate

    func check(_ evidence: Evidence) -> Verdict {
        evidence.report.date == nil ? .fail(Verdict.Fault(instances: 1)) : .pass
    }
}

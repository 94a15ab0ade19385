import Reports

/// D-NODATE: the report, or the page that it stands on, says of what day it is.
struct NoDateRule: ReportRule {
    let id = RuleID.dateNoDate

    func check(_ evidence: Evidence) -> Verdict {
        evidence.report.date == nil && evidence.report.published == nil ? .fail(Verdict.Fault(instances: 1)) : .pass
    }
}

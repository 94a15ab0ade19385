import Reports

/// D-LATE: the report is dated by its deadline (`ReportDeadline`).
///
/// Article 49 does not name townships and streets: for them the day is usage, and lateness a notice, never a breach.
/// Where the registry does not know the agency, only a date that is in time or late for everybody can be judged.
struct LateRule: ReportRule {
    let id = RuleID.dateLate

    func check(_ evidence: Evidence) -> Verdict {
        guard let date = evidence.report.date, let year = evidence.report.year,
            let deadline = ReportDeadline(reportYear: year, level: evidence.level, kind: evidence.kind)
        else { return .notEvaluable }
        if date <= deadline.earliest { return .pass }
        guard date > deadline.latest else { return .notEvaluable }
        let detail = Finding.Detail.late(
            date, limit: deadline.latest, days: date.days(since: deadline.latest), isNamedInLaw: deadline.isNamedInLaw)
        return .fail(
            Verdict.Fault(
                instances: 1, places: evidence.report.datePlace.map { [$0] } ?? [], detail: detail,
                severity: deadline.isNamedInLaw ? nil : .notice))
    }
}

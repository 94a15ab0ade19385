import Reports

/// D-EARLY: the report is dated after the last day of the year that it is about.
struct EarlyRule: ReportRule {
    let id = RuleID.dateEarly

    func check(_ evidence: Evidence) -> Verdict {
        guard let date = evidence.report.date, let year = evidence.report.year,
            let end = CalendarDate(year: year, month: 12, day: 31)
        else { return .notEvaluable }
        if date > end { return .pass }
        return .fail(
            Verdict.Fault(
                instances: 1, places: evidence.report.datePlace.map { [$0] } ?? [],
                detail: .early(date, periodEnd: end)))
    }
}

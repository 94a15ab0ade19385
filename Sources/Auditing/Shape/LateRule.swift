import Reports

/// D-LATE: the report is dated by January 31, that of a government of county level and above by March 31.
///
/// Article 49 does not name townships and streets: for them the day is usage, and lateness a notice, never a breach.
/// Where the registry does not know the agency, only a date that is in time or late for everybody can be judged.
struct LateRule: ReportRule {
    let id = RuleID.dateLate

    func check(_ evidence: Evidence) -> Verdict {
        guard let date = evidence.report.date, let year = evidence.report.year,
            let january = CalendarDate(year: year + 1, month: 1, day: 31),
            let march = CalendarDate(year: year + 1, month: 3, day: 31)
        else { return .notEvaluable }
        guard let isGovernment = isGovernmentOfCountyOrAbove(evidence) else {
            if date <= january { return .pass }
            return date > march ? late(date, march, evidence, isNamedInLaw: false) : .notEvaluable
        }
        let limit = isGovernment ? march : january
        return date <= limit ? .pass : late(date, limit, evidence, isNamedInLaw: evidence.level != .township)
    }

    private func late(
        _ date: CalendarDate, _ limit: CalendarDate, _ evidence: Evidence, isNamedInLaw: Bool
    ) -> Verdict {
        let detail = Finding.Detail.late(
            date, limit: limit, days: date.days(since: limit), isNamedInLaw: isNamedInLaw)
        return .fail(
            Verdict.Fault(
                instances: 1, places: evidence.report.datePlace.map { [$0] } ?? [], detail: detail,
                severity: isNamedInLaw ? nil : .notice))
    }

    /// `nil` when level and kind do not tell.
    private func isGovernmentOfCountyOrAbove(_ evidence: Evidence) -> Bool? {
        if evidence.level == .township || evidence.kind == .department { return false }
        return evidence.level == nil || evidence.kind == nil ? nil : true
    }
}

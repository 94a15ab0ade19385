import Reports

/// A rule over two reports of one agency: one and that of the year before.
///
/// Without a report for the year before it is not asked: it is not applicable.
protocol YearsRule: Sendable {
    var id: RuleID { get }
    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict
}

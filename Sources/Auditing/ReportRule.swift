import Reports

/// A rule over one report.
///
/// It is asked only on forms that the catalogue names for it, or when the form is not known.
protocol ReportRule: Sendable {
    var id: RuleID { get }
    func check(_ evidence: Evidence) -> Verdict
}

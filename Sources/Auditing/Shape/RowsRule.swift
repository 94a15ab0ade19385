import Reports

/// S-ROWS: a table that is there has every cell of the form.
///
/// Rows that an office adds do not fail it. A row that stands twice does not show in a report: reading makes its figures
/// unreadable and says so in a problem.
struct RowsRule: ReportRule {
    let id = RuleID.shapeRows

    func check(_ evidence: Evidence) -> Verdict {
        let tables = [2, 3, 4].filter { evidence.hasTable[$0] == true }
        let keys = tables.flatMap { evidence.cells(of: $0) }
        if keys.isEmpty { return .notEvaluable }
        let missing = keys.filter { evidence.state($0) == .absent }
        return missing.isEmpty ? .pass : .fail(Verdict.Fault(instances: missing.count, cells: missing))
    }
}

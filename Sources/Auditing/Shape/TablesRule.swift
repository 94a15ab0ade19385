import Reports

/// S-TABLES: tables 2, 3 and 4 are there.
struct TablesRule: ReportRule {
    let id = RuleID.shapeTables

    func check(_ evidence: Evidence) -> Verdict {
        let missing = [2, 3, 4].filter { evidence.hasTable[$0] != true }
        return missing.isEmpty ? .pass : .fail(Verdict.Fault(instances: missing.count, detail: .tables(missing)))
    }
}

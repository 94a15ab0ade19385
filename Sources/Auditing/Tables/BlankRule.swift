import Reports

/// T2-BLANK, T3-BLANK, T4-BLANK: every cell of the table is filled in; a dash does not fill it.
///
/// A cell that the report does not have is another matter (S-ROWS, S-TABLES).
struct BlankRule: ReportRule {
    let id: RuleID
    let table: Int

    func check(_ evidence: Evidence) -> Verdict {
        let keys = evidence.cells(of: table)
        var present = 0
        var blank: [FigureKey] = []
        for key in keys {
            switch evidence.state(key) {
            case .blank:
                present += 1
                blank.append(key)
            case .count, .money, .unreadable: present += 1
            case .absent: break
            }
        }
        let fault = blank.isEmpty ? nil : Verdict.Fault(instances: blank.count, cells: blank)
        var verdict = Verdict.of(evaluated: present, all: keys.count, fault: fault)
        verdict.count = .blank(blank.count, of: keys.count)
        return verdict
    }
}

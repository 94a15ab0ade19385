import Reports

/// T2-RULEMAKING: an agency without the power to make rules (规章) reports none.
///
/// Where the registry does not know the agency, only a report without any rules can be judged: it is right at any level.
struct RulemakingRule: ReportRule {
    let id = RuleID.table2Rulemaking

    func check(_ evidence: Evidence) -> Verdict {
        if mayMakeRules(evidence) == true { return .notApplicable }
        let keys = evidence.cells(of: 2).filter { $0.cell.isRegulations }
        var evaluated = 0
        var filled: [FigureKey] = []
        for key in keys {
            guard let count = evidence.count(key) else { continue }
            evaluated += 1
            if count != 0 { filled.append(key) }
        }
        if !filled.isEmpty, mayMakeRules(evidence) == nil { return .notEvaluable }
        return .of(evaluated: evaluated, all: keys.count, failing: filled)
    }

    /// `nil` when level and kind do not tell.
    private func mayMakeRules(_ evidence: Evidence) -> Bool? {
        switch (evidence.level, evidence.kind) {
        case (.county, _), (.township, _): false
        case (.national, _): true
        case (.province, .department), (.prefecture, .department): false
        case (.province, .government), (.prefecture, .government): true
        case (.province, nil), (.prefecture, nil), (nil, _): nil
        }
    }
}

extension FigureKey.Cell {
    fileprivate var isRegulations: Bool {
        if case .proactive(.regulations, _) = self { true } else { false }
    }
}

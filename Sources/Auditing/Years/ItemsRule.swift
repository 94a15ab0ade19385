import Reports

/// X-ITEMS: the items of the previous year are those that the report of that year comes to.
struct ItemsRule: YearsRule {
    let id = RuleID.yearsItems

    private static let equations: [Equation] = SumRule.rows(of: .form2019, with: .itemsDelta).compactMap { row in
        guard let items = FigureKey(row, .itemsPrevious), let delta = FigureKey(row, .itemsDelta) else { return nil }
        return Equation([.plus(items)], .equal, [.plus(items, .previous), .plus(delta, .previous)])
    }

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        guard evidence.form == .form2019, previous.form == .form2019 else { return .notApplicable }
        return EquationChecker(evidence, after: previous).check(Self.equations)
    }
}

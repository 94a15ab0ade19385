import Reports

/// X-ITEMS: the items of the previous year are those that the report of that year comes to.
struct ItemsRule: YearsRule {
    let id = RuleID.yearsItems

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        let rows = evidence.form?.proactiveRows(with: .itemsDelta) ?? []
        let before = Set(previous.form?.proactiveRows(with: .itemsDelta) ?? [])
        let equations = rows.filter(before.contains).map { row in
            let items = FigureKey(row, .itemsPrevious)
            return Equation(
                [.plus(items)], .equal, [.plus(items, .previous), .plus(FigureKey(row, .itemsDelta), .previous)])
        }
        return equations.isEmpty ? .notApplicable : EquationChecker(evidence, after: previous).check(equations)
    }
}

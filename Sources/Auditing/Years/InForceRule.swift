import Reports

/// X-INFORCE: in force now is in force the year before, plus issued, minus repealed.
///
/// Only where both forms ask for what is in force: what is public (2019 form) is not that.
struct InForceRule: YearsRule {
    let id = RuleID.yearsInForce

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        let rows = evidence.form?.proactiveRows(with: .inForce) ?? []
        let before = Set(previous.form?.proactiveRows(with: .inForce) ?? [])
        let equations = rows.filter(before.contains).map { row in
            let stock = FigureKey(row, .inForce)
            return Equation(
                [.plus(stock)], .equal,
                [.plus(stock, .previous), .plus(FigureKey(row, .issued)), .minus(FigureKey(row, .repealed))])
        }
        return equations.isEmpty ? .notApplicable : EquationChecker(evidence, after: previous).check(equations)
    }
}

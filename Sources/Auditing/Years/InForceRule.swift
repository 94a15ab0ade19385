import Reports

/// X-INFORCE: in force now is in force the year before, plus issued, minus repealed.
///
/// Only between two reports on the 2021 form: what is public (2019 form) is not what is in force.
struct InForceRule: YearsRule {
    let id = RuleID.yearsInForce

    private static let equations: [Equation] = SumRule.rows(of: .form2021, with: .inForce).compactMap { row in
        guard let stock = FigureKey(row, .inForce), let issued = FigureKey(row, .issued),
            let repealed = FigureKey(row, .repealed)
        else { return nil }
        return Equation([.plus(stock)], .equal, [.plus(stock, .previous), .plus(issued), .minus(repealed)])
    }

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        guard evidence.form == .form2021, previous.form == .form2021 else { return .notApplicable }
        return EquationChecker(evidence, after: previous).check(Self.equations)
    }
}

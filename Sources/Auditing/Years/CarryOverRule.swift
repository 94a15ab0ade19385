import Reports

/// X-CARRY: what the year before carried out is what this year carried in, in every column.
struct CarryOverRule: YearsRule {
    let id = RuleID.yearsCarryOver

    private static let equations = Applicant.allCases.map { column in
        Equation([.plus(FigureKey(.carriedOut, column), .previous)], .equal, [.plus(FigureKey(.carriedIn, column))])
    }

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        EquationChecker(evidence, after: previous).check(Self.equations)
    }
}

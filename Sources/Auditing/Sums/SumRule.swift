import Reports

/// A rule that is nothing but equations over one report.
package struct SumRule: ReportRule {
    package let id: RuleID
    private let of2019: [Equation]
    private let of2021: [Equation]

    init(_ id: RuleID, _ equations: (Form) -> [Equation]) {
        self.id = id
        of2019 = equations(.form2019)
        of2021 = equations(.form2021)
    }

    /// The rule's equations on `form`. Without a form only those that both forms have in common can be told.
    package func equations(on form: Form?) -> [Equation] {
        switch form {
        case .form2019: of2019
        case .form2021: of2021
        case .form2014: []
        case nil: of2019 == of2021 ? of2019 : []
        }
    }

    func check(_ evidence: Evidence) -> Verdict {
        let equations = equations(on: evidence.form)
        return equations.isEmpty ? .notEvaluable : EquationChecker(evidence).check(equations)
    }
}

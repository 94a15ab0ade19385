/// What came of a rule on one report.
package enum RuleStatus: String, CaseIterable, Hashable, Sendable {
    case pass
    /// Something does not hold; a finding says what.
    case fail
    /// What could be evaluated holds, but some instances lack an operand.
    case partial
    /// Every instance lacks an operand.
    case notEvaluable = "not_evaluable"
    /// The rule is not for this form, level or year, or there is nothing that it speaks of.
    case notApplicable = "not_applicable"
}

/// What came of one rule on one report, with how much of it could be looked at.
package struct RuleResult: Hashable, Sendable {
    package let rule: RuleID
    package let status: RuleStatus
    package let count: Count

    package init(_ rule: RuleID, _ status: RuleStatus, _ count: Count = .none) {
        self.rule = rule
        self.status = status
        self.count = count
    }

    package enum Count: Hashable, Sendable {
        /// The rule asks one question of the whole report.
        case none
        /// So many of all instances had every operand.
        case evaluated(Int, of: Int)
        /// So many of all cells of the table are not filled in.
        case blank(Int, of: Int)
    }
}

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

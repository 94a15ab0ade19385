import Reports

/// A rule that is nothing but equations over one report.
package struct SumRule: ReportRule {
    package let id: RuleID
    private let make: @Sendable (Form) -> [Equation]
    private let known: [Form: [Equation]]
    private let common: [Equation]

    init(_ id: RuleID, _ equations: @escaping @Sendable (Form) -> [Equation]) {
        self.id = id
        make = equations
        known = Dictionary(uniqueKeysWithValues: Form.statutory.map { ($0, $0.hasTables ? equations($0) : []) })
        let all = Form.withTables.map(equations)
        common = all.first.flatMap { first in all.allSatisfy { $0 == first } ? first : nil } ?? []
    }

    /// The rule's equations on `form`. Without a form only those that all forms have in common can be told.
    package func equations(on form: Form?) -> [Equation] {
        guard let form else { return common }
        return known[form] ?? make(form)
    }

    /// The equations on the newest form.
    private var newest: [Equation] { equations(on: Form.statutory.last) }

    /// Whether the rule says that cells add up to another, as opposed to what they may at most or least be.
    var isSum: Bool { newest.contains { $0.relation == .equal } }

    /// The table of its cells.
    var table: Int { newest.first?.keys.first?.table ?? 0 }

    func check(_ evidence: Evidence) -> Verdict {
        let equations = equations(on: evidence.form)
        return equations.isEmpty ? .notEvaluable : EquationChecker(evidence).check(equations)
    }
}

import Reports

/// The equations of a rule on each form, made once for the statutory ones.
package struct FormEquations: Sendable {
    private let make: @Sendable (Form) -> [Equation]
    private let known: [Form: [Equation]]
    /// Those of the statutory forms, where all have the same.
    private let common: [Equation]

    init(_ make: @escaping @Sendable (Form) -> [Equation]) {
        self.make = make
        known = Dictionary(uniqueKeysWithValues: Form.statutory.map { ($0, $0.hasTables ? make($0) : []) })
        let all = Form.withTables.map(make)
        common = all.first.flatMap { first in all.allSatisfy { $0 == first } ? first : nil } ?? []
    }

    /// Those on `form`. Without a form only those that all forms have in common can be told.
    func on(_ form: Form?) -> [Equation] {
        guard let form else { return common }
        return known[form] ?? make(form)
    }

    func check(_ evidence: Evidence) -> Verdict {
        let equations = on(evidence.form)
        return equations.isEmpty ? .notEvaluable : EquationChecker(evidence).check(equations)
    }
}

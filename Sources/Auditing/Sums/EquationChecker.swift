import Reports

/// Checks equations: the one place where figures are added up.
///
/// An equation with an operand that is blank, a placeholder, absent or unreadable is skipped; nothing stands for 0.
struct EquationChecker {
    private let own: Evidence
    private let previous: Evidence?

    init(_ own: Evidence, after previous: Evidence? = nil) {
        self.own = own
        self.previous = previous
    }

    func check(_ equations: [Equation]) -> Verdict {
        var evaluated = 0
        var breaches: [Breach] = []
        for equation in equations {
            guard let left = sum(equation.left), let right = sum(equation.right) else { continue }
            evaluated += 1
            if holds(left, equation.relation, right) { continue }
            breaches.append(
                Breach(
                    left: Breach.Side(terms: terms(equation.left), sum: left), relation: equation.relation,
                    right: Breach.Side(terms: terms(equation.right), sum: right)))
        }
        guard !breaches.isEmpty else { return .of(evaluated: evaluated, all: equations.count, fault: nil) }
        let cells = breaches.flatMap(\.terms).filter { $0.year == .own }.map(\.key)
        return .of(
            evaluated: evaluated, all: equations.count,
            fault: Verdict.Fault(instances: breaches.count, cells: cells, breaches: breaches))
    }

    private func holds(_ left: Int64, _ relation: Breach.Relation, _ right: Int64) -> Bool {
        switch relation {
        case .equal: left == right
        case .atLeast: left >= right
        case .atMost: left <= right
        }
    }

    private func value(_ operand: Operand) -> Int64? {
        operand.year == .own ? own.count(operand.key) : previous?.count(operand.key)
    }

    /// The sum of a side, or `nil` when an operand is missing or the sum is too large to be one.
    private func sum(_ operands: [Operand]) -> Int64? {
        var sum = CheckedSum()
        for operand in operands {
            guard let value = value(operand) else { return nil }
            if operand.isSubtracted { sum.subtract(value) } else { sum.add(value) }
        }
        return sum.total
    }

    private func terms(_ operands: [Operand]) -> [Term] {
        operands.map {
            Term($0.key, year: $0.year, isSubtracted: $0.isSubtracted, value: value($0) ?? 0)
        }
    }
}

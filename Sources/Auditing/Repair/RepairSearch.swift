import Reports

/// Finds the smallest sets of cells whose change makes every sum of table 3 or table 4 hold.
///
/// The equations with all their operands are a linear system in the changes of the cells. After a set of cells has been
/// chosen, an equation that none of them can satisfy proves that one of its other cells must change too: the search
/// goes on with these alone, so within its limits it misses no smallest set. Fitting values are whole and not negative.
package enum RepairSearch {
    static let mostCells = 6
    /// A table in which nearly everything is wrong has no likely wrong cell: the search gives up.
    static let mostSteps = 4_000
    static let mostRepairs = 3
    /// Larger counts would not be safe to multiply.
    private static let largestCount: Int64 = 1_000_000_000

    /// The repairs of each table in which sums fail.
    package static func run(_ evidence: Evidence) -> [TableRepairs] {
        [3, 4].compactMap { repairs(of: $0, in: evidence) }
    }

    /// `nil` when every sum of the table that can be evaluated holds.
    package static func repairs(of table: Int, in evidence: Evidence) -> TableRepairs? {
        let all = (sums[table] ?? []).flatMap { $0.equations(on: evidence.form) }
        // Most tables are right, and a system is dear.
        guard EquationChecker(evidence).check(all).fault != nil else { return nil }
        let equations = all.filter { equation in equation.keys.allSatisfy { evidence.count($0) != nil } }
        let keys = Set(equations.flatMap(\.keys)).sorted()
        let counts = keys.compactMap { evidence.count($0) }
        guard counts.count == keys.count, counts.allSatisfy({ abs($0) <= largestCount }) else { return nil }
        let system = LinearSystem(equations, keys: keys, counts: counts)
        var steps = mostSteps
        for size in 1...mostCells {
            var descent = Descent(size: size, counts: counts, steps: steps)
            descent.run(system)
            steps = descent.steps
            if steps <= 0 { break }
            if descent.found.isEmpty { continue }
            let all = descent.found.map { changes in
                Repair(
                    changes.map {
                        Repair.Change(keys[$0.key], reported: counts[$0.key], fitting: counts[$0.key] + $0.value)
                    })
            }.sorted(by: isLikelier)
            return TableRepairs(table: table, repairs: Array(all.prefix(mostRepairs)), count: all.count)
        }
        return TableRepairs(table: table, repairs: [], count: 0)
    }

    /// The rules that are sums within one table, by table.
    private static let sums: [Int: [Rule]] = Dictionary(
        grouping: Rule.withEquations.filter { rule in
            newest(rule).contains { $0.relation == .equal }
        }, by: { newest($0).first?.keys.first?.table ?? 0 })

    private static func newest(_ rule: Rule) -> [Equation] { rule.equations(on: Form.statutory.last) }

    private static func isLikelier(_ left: Repair, _ right: Repair) -> Bool {
        if left.staysInOneRow != right.staysInOneRow { return left.staysInOneRow }
        if left.amount != right.amount { return left.amount < right.amount }
        return left.changes.map(\.key.index).lexicographicallyPrecedes(right.changes.map(\.key.index))
    }
}

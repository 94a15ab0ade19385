import Reports

/// The balance of applications (T3-BALANCE) in plain words: what came in, what became of it, and how many are left over.
package struct BalanceText {
    private let breaches: [(applicant: Applicant, breach: Breach)]
    private let strings: Strings

    /// `nil` when the finding is not one about the balance.
    init?(_ finding: Finding, _ strings: Strings) {
        guard finding.rule == .table3Balance else { return nil }
        let known = finding.breaches.compactMap { breach -> (Applicant, Breach)? in
            guard case .application(_, let applicant)? = breach.left.terms.first?.key.cell,
                breach.left.terms.count == 2, breach.right.terms.count == 2
            else { return nil }
            return (applicant, breach)
        }
        guard known.count == finding.breaches.count, !known.isEmpty else { return nil }
        breaches = known
        self.strings = strings
    }

    /// The total column in full when it fails, else the first that does; the other columns by name.
    package var sentence: String {
        guard let (applicant, breach) = breaches.last else { return "" }
        let values = (breach.left.terms + breach.right.terms).map { String($0.value) }
        let left = breach.excess
        let balance = strings(
            left > 0 ? .balanceLeft : .balanceOver,
            [
                "column": strings(applicant.name), "new": values[0], "in": values[1], "processed": values[2],
                "out": values[3], "count": String(left.magnitude),
            ])
        let others = breaches.dropLast().map { strings($0.applicant.name) }
        guard !others.isEmpty else { return balance }
        return strings.sentences(balance, strings(.balanceOthers, ["columns": strings.list(others)]))
    }
}

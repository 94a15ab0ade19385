import Reports

/// An equation that does not hold, in one line: where, both sides, and what differs.
package struct BreachText {
    private let breach: Breach
    private let strings: Strings

    init(_ breach: Breach, _ strings: Strings) {
        self.breach = breach
        self.strings = strings
    }

    /// More terms than these are given by their sum.
    private static let mostTerms = 4

    /// `总计：2 + 0 ≠ 0 + 0，差 2`.
    package var line: String {
        let sides = "\(side(breach.left)) \(sign) \(side(breach.right))"
        guard breach.relation == .equal else { return strings.labelled(place, sides) }
        return strings.labelled(
            place, strings(.breachDifference, ["equation": sides, "count": String(breach.excess.magnitude)]))
    }

    /// The sign that shows that the relation does not hold.
    private var sign: String {
        switch breach.relation {
        case .equal: "≠"
        case .atLeast: "<"
        case .atMost: ">"
        }
    }

    private func side(_ side: Breach.Side) -> String {
        if side.terms.isEmpty { return "0" }
        if side.terms.count > Self.mostTerms { return strings(.breachSum, ["sum": String(side.sum)]) }
        var text = ""
        for (index, term) in side.terms.enumerated() {
            let sign = term.isSubtracted ? " − " : index == 0 ? "" : " + "
            text += "\(sign)\(term.value)"
        }
        return text
    }

    /// What all terms share: the applicant column, the row, or the block.
    private var place: String {
        let cells = breach.terms.map(\.key.cell)
        var applicants: Set<Applicant> = []
        var rows: Set<ApplicationRow> = []
        for case .application(let row, let applicant) in cells {
            applicants.insert(applicant)
            rows.insert(row)
        }
        if let applicant = applicants.first, applicants.count == 1 { return strings(applicant.name) }
        if let row = rows.first, rows.count == 1 { return strings(row.name) }
        switch cells.first {
        case .proactive(let row, _): return strings(row.name)
        case .dispute(let outcome): return strings(outcome.block.name)
        case .application, nil: return strings(.breachTable)
        }
    }
}

import Reports

/// An equation that does not hold, in one line: where, both sides, and what differs.
struct BreachText {
    private let breach: Breach
    private let isEnglish: Bool

    init(_ breach: Breach, isEnglish: Bool) {
        self.breach = breach
        self.isEnglish = isEnglish
    }

    /// More terms than these are given by their sum.
    private static let mostTerms = 4

    /// `总计：2 + 0 ≠ 0 + 0，差 2`.
    var line: String {
        let sides = "\(side(breach.left)) \(sign) \(side(breach.right))"
        let difference = breach.excess.magnitude
        let words = isEnglish ? ", differs by \(difference)" : "，差 \(difference)"
        return place + (isEnglish ? ": " : "：") + sides + (breach.relation == .equal ? words : "")
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
        if side.terms.count > Self.mostTerms { return isEnglish ? "sum of parts \(side.sum)" : "各项合计 \(side.sum)" }
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
        if let applicant = applicants.first, applicants.count == 1 {
            return isEnglish ? applicant.english : applicant.label
        }
        if let row = rows.first, rows.count == 1 { return isEnglish ? row.english : row.label }
        switch cells.first {
        case .proactive(let row, let column):
            return isEnglish ? row.english : row.label(on: column.provesForm ?? .form2019)
        case .dispute(let outcome): return isEnglish ? outcome.block.english : outcome.block.label
        default: return isEnglish ? "Table" : "表中"
        }
    }
}

import Reports

/// The balance of applications (T3-BALANCE) in plain words: what came in, what became of it, and how many are left over.
struct BalanceText {
    private let breaches: [(applicant: Applicant, breach: Breach)]
    private let isEnglish: Bool

    /// `nil` when the finding is not one about the balance.
    init?(_ finding: Finding, isEnglish: Bool) {
        guard finding.rule == .table3Balance else { return nil }
        let known = finding.breaches.compactMap { breach -> (Applicant, Breach)? in
            guard case .application(_, let applicant)? = breach.left.terms.first?.key.cell,
                breach.left.terms.count == 2, breach.right.terms.count == 2
            else { return nil }
            return (applicant, breach)
        }
        guard known.count == finding.breaches.count, !known.isEmpty else { return nil }
        breaches = known
        self.isEnglish = isEnglish
    }

    /// The total column in full when it fails, else the first that does; the other columns by name.
    var sentence: String {
        guard let (applicant, breach) = breaches.last else { return "" }
        let values = (breach.left.terms + breach.right.terms).map(\.value)
        let left = breach.excess
        let others = breaches.dropLast().map { isEnglish ? $0.applicant.english : $0.applicant.label }
        if isEnglish {
            let rest = others.isEmpty ? "" : " Also in: \(others.joined(separator: ", "))."
            return "\(applicant.english): \(values[0]) new and \(values[1]) carried in, \(values[2]) processed and "
                + "\(values[3]) carried out: \(abs(left)) \(left > 0 ? "unaccounted for" : "too many").\(rest) "
        }
        let rest = others.isEmpty ? "" : "不相等的还有：\(others.joined(separator: "、"))。"
        return "\(applicant.label)一列：新收 \(values[0]) 件、上年结转 \(values[1]) 件，办理 \(values[2]) 件、结转下年 \(values[3]) 件，"
            + "\(left > 0 ? "有 \(left) 件没有写明去向" : "多出 \(-left) 件")。\(rest)"
    }
}

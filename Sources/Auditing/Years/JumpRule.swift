import Reports

/// X-JUMP: no figure changes tenfold within a year and reaches a hundred.
///
/// Plausibility only, and only within one form. Money is compared in 万元, the unit in which the form prints it.
struct JumpRule: YearsRule {
    let id = RuleID.yearsJump

    func check(_ evidence: Evidence, after previous: Evidence) -> Verdict {
        guard let form = evidence.form, form == previous.form else { return .notApplicable }
        var evaluated = 0
        var changes: [FigureChange] = []
        let keys = form.cells
        for key in keys {
            let state = evidence.state(key)
            guard state == previous.state(key) else { continue }
            if state == .count {
                evaluated += 1
                if isJump(previous.counts[key.index], evidence.counts[key.index], unit: 1) {
                    changes.append(
                        FigureChange(
                            key, before: .count(previous.counts[key.index]), after: .count(evidence.counts[key.index])))
                }
            } else if state == .money, let before = previous.report.figures[key].quantity,
                let after = evidence.report.figures[key].quantity, case .money(let old) = before,
                case .money(let new) = after
            {
                evaluated += 1
                let unit = Money.scale * MoneyUnit.tenThousandYuan.yuan
                if isJump(old.tenThousandths, new.tenThousandths, unit: unit) {
                    changes.append(FigureChange(key, before: before, after: after))
                }
            }
        }
        let fault =
            changes.isEmpty
            ? nil : Verdict.Fault(instances: changes.count, cells: changes.map(\.key), detail: .changes(changes))
        return .of(evaluated: evaluated, all: keys.count, fault: fault)
    }

    private func isJump(_ before: Int64, _ after: Int64, unit: Int64) -> Bool {
        let most = max(before, after)
        return most >= 100 * unit && most / 10 >= max(unit, min(before, after))
    }
}

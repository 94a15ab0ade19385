import Reports

/// T2-INT, T3-INT, T4-INT: counts are whole numbers from 0 up, amounts of money not negative; only a change may be.
///
/// A cell whose text is not certainly one figure is no evidence against the report, so it is not evaluated.
struct IntegerRule: ReportRule {
    let id: RuleID
    let table: Int

    func check(_ evidence: Evidence) -> Verdict {
        let keys = evidence.cells(of: table)
        var evaluated = 0
        var negative: [FigureKey] = []
        for key in keys {
            switch evidence.state(key) {
            case .count:
                evaluated += 1
                if evidence.counts[key.index] < 0, key.kind != .signedDelta { negative.append(key) }
            case .money:
                evaluated += 1
                if case .money(let money) = evidence.report.figures[key].quantity, money.tenThousandths < 0 {
                    negative.append(key)
                }
            case .blank, .absent, .unreadable: break
            }
        }
        return .of(evaluated: evaluated, all: keys.count, failing: negative)
    }
}

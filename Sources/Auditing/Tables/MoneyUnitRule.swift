import Reports

/// T2-MONEY-UNIT: an amount on the 2019 form carries its unit; one on the 2021 form carries none but that of the head.
struct MoneyUnitRule: ReportRule {
    let id = RuleID.table2MoneyUnit

    func check(_ evidence: Evidence) -> Verdict {
        let keys = evidence.cells(of: 2).filter { $0.kind.isMoney }
        var evaluated = 0
        var failing: [FigureKey] = []
        for key in keys {
            let figure = evidence.report.figures[key]
            guard let isRight = hasRightUnit(figure, key.kind) else { continue }
            evaluated += 1
            if !isRight { failing.append(key) }
        }
        return .of(evaluated: evaluated, all: keys.count, failing: failing)
    }

    /// `nil` when the cell has no amount.
    private func hasRightUnit(_ figure: Figure, _ kind: CellKind) -> Bool? {
        guard case .money(let headUnit) = kind else { return nil }
        if figure.status == .unreadable { return isBareNumber(figure.text) ? false : nil }
        guard case .money(let money) = figure.quantity else { return nil }
        guard let headUnit else { return money.unit != nil || money.tenThousandths == 0 }
        return money.unit == nil || money.unit == headUnit
    }

    /// Whether a text that was refused as an amount is digits alone: then what it lacks is the unit.
    private func isBareNumber(_ text: String) -> Bool {
        text.utf8.contains { isDigit($0) }
            && text.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

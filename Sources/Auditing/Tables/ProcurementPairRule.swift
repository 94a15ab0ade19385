import Reports

/// T2-PROC-PAIR: procurement projects and their amount are both zero or both not.
struct ProcurementPairRule: ReportRule {
    let id = RuleID.table2ProcurementPair

    private static let pair = [
        FigureKey(.procurement, .procurementProjects), FigureKey(.procurement, .procurementAmount),
    ]

    func check(_ evidence: Evidence) -> Verdict {
        let quantities = Self.pair.compactMap { evidence.report.figures[$0].quantity }
        guard quantities.count == Self.pair.count else { return .of(evaluated: 0, all: 1, fault: nil) }
        let positive = quantities.count { $0.isPositive }
        let isPair = positive == 0 || positive == quantities.count
        return .of(evaluated: 1, all: 1, fault: isPair ? nil : Verdict.Fault(instances: 1, cells: Self.pair))
    }
}

extension Quantity {
    fileprivate var isPositive: Bool {
        switch self {
        case .count(let count): count > 0
        case .money(let money): money.tenThousandths > 0
        }
    }
}

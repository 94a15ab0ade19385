import Reports

/// The rules on single cells and rows of table 2.
extension Rule {
    package static let table2Rulemaking = Rule(
        .table2Rulemaking, .warning, in: .proactive, on: .formsWithTables,
        title: .both("谁能制定规章", "Who may make rules"),
        formula: """
            (agency.level in {county, township} or (agency.kind == department and agency.level != \
            national)) => every cell of proactive.regulations is 0 or null
            """,
        meaning: .both(
            "“规章”只有国务院部门、省级政府和设区的市政府等才能制定。乡镇、县区及其部门报告有规章，多半是把规范性文件填错了行。",
            """
            Only ministries, provincial and districted-city governments may make rules (规章). A \
            lower organ reporting some has probably used the wrong row.
            """),
        caution: BilingualText(
            chinese: "机关的级别取自收录名单；名单有误，本条也会误报。",
            english: "The agency's level comes from the registry; a wrong entry there makes this fire wrongly."),
        basis: BilingualText(
            chinese: "《中华人民共和国立法法》关于规章制定权限的规定（条文序号未核实）。",
            english: "The Legislation Law on the power to make rules (article numbers unverified)."),
        cells: .some(
            [.made, .published, .totalPublic, .issued, .repealed, .inForce].map { FigureKey(.regulations, $0) }),
        check: .report(rulemaking),
        fires: RuleExample("a county department with rules") {
            $0.set("proactive.regulations.in_force", 6)
        },
        silent: RuleExample("normative documents are another row") {
            $0.set("proactive.normative_documents.in_force", 6)
        })

    /// Where the registry does not know the agency, only a report without any rules can be judged: it is right at any level.
    private static func rulemaking(_ evidence: Evidence) -> Verdict {
        if mayMakeRules(evidence) == true { return .notApplicable }
        let keys = evidence.cells(of: 2).filter { $0.cell.isRegulations }
        var evaluated = 0
        var filled: [FigureKey] = []
        for key in keys {
            guard let count = evidence.count(key) else { continue }
            evaluated += 1
            if count != 0 { filled.append(key) }
        }
        if !filled.isEmpty, mayMakeRules(evidence) == nil { return .notEvaluable }
        return .of(evaluated: evaluated, all: keys.count, failing: filled)
    }

    /// `nil` when level and kind do not tell.
    private static func mayMakeRules(_ evidence: Evidence) -> Bool? {
        switch (evidence.level, evidence.kind) {
        case (.county, _), (.township, _): false
        case (.national, _): true
        case (.province, .department), (.prefecture, .department): false
        case (.province, .government), (.prefecture, .government): true
        case (.province, nil), (.prefecture, nil), (nil, _): nil
        }
    }

    package static let table2ProcurementPair = Rule(
        .table2ProcurementPair, .warning, in: .proactive, on: .columns([.procurementProjects, .procurementAmount]),
        title: .both("采购项目与金额", "Procurement projects and amount"),
        formula: "(projects > 0) == (amount > 0)",
        meaning: .both(
            "有采购项目就应有金额，有金额就应有项目。",
            "Projects and amount must be both zero or both positive."),
        caution: .cautionOfCounting,
        cells: .some(pair),
        check: .report(procurement),
        fires: RuleExample("projects for nothing") {
            $0.set("proactive.procurement.projects", 1)
        },
        silent: RuleExample("a project with its amount") {
            $0.set("proactive.procurement.projects", 1)
            $0.set("proactive.procurement.amount", 5)
        })

    private static let pair = [
        FigureKey(.procurement, .procurementProjects), FigureKey(.procurement, .procurementAmount),
    ]

    private static func procurement(_ evidence: Evidence) -> Verdict {
        let quantities = pair.compactMap { evidence.report.figures[$0].quantity }
        guard quantities.count == pair.count else { return .of(evaluated: 0, all: 1, fault: nil) }
        let positive = quantities.count { $0.isPositive }
        let isPair = positive == 0 || positive == quantities.count
        return .of(evaluated: 1, all: 1, fault: isPair ? nil : Verdict.Fault(instances: 1, cells: pair))
    }

    package static let table2MoneyUnit = Rule(
        .table2MoneyUnit, .notice, in: .proactive, on: .formsWithTables,
        title: .both("金额的单位", "Units of money"),
        formula: """
            2019: a non-zero amount carries its unit (万元|元|亿元); 2021: the cell carries no unit \
            other than 万元
            """,
        meaning: .both(
            "金额没有写单位，或与表头“万元”不一致，可能相差一万倍。",
            """
            A money value lacks its unit or contradicts the head (万元); it may be off by a factor \
            of 10,000.
            """),
        caution: BilingualText(
            chinese: "转换格式时单位可能丢失，请对照原文。",
            english: "A unit may have been lost when the file was converted: look at the original."),
        cells: .table(2),
        check: .report(moneyUnits),
        fires: RuleExample("元 under a head in 万元") {
            let money = Money(tenThousandths: 5 * Money.scale, unit: .yuan)
            $0.set("proactive.fees.amount", Figure(.reported(.money(money)), text: "5元"))
        },
        silent: RuleExample("the head's unit") {
            $0.set("proactive.fees.amount", 5)
        })

    private static func moneyUnits(_ evidence: Evidence) -> Verdict {
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
    private static func hasRightUnit(_ figure: Figure, _ kind: CellKind) -> Bool? {
        guard case .money(let headUnit) = kind else { return nil }
        if figure.status == .unreadable { return isBareNumber(figure.text) ? false : nil }
        guard case .money(let money) = figure.quantity else { return nil }
        guard let headUnit else { return money.unit != nil || money.tenThousandths == 0 }
        return money.unit == nil || money.unit == headUnit
    }

    /// Whether a text that was refused as an amount is digits alone: then what it lacks is the unit.
    private static func isBareNumber(_ text: String) -> Bool {
        text.utf8.contains { isDigit($0) }
            && text.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    package static let table2ExtraBlank = Rule(
        .table2ExtraBlank, .notice, in: .proactive, on: .formsWithTables,
        title: .both("多加的一行没有数字", "Added row without a figure"),
        formula: "a local extra row (single cell ending in ：) has a value",
        meaning: .both(
            "表格里多加的一行只有题目没有数字。",
            "A locally added row has a label but no value."),
        caution: BilingualText(
            chinese: "多加的行不在国家格式里，没有数字也不违反格式。",
            english: "An added row is no part of the form; leaving it empty breaks no rule of the form."),
        cells: .none,
        check: .report(extraRows),
        fires: RuleExample("a label without a value") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "", place: RuleExample.nowhere)]
        },
        silent: RuleExample("a label with a value") {
            $0.extraRows = [ExtraRow(table: 2, label: "发布总数量：", text: "56", place: RuleExample.nowhere)]
        })

    private static func extraRows(_ evidence: Evidence) -> Verdict {
        let added = evidence.report.extraRows.filter { $0.table == 2 && isQuestion($0.label) }
        if added.isEmpty { return .notApplicable }
        let empty = added.filter(\.text.isEmpty)
        if empty.isEmpty { return .pass }
        return .fail(
            Verdict.Fault(instances: empty.count, places: empty.map(\.place), detail: .extraRows(empty)))
    }

    /// Whether a label ends as one that wants a value behind it.
    private static func isQuestion(_ label: String) -> Bool { label.hasSuffix("：") || label.hasSuffix(":") }
}

extension Quantity {
    fileprivate var isPositive: Bool {
        switch self {
        case .count(let count): count > 0
        case .money(let money): money.tenThousandths > 0
        }
    }
}

extension FigureKey.Cell {
    fileprivate var isRegulations: Bool {
        if case .proactive(.regulations, _) = self { true } else { false }
    }
}

import Reports

/// Units of money, heads and labels as they occur in the world, and what a person reads under them.
extension LayoutChange {
    private static let fees = "proactive.fees.amount"
    private static let feesHead = "本年收费金额（单位：万元）"

    private static func yuan(_ scale: Int) -> @Sendable (HostileReport) -> [FigureKey: HostileVariant.Reading] {
        { report in readings([fees: .value(String((Int(report.number(fees)) ?? 0) * scale))]) }
    }

    private static func head(_ head: String, _ scale: Int) -> LayoutChange {
        LayoutChange("fees under \(head)", reads: yuan(scale)) { layout, _ in layout.relabel(feesHead, head) }
    }

    private static func unsureHead(_ head: String) -> LayoutChange {
        LayoutChange("fees under \(head)", reads: { _ in readings([fees: .unsure]) }) { layout, _ in
            layout.relabel(feesHead, head)
        }
    }

    package static let units: [LayoutChange] = [
        head("本年收费金额（单位：元）", 1), head("本年收费金额(单位:元)", 1), head("本年收费金额（元）", 1), head("本年收费金额（千元）", 1_000),
        head("本年收费金额（单位：千元）", 1_000), head("本年收费金额（单位：百万元）", 1_000_000), head("本年收费金额（百万元）", 1_000_000),
        head("本年收费金额（单位：亿元）", 100_000_000), head("本年收费金额（亿元）", 100_000_000), head("本年收费金额（万元）", 10_000),
        head("本年收费金额：元", 1), head("本年收费金额/万元", 10_000), head("本年收费金额（人民币：元）", 1), head("本年收费金额（单位：人民币元）", 1),
        head("本年收费金额万元", 10_000), head("本年收费金额，单位：元", 1), head("本年收费金額（單位：元）", 1), head("本年收费金额 （ 单 位 ： 元 ）", 1),
        head("本年收费金额", 10_000), head("本年收费金额（单位：万）", 10_000), head("本年收费金颌（单位：元）", 1),
        unsureHead("本年收费金额（单位：十万元）"), unsureHead("本年收费金额（单位：百元）"), unsureHead("本年收费金额（单位：美元）"),
        unsureHead("本年收费金额（单位：元/万元）"), unsureHead("本年收费金额（单位：件）"), unsureHead("本年收费金额（单位：元、万元）"),
        LayoutChange("unit of the row alone", reads: yuan(1)) { layout, _ in
            layout.relabel(feesHead, "本年收费金额")
            layout.relabel("行政事业性收费", "行政事业性收费（单位：元）")
        },
        LayoutChange("unit of the row against the head", reads: { _ in readings([fees: .unsure]) }) { layout, _ in
            layout.relabel("行政事业性收费", "行政事业性收费（单位：元）")
        },
        LayoutChange("unit of the row as in the head", reads: yuan(10_000)) { layout, _ in
            layout.relabel("行政事业性收费", "行政事业性收费（万元）")
        },
        LayoutChange("unit in a caption alone", reads: yuan(1)) { layout, _ in
            layout.relabel(feesHead, "本年收费金额")
            layout.insert(["（单位：元）"], before: "行政事业性收费")
        },
        LayoutChange("unit in a caption against the head", reads: { _ in readings([fees: .unsure]) }) { layout, _ in
            layout.insert(["单位：元"], before: "行政事业性收费")
        },
        LayoutChange("units in a caption as in the head", reads: yuan(10_000)) { layout, _ in
            layout.insert(["单位：件、万元"], before: "行政事业性收费")
        },
        LayoutChange("unit in a remark behind the table", reads: { _ in readings([fees: .unsure]) }) { layout, _ in
            layout.insert(["注：收费金额单位为元。"], before: "行政事业性收费", behind: true)
        },
        LayoutChange("unit in the clause", reads: yuan(1)) { layout, _ in
            layout.relabel(feesHead, "本年收费金额")
            layout.relabel("第二十条第（八）项", "第二十条第（八）项（单位：元）")
        },
        .cell("unit of the cell against the head", fees, .unsure) { $0 + "元" },
        .cell("unit 千元 of the cell against the head", fees, .unsure) { $0 + "千元" },
        LayoutChange("unit of the cell as in the head", reads: yuan(10_000)) { layout, report in
            layout.edit(report.number(fees)) { $0 = [report.number(fees) + "万元"] }
        },
        LayoutChange("zero in another unit than the head's", reads: { _ in readings([fees: .value("0")]) }) {
            layout, report in
            layout.edit(report.number(fees)) { $0 = ["0元"] }
        },
        LayoutChange("a count in 万件", reads: { _ in unsure(.form2021, "proactive.licensing.") }) { layout, _ in
            layout.relabel("本年处理决定数量", "本年处理决定数量（万件）")
        },
        LayoutChange("a count in 件") { layout, _ in layout.relabel("本年处理决定数量", "本年处理决定数量（件）") },
        LayoutChange(
            "an amount without a unit", form: .form2019,
            reads: { _ in readings(["proactive.procurement.amount": .unsure]) }
        ) { layout, report in
            let number = report.number("proactive.procurement.amount")
            layout.edit(number + "万元") { $0 = [number] }
        },
        LayoutChange(
            "an amount whose unit is in the head", form: .form2019,
            reads: { report in
                readings(["proactive.procurement.amount": .value(report.number("proactive.procurement.amount"))])
            }
        ) { layout, report in
            let number = report.number("proactive.procurement.amount")
            layout.edit(number + "万元") { $0 = [number] }
            layout.relabel("采购总金额", "采购总金额（单位：元）")
        },
        LayoutChange(
            "an amount with another unit than its head", form: .form2019,
            reads: { _ in readings(["proactive.procurement.amount": .unsure]) }
        ) { layout, _ in layout.relabel("采购总金额", "采购总金额（单位：元）") },
    ]

    private static let table3 = ["applications.", "results."]

    private static func applicants(
        _ name: String, _ columns: String..., change: @escaping @Sendable (inout ReportLayout) -> Void
    ) -> LayoutChange {
        LayoutChange(
            name,
            reads: { _ in
                var readings: [FigureKey: HostileVariant.Reading] = [:]
                for key in Form.form2021.cells where key.table == 3 {
                    if columns.isEmpty || columns.contains(where: { key.name.hasSuffix("@" + $0) }) {
                        readings[key] = .unsure
                    }
                }
                return readings
            }, { layout, _ in change(&layout) })
    }

    /// Moves the text of the last head to the first place, and every other one to the right.
    private static func rotate(_ layout: inout ReportLayout, first: String) {
        let heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
        let rotated = [first] + heads.dropLast()
        layout.editTable(with: "申请人情况") { rows in
            var places: [(Int, Int)?] = heads.map { _ in nil }
            for row in 0..<min(3, rows.count) {
                for cell in rows[row].indices {
                    if let index = heads.firstIndex(of: rows[row][cell].text), places[index] == nil {
                        places[index] = (row, cell)
                    }
                }
            }
            for (place, head) in zip(places, rotated) {
                if let (row, cell) = place { rows[row][cell].lines = [head] }
            }
        }
    }

    private static func exchange(
        _ layout: inout ReportLayout, _ one: String, _ other: String, as names: (String, String)
    ) {
        layout.relabel(one, "※")
        layout.relabel(other, names.0)
        layout.relabel("※", names.1)
    }

    package static let heads: [LayoutChange] = [
        applicants("合计 as the first head") { rotate(&$0, first: "合计") },
        applicants("小计 as the first head") { rotate(&$0, first: "小计") },
        applicants("总数 as the first head") { rotate(&$0, first: "总数") },
        applicants("总计 as the first head") { rotate(&$0, first: "总计") },
        LayoutChange("合计 for 总计") { layout, _ in
            layout.editTable(with: "申请人情况") { rows in
                for row in 0..<2 {
                    for cell in rows[row].indices where rows[row][cell].text == "总计" { rows[row][cell].lines = ["合计"] }
                }
            }
        },
        applicants("小计 for 总计", "total") { layout in
            layout.editTable(with: "申请人情况") { rows in
                for row in 0..<2 {
                    for cell in rows[row].indices where rows[row][cell].text == "总计" { rows[row][cell].lines = ["小计"] }
                }
            }
        },
        applicants("exchanged heads") { exchange(&$0, "商业企业", "科研机构", as: ("商业企业", "科研机构")) },
        applicants("exchanged near heads", "research_institution", "social_organization") {
            exchange(&$0, "科研机构", "社会公益组织", as: ("科研院所", "社会组织"))
        },
        applicants("exchanged heads of which one is near") {
            exchange(&$0, "法律服务机构", "社会公益组织", as: ("法律服务组织", "社会公益组织"))
        },
        LayoutChange("known wordings in their places") { layout, _ in
            layout.relabel("科研机构", "科研院所")
            layout.relabel("社会公益组织", "社会组织")
        },
        LayoutChange("a misprint in a long head") { layout, _ in layout.relabel("社会公益组织", "社会公益组只") },
        applicants("a misprint in a short head", "natural_person") { $0.relabel("自然人", "自燃人") },
        applicants("a head that nobody knows", "research_institution") { $0.relabel("科研机构", "事业单位") },
        applicants("two heads that nobody knows", "research_institution", "legal_service") {
            $0.relabel("科研机构", "事业单位")
            $0.relabel("法律服务机构", "中介")
        },
        applicants("three heads that nobody knows") {
            $0.relabel("科研机构", "甲")
            $0.relabel("法律服务机构", "乙")
            $0.relabel("商业企业", "丙")
        },
        applicants("a head that is not there", "research_institution") { $0.relabel("科研机构", "") },
        applicants("no heads at all") { layout in layout.editTable(with: "申请人情况") { rows in rows.removeFirst(3) } },
        applicants("a head twice") { $0.relabel("科研机构", "商业企业") },
        LayoutChange("results of table 4 exchanged", reads: { _ in unsure(.form2021, "review.", "litigation.") }) {
            layout, _ in
            exchange(&layout, "结果维持", "结果纠正", as: ("结果维持", "结果纠正"))
        },
        LayoutChange("未审结 and 其他 exchanged", reads: { _ in unsure(.form2021, "review.", "litigation.") }) { layout, _ in
            exchange(&layout, "其他结果", "尚未审结", as: ("其他", "未审结"))
        },
        LayoutChange("known wordings in table 4") { layout, _ in
            layout.relabel("尚未审结", "未审结")
            layout.relabel("未经复议直接起诉", "直接起诉")
            layout.relabel("复议后起诉", "经复议后提起诉讼")
        },
        LayoutChange("blocks of table 4 exchanged", reads: { _ in unsure(.form2021, "review.", "litigation.") }) {
            layout, _ in
            exchange(&layout, "未经复议直接起诉", "复议后起诉", as: ("未经复议直接起诉", "复议后起诉"))
        },
        LayoutChange("near blocks of table 4 exchanged", reads: { _ in unsure(.form2021, "review.", "litigation.") }) {
            layout, _ in
            exchange(&layout, "未经复议直接起诉", "复议后起诉", as: ("直接起诉", "经复议后提起诉讼"))
        },
        LayoutChange("an unknown block of table 4", reads: { _ in unsure(.form2021, "litigation.direct.") }) {
            layout, _ in
            layout.relabel("未经复议直接起诉", "第一类")
        },
        LayoutChange(
            "heads of table 2 exchanged",
            reads: { _ in
                unsure(.form2021, "proactive.regulations.", "proactive.normative_documents.")
            }
        ) { layout, _ in exchange(&layout, "本年制发件数", "本年废止件数", as: ("本年制发件数", "本年废止件数")) },
        LayoutChange(
            "an unknown head of table 2",
            reads: { _ in
                unsure(.form2021, "proactive.regulations.", "proactive.normative_documents.")
            }
        ) { layout, _ in layout.relabel("本年废止件数", "本年清理件数") },
    ]
}

import Reports

/// A made-up report on the newest form, whose sums add up: what a fresh portal begins with.
enum SampleReport {
    private static let form = Form.statutory.last

    static let text: String = {
        var lines = [
            "示例镇2023年政府信息公开工作年度报告", "（本报告是虚构的示例，请换成真实的报告。）", "一、总体情况",
            "2023年，示例镇按规定公开政府信息，受理公众申请。", "二、主动公开政府信息情况",
        ]
        for block in form?.proactive ?? [] {
            row([block.clause], &lines)
            row(["信息内容"] + block.columns.map(\.label), &lines)
            for line in block.rows { row([line.label] + block.columns.map { _ in "0" }, &lines) }
        }
        lines.append("三、收到和处理政府信息公开申请情况")
        row(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"], &lines)
        row(["", "自然人", "法人或其他组织", "总计"], &lines)
        row(["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""], &lines)
        var group: ApplicationGroup?
        for line in form?.applications ?? [] {
            var cells: [String] = []
            if line.isOutcome { cells.append(line == .granted ? ApplicationGroup.outcomesLabel : "") }
            if let own = line.group {
                cells.append(own == group ? "" : own.label)
                group = own
            }
            let count = counts[line] ?? 0
            cells.append(line.label)
            cells += Applicant.allCases.map { $0 == .naturalPerson || $0 == .total ? String(count) : "0" }
            row(cells, &lines)
        }
        lines.append("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")
        let results = DisputeResult.allCases.map(\.label)
        row([DisputeBlock.review.label, DisputeBlock.litigationLabel], &lines)
        row(results + [DisputeBlock.direct.label, DisputeBlock.afterReview.label], &lines)
        row(["", "", "", "", ""] + results + results, &lines)
        row(DisputeOutcome.allCases.map { _ in "0" }, &lines)
        lines += [
            "五、存在的主要问题及改进情况", "示例镇将继续改进。", "六、其他需要报告的事项", "无。", "示例镇人民政府", "2024年1月20日",
        ]
        return lines.joined(separator: "\n") + "\n"
    }()

    /// All by natural persons; the others are 0.
    private static let counts: [ApplicationRow: Int] = [.new: 3, .granted: 2, .partial: 1, .resultsTotal: 3]

    /// A cell on each line, an empty line behind the row.
    private static func row(_ cells: [String], _ lines: inout [String]) {
        lines += cells.map { "\t\($0)" } + [""]
    }
}

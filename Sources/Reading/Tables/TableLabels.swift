import Reports

/// The labels by which the rows and heads of the official tables are known.
enum TableLabels {
    static let applicationRows = LabelIndex(
        ApplicationRow.allCases.map { (key: $0, official: [$0.label], variants: $0.variants) })

    static let proactiveRows = LabelIndex(
        ProactiveRow.allCases.map { (key: $0, official: $0.labels, variants: []) })

    static let proactiveColumns = LabelIndex(
        ProactiveColumn.allCases.map { (key: $0, official: $0.labels, variants: []) })

    /// The groups of table 3, which stand before their rows or in rows of their own.
    static let applicationGroups: [[UInt8]] =
        ([ApplicationGroup.outcomesLabel] + ApplicationGroup.allCases.map(\.label)).map(LabelCore.of)

    /// The heads of table 3 in the order in which its head rows print them.
    static let applicationHeads = [
        "自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他",
    ].map(LabelCore.of)

    /// The heads of table 4 in the order in which its head rows print them.
    static let disputeHeads: [[UInt8]] = {
        let results = DisputeResult.allCases.map(\.label)
        let labels =
            [DisputeBlock.review.label, DisputeBlock.litigationLabel] + results
            + [DisputeBlock.direct.label, DisputeBlock.afterReview.label] + results + results
        return labels.map(LabelCore.of)
    }()

    static let contentHead = LabelCore.of("信息内容")
    static let applicantHead = LabelCore.of("申请人情况")
    static let balanceNote = Array("勾稽关系".utf8)
    static let clausePrefix = Array("第二十条第".utf8)
}

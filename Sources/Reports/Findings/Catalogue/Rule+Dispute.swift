extension Rule {
    /// The rules on the reconsideration and litigation table (table 4). Source: domain reference, section 4.
    static let disputeRules = [
        Rule(
            .table4ReviewSum, .error, on: .formsWithTables,
            formula: "review.upheld + review.corrected + review.other + review.pending == review.total",
            chinese: "行政复议四种情况相加应当等于总计。",
            english: "Reconsideration outcomes must add up to their total."),
        Rule(
            .table4DirectSum, .error, on: .formsWithTables,
            formula: "litigation.direct.upheld + .corrected + .other + .pending == litigation.direct.total",
            chinese: "未经复议直接起诉的四种情况相加应当等于总计。",
            english: "Direct litigation outcomes must add up to their total."),
        Rule(
            .table4AfterSum, .error, on: .formsWithTables,
            formula: """
                litigation.after_review.upheld + .corrected + .other + .pending == \
                litigation.after_review.total
                """,
            chinese: "复议后起诉的四种情况相加应当等于总计。",
            english: "Post-reconsideration litigation outcomes must add up to their total."),
        Rule(
            .table4Integer, .error, on: .formsWithTables,
            formula: "cell is an integer >= 0",
            chinese: "案件数只能是零或正整数。",
            english: "Case counts must be non-negative integers."),
        Rule(
            .table4Blank, .warning, on: .formsWithTables,
            formula: "count(null cells) == 0",
            chinese: "复议诉讼表有格子没有填。",
            english: "Cells in the reconsideration/litigation table are blank."),
        Rule(
            .plausibleDispute, .notice, on: .formsWithTables,
            formula: """
                NOT (review.total + litigation.direct.total + litigation.after_review.total > 0 AND \
                results.granted@natural_person-or-total > 0 AND every other known results.* cell \
                (excluding results.total) == 0)
                """,
            chinese: "今年的申请全部同意公开，却有人申请复议或起诉。可能是往年的事，也可能填错，值得核对。",
            english: """
                Every application this year was granted, yet there were disputes. They may concern \
                earlier years, or a figure is wrong.
                """,
            basis: BilingualText(
                chinese: "仅属合理性提示，不表示违规。",
                english: "Plausibility only, not a breach.")),
    ]
}

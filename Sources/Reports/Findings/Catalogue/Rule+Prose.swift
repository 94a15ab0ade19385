extension Rule {
    /// The rules on the prose of a report. Source: domain reference, section 4.
    static let proseRules = [
        Rule(
            .proseApplications, .warning, on: .formsWithTables,
            formula: "narrative application count == applications.new@total (无/没有/未收到 = 0)",
            chinese: "文字说收到的申请件数与表格不一致。",
            english: "The narrative application count differs from the table."),
        Rule(
            .proseDispute, .warning, on: .formsWithTables,
            formula: """
                narrative count of 行政复议 == review.total; of 行政诉讼 == litigation.direct.total + \
                litigation.after_review.total (无/未发生/未受到 = 0)
                """,
            chinese: "文字说的复议、诉讼件数与表格不一致。",
            english: "The narrative reconsideration or litigation count differs from the table."),
        Rule(
            .proseNormativeDocuments, .warning, on: .columns([.issued, .repealed, .inForce]),
            formula: "narrative counts of documents made / repealed / in force == issued / repealed / in_force",
            chinese: "文字说的规范性文件数与表格不一致。",
            english: "Narrative document counts differ from the table."),
        Rule(
            .proseResult, .warning, on: .formsWithTables,
            formula: """
                narrative outcome counts and percentages == table values (percentages +-0.05 of the \
                printed precision)
                """,
            chinese: "文字说的各类办理结果与表格不一致。",
            english: "Narrative outcome figures differ from the table."),
        Rule(
            .prosePartAndWhole, .warning, on: .everyForm,
            formula: "in 共A条…其中…B条: B <= A; if the parts are exhaustive, sum(B) == A",
            chinese: "“其中”的数字不应超过总数。",
            english: "A stated part cannot exceed the stated whole."),
        Rule(
            .proseFee, .notice, on: .formsAskingForFees,
            formula: "section six mentions 信息处理费 or 收费; mandatory when results.other.fee_unpaid@total > 0",
            chinese: "2021年起可以收取信息处理费，第六部分宜说明有没有发出收费通知、收了多少钱。",
            english: """
                From 2021 a processing fee may be charged; section six should state notices issued and \
                money collected.
                """,
            basis: BilingualText(
                chinese: "国办函〔2020〕109号；国办公开办函〔2021〕30号的具体文字未核实。",
                english: "国办函〔2020〕109号; the exact wording of the duty in 国办公开办函〔2021〕30号 is unverified.")),
        Rule(
            .yearTitle, .error, on: .everyForm,
            formula: """
                title year == stated period year == most frequent year in section one (years inside 《》\
                , 〔〕 or law citations excluded)
                """,
            chinese: "题目的年份与正文说的年份不一致。",
            english: "Title year and body year disagree."),
        Rule(
            .yearNext, .warning, on: .everyForm,
            formula: "a year bound to a plan verb (将|下一步|计划|拟) is report year + 1",
            chinese: "写的是明年打算，年份却还是当年（或更早），可能沿用了旧稿。",
            english: "A plan for next year names the report year (or earlier): possibly an old draft."),
    ]
}

extension Rule {
    /// The rules on the applications table (table 3). Source: domain reference, section 4.
    static let applicationRules = [
        Rule(
            .table3Balance, .error, on: .formsWithTables,
            formula: """
                applications.new@c + applications.carried_in@c == results.total@c + \
                applications.carried_out@c
                """,
            chinese: "收到的申请（今年新收加上年结转）应当等于已办结的加上转到明年的。两边不相等，说明有申请没有写明结果，或者数字填错了。",
            english: """
                Applications received (new plus carried in) must equal those processed plus those \
                carried out. If not, some applications are unaccounted for or a figure is wrong.
                """,
            basis: BilingualText(
                chinese: "表头印明：第一项加第二项之和，等于第三项加第四项之和。",
                english: """
                    Printed in the head of the form: item one plus item two equals item three plus \
                    item four.
                    """)),
        Rule(
            .table3RowSum, .error, on: .formsWithTables,
            formula: "sum of the six applicant columns == total, for every row r",
            chinese: "自然人与五类单位的数字相加，应当等于“总计”。",
            english: "The six applicant columns must add up to the row total.",
            basis: BilingualText(
                chinese: "表头“总计”一栏。",
                english: "The column head 总计 (total).")),
        Rule(
            .table3ResultSum, .error, on: .formsWithTables,
            formula: """
                results.granted + results.partial + sum(results.denied.*) + sum(results.unable.*) + \
                sum(results.not_processed.*) + results.other.total == results.total; in form 2021 \
                results.other.total = correction_overdue + fee_unpaid + misc
                """,
            chinese: "（一）至（六）各种办理结果相加，应当等于（七）总计。",
            english: "The processing outcomes (1)-(6) must add up to total (7).",
            basis: BilingualText(
                chinese: "行标题“（七）总计”。",
                english: "The row label （七）总计 (total).")),
        Rule(
            .table3Integer, .error, on: .formsWithTables,
            formula: "cell is an integer >= 0",
            chinese: "申请件数只能是零或正整数。",
            english: "Counts must be non-negative integers."),
        Rule(
            .table3Blank, .warning, on: .formsWithTables,
            formula: "count(null cells) == 0; report n of N",
            chinese: "有的格子没有填。没填不等于零，读者无法判断。",
            english: "Cells are blank. Blank is not zero; readers cannot tell."),
    ]
}

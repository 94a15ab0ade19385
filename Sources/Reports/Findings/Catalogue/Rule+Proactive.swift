extension Rule {
    /// The rules on the proactive-disclosure table (table 2). Source: domain reference, section 4.
    static let proactiveRules = [
        Rule(
            .table2Integer, .error, on: .formsWithTables,
            formula: "counts integer >= 0; signed_delta integer; money decimal >= 0",
            chinese: "主动公开表里的件数应为零或正整数（“本年增/减”可为负），金额不能为负。",
            english: """
                Counts must be non-negative integers (the delta may be negative); money must not be \
                negative.
                """),
        Rule(
            .table2Blank, .warning, on: .formsWithTables,
            formula: "count(null cells) == 0; report n of N",
            chinese: "主动公开表有格子没有填。没填不等于零。",
            english: "Cells in the proactive-disclosure table are blank. Blank is not zero."),
        Rule(
            .table2Delta, .error, on: .columns([.itemsPrevious, .itemsDelta]),
            formula: "items_prev + items_delta >= 0",
            chinese: "去年的项目数加上今年增减，不可能小于零。",
            english: "Previous items plus this year's change cannot be below zero."),
        Rule(
            .table2PublishedTotal, .warning, on: .columns([.published, .totalPublic]),
            formula: "published <= total_public",
            chinese: "今年新公开的数量不应超过对外公开的总数量。",
            english: "Newly published items cannot exceed the total publicly available."),
        Rule(
            .table2InForceFloor, .error, on: .columns([.issued, .repealed, .inForce]),
            formula: "in_force >= issued - repealed",
            chinese: "现行有效的件数，至少应是今年制发数减去废止数。",
            english: "Documents in force must be at least issued minus repealed.",
            basis: BilingualText(
                chinese: "由前后两年的关系得出：上一年现行有效件数不会小于零。",
                english: """
                    Follows from the relation of two years, since the number in force the year before \
                    is not below zero.
                    """)),
        Rule(
            .table2Rulemaking, .warning, on: .formsWithTables,
            formula: """
                (agency.level in {county, township} or (agency.kind == department and agency.level != \
                national)) => every cell of proactive.regulations is 0 or null
                """,
            chinese: "“规章”只有国务院部门、省级政府和设区的市政府等才能制定。乡镇、县区及其部门报告有规章，多半是把规范性文件填错了行。",
            english: """
                Only ministries, provincial and districted-city governments may make rules (规章). A \
                lower organ reporting some has probably used the wrong row.
                """,
            basis: BilingualText(
                chinese: "《中华人民共和国立法法》关于规章制定权限的规定（条文序号未核实）。",
                english: "The Legislation Law on the power to make rules (article numbers unverified).")),
        Rule(
            .table2ProcurementPair, .warning, on: .columns([.procurementProjects, .procurementAmount]),
            formula: "(projects > 0) == (amount > 0)",
            chinese: "有采购项目就应有金额，有金额就应有项目。",
            english: "Projects and amount must be both zero or both positive."),
        Rule(
            .table2MoneyUnit, .notice, on: .formsWithTables,
            formula: """
                2019: a non-zero amount carries its unit (万元|元|亿元); 2021: the cell carries no unit \
                other than 万元
                """,
            chinese: "金额没有写单位，或与表头“万元”不一致，可能相差一万倍。",
            english: """
                A money value lacks its unit or contradicts the head (万元); it may be off by a factor \
                of 10,000.
                """),
        Rule(
            .table2ExtraBlank, .notice, on: .formsWithTables,
            formula: "a local extra row (single cell ending in ：) has a value",
            chinese: "表格里多加的一行只有题目没有数字。",
            english: "A locally added row has a label but no value."),
    ]
}

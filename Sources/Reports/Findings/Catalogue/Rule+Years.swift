extension Rule {
    /// The rules on two reports of one agency. Source: domain reference, section 4.
    static let yearsRules = [
        Rule(
            .yearsCarryOver, .error, on: .formsWithTables,
            formula: "applications.carried_out[Y-1]@c == applications.carried_in[Y]@c",
            chinese: "去年说转到今年办的件数，应当等于今年说从去年转来的件数。",
            english: "Cases carried out last year must equal cases carried in this year."),
        Rule(
            .yearsInForce, .warning, on: .columns([.issued, .repealed, .inForce]),
            formula: """
                in_force[Y] == in_force[Y-1] + issued[Y] - repealed[Y], for proactive.regulations and \
                proactive.normative_documents
                """,
            chinese: "现行有效件数应等于去年的有效件数加今年制发、减今年废止。",
            english: "In force now = in force last year + issued - repealed.",
            basis: BilingualText(
                chinese: "仅在前后两年都使用2021年格式时核对。",
                english: "Only when both years use the 2021 form.")),
        Rule(
            .yearsItems, .warning, on: .columns([.itemsPrevious, .itemsDelta]),
            formula: "items_prev[Y] == items_prev[Y-1] + items_delta[Y-1], per row",
            chinese: "今年写的“上一年项目数量”应等于去年的数量加去年的增减。",
            english: "This year's previous-items figure must equal last year's figure plus last year's change."),
        Rule(
            .yearsRevision, .notice, on: .everyForm,
            formula: "all cells equal between versions",
            chinese: "同一份年报有两个版本，数字不一样。",
            english: "Two published versions of the same report differ.",
            basis: BilingualText(
                chinese: "中国社会科学院法学研究所2016年评估报告把发布后改动年报列为问题。",
                english: """
                    The 2016 evaluation by the CASS Institute of Law lists reports changed after \
                    publication as a problem.
                    """)),
        Rule(
            .yearsJump, .notice, on: .everyForm,
            formula: "NOT (max(a,b) >= 100 AND max(a,b) >= 10*max(1,min(a,b)))",
            chinese: "同一数字一年之间相差十倍以上，请核对。",
            english: "A figure changed tenfold or more in a year.",
            basis: BilingualText(
                chinese: "仅属合理性提示。",
                english: "Plausibility only.")),
    ]
}

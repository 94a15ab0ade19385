extension IndicatorDefinition {
    /// 其他: normative documents and the deadline.
    static let others = [netChange, deadline]

    private static let netChange = IndicatorDefinition(
        "normative_net_change", .both("规范性文件净增", "Net change of normative documents"), .signed, .other,
        .sum([
            IndicatorTerm(FigureKey(.normativeDocuments, .issued)),
            IndicatorTerm(FigureKey(.normativeDocuments, .repealed), isSubtracted: true),
        ]),
        words: .both("本年制发 − 本年废止", "issued − repealed"),
        meaning: .both(
            "当年制发的行政规范性文件比废止的多几件，负数是少。2019 版表格没有废止件数。",
            "How many more normative documents were issued than repealed. The 2019 form does not have those repealed."))

    private static let deadline = IndicatorDefinition(
        "days_vs_deadline", .both("距期限天数", "Days past the deadline (negative = early)"), .days, .other,
        .daysPastDeadline,
        words: .both("落款日期 − 期限", "date of the report − deadline"),
        meaning: .both(
            "落款日期比期限晚几天，负数是提前。部门的期限是次年 1 月 31 日，县级以上政府是 3 月 31 日；条例没有写乡镇、街道，按惯例以 1 月 31 日计。落款日期不一定是公布的日期。",
            "Days from the deadline to the report's date; negative is early. The deadline is January 31 for departments and March 31 for governments of county level and above; the Regulations do not name townships and streets, for which January 31 is usage. The date need not be that of publication."
        ),
        basis: .both(
            "《政府信息公开条例》第四十九条", "Article 49 of the Regulations on the Disclosure of Government Information"))

    /// A cell of the forms as an indicator.
    init(_ key: FigureKey) {
        let (kind, formula): (IndicatorKind, IndicatorFormula)
        switch key.kind {
        case .count: (kind, formula) = (.count, .sum([IndicatorTerm(key)]))
        case .signedDelta: (kind, formula) = (.signed, .sum([IndicatorTerm(key)]))
        case .money: (kind, formula) = (.money, .money(key))
        }
        self.init(
            key.name, nil, kind, nil, formula, words: .both("表中这一格", "this cell of the table"),
            meaning: .both("报告表格里这一格写的数字。", "The figure that the report prints in this cell."))
    }
}

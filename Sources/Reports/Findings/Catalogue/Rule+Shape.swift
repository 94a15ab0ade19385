extension Rule {
    /// The rules on the date, the sections and the form of a report. Source: domain reference, section 4.
    static let shapeRules = [
        Rule(
            .dateLate, .warning, on: .everyForm,
            formula: """
                department, township, street: date <= Jan 31 of Y+1; government of county level or \
                above: date <= Mar 31 of Y+1; severity is notice for level township
                """,
            chinese: "年报公布（或落款）时间晚于期限。",
            english: "The report is dated after the deadline.",
            basis: BilingualText(
                chinese: "《政府信息公开条例》第四十九条：县级以上人民政府部门为1月31日前，县级以上地方人民政府为3月31日前。乡镇、街道未在条文中列明，1月31日是通常做法。",
                english: """
                    Regulations on the Openness of Government Information, Article 49: departments at \
                    county level and above by January 31, governments of county level and above by \
                    March 31. Townships and streets are not named there; January 31 is the usual date.
                    """),
            severityByLevel: [.township: .notice]),
        Rule(
            .dateEarly, .notice, on: .everyForm,
            formula: "date > Dec 31 of Y",
            chinese: "落款日期在统计年度结束之前或当天，全年数字可能还没有结清。",
            english: "Dated on or before the last day of the statistical year: figures may not be final."),
        Rule(
            .dateNoDate, .notice, on: .everyForm,
            formula: "a report date exists in the text or in metadata",
            chinese: "文中没有落款日期，无法判断是否按时公布。",
            english: "No date in the text; timeliness cannot be judged."),
        Rule(
            .shapeSections, .warning, on: .formsWithTables,
            formula: "all six sections present, in order",
            chinese: "国家规定的六个部分缺了或次序不对。",
            english: "One of the six mandatory sections is missing or out of order.",
            basis: BilingualText(
                chinese: "《政府信息公开条例》第五十条；年报格式的标题。",
                english: """
                    Regulations on the Openness of Government Information, Article 50; the headings of \
                    the form.
                    """)),
        Rule(
            .shapeTables, .error, on: .formsWithTables,
            formula: "table 2, table 3 and table 4 are present",
            chinese: "缺少规定的表格。",
            english: "A mandatory table is missing."),
        Rule(
            .shapeRows, .error, on: .formsWithTables,
            formula: "every row and column of the detected form is present exactly once",
            chinese: "表格的行或列与国家格式不符，可能漏行或多行。",
            english: "Rows or columns differ from the form."),
        Rule(
            .shapeForm, .warning, on: .formsWithTables,
            formula: "form == 2019 for Y in 2019..2020; form == 2021 for Y >= 2021",
            chinese: "用了旧（或不对应）年份的表格格式。",
            english: "The form version does not match the year.",
            basis: BilingualText(
                chinese: "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号。",
                english: "国办公开办函〔2019〕60号; 国办公开办函〔2021〕30号.")),
        Rule(
            .shapeOverview, .notice, on: .formsWithTopics,
            formula: "section one treats 主动公开, 依申请公开, 政府信息管理, 平台建设, 监督保障",
            chinese: "总体情况应讲五个方面，缺了其中一项。",
            english: "Section one should cover five topics; one is missing.",
            basis: BilingualText(
                chinese: "国办公开办函〔2021〕30号一（一）。",
                english: "国办公开办函〔2021〕30号, part one (1).")),
    ]
}

/// What a rule is about, in a few words: the name that readers see, before its id.
extension RuleID {
    package var title: BilingualText { titleWords.keyed("rule.\(rawValue).title") }

    private var titleWords: BilingualText {
        func text(_ chinese: String, _ english: String) -> BilingualText {
            BilingualText(chinese: chinese, english: english)
        }
        return switch self {
        case .table3Balance: text("收到的与办理的是否相抵", "Received against processed applications")
        case .table3RowSum: text("申请表各行相加", "Row sums of the applications table")
        case .table3ResultSum: text("各种办理结果相加", "Sum of the outcomes")
        case .table3Integer: text("申请表的件数", "Counts of the applications table")
        case .table3Blank: text("申请表没有填的格子", "Blank cells of the applications table")
        case .table4ReviewSum: text("行政复议相加", "Sum of the reconsiderations")
        case .table4DirectSum: text("直接起诉相加", "Sum of direct litigation")
        case .table4AfterSum: text("复议后起诉相加", "Sum of litigation after reconsideration")
        case .table4Integer: text("复议诉讼表的件数", "Counts of the disputes table")
        case .table4Blank: text("复议诉讼表没有填的格子", "Blank cells of the disputes table")
        case .plausibleDispute: text("全部公开却有争议", "Disputes although all was granted")
        case .table2Integer: text("主动公开表的数字", "Figures of the proactive-disclosure table")
        case .table2Blank: text("主动公开表没有填的格子", "Blank cells of the proactive-disclosure table")
        case .table2Delta: text("项目数与增减", "Items and their change")
        case .table2PublishedTotal: text("新公开数与总数", "Newly published against all published")
        case .table2InForceFloor: text("有效件数的下限", "Least number of documents in force")
        case .table2Rulemaking: text("谁能制定规章", "Who may make rules")
        case .table2ProcurementPair: text("采购项目与金额", "Procurement projects and amount")
        case .table2MoneyUnit: text("金额的单位", "Units of money")
        case .table2ExtraBlank: text("多加的一行没有数字", "Added row without a figure")
        case .yearsCarryOver: text("上年结转与今年转入", "Carried out against carried in")
        case .yearsInForce: text("有效件数与上一年", "Documents in force against last year")
        case .yearsItems: text("项目数与上一年", "Items against last year")
        case .yearsRevision: text("同一年报的两个版本", "Two versions of one report")
        case .yearsJump: text("一年之间的大变动", "Large changes within a year")
        case .proseApplications: text("文字里的申请件数", "Applications in the prose")
        case .proseDispute: text("文字里的复议诉讼", "Disputes in the prose")
        case .proseNormativeDocuments: text("文字里的规范性文件", "Normative documents in the prose")
        case .proseResult: text("文字里的办理结果", "Outcomes in the prose")
        case .prosePartAndWhole: text("“其中”与总数", "Parts and wholes in the prose")
        case .proseFee: text("信息处理费的说明", "Statement on processing fees")
        case .yearTitle: text("题目与正文的年份", "Year of the title and of the text")
        case .yearNext: text("明年打算的年份", "Year of the plans")
        case .dateLate: text("落款晚于期限", "Dated after the deadline")
        case .dateEarly: text("落款早于年底", "Dated before the year's end")
        case .dateNoDate: text("没有落款日期", "No date in the text")
        case .shapeSections: text("六个部分", "The six sections")
        case .shapeTables: text("三张表格", "The three tables")
        case .shapeRows: text("表格的行与列", "Rows and columns of the tables")
        case .shapeForm: text("表格的版本", "Version of the form")
        case .shapeOverview: text("总体情况的五个方面", "Five topics of section one")
        case .wordingLabel: text("表格文字", "Labels of the tables")
        case .wordingSelfName: text("对自己和上级的称呼", "Names for itself and the government above")
        case .wordingCopiedText: text("与另一份年报雷同", "Text in common with another report")
        }
    }
}

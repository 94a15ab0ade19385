/// When a rule may fire although nothing is wrong, or stay silent although something is: said beside every finding's
/// rule, because a reader who knows this judges better. In the order of `RuleID`.
extension RuleID {
    package var caution: BilingualText { cautionWords.keyed("rule.\(rawValue).caution") }

    private var cautionWords: BilingualText {
        switch self {
        case .table3Balance, .table3RowSum, .table3ResultSum:
            BilingualText(
                chinese: "只能说明几个数字不能同时成立，不能说明哪一个错。缺数的列不参加计算。转载或转换格式时掉字也会造成不符，请对照原文。",
                english: """
                    It shows that the figures can't all be true, not which one is wrong. Columns with a blank are left \
                    out. A figure lost when the file was copied or converted has the same effect: look at the original.
                    """)
        case .table4ReviewSum, .table4DirectSum, .table4AfterSum:
            BilingualText(
                chinese: "案件跨年时，个别机关会把上年结案也写进来，造成合计不符。",
                english: "Where cases run over the turn of the year, some agencies count last year's outcomes too.")
        case .table2Integer, .table3Integer, .table4Integer:
            BilingualText(
                chinese: "数字旁边多写的字或符号会使一格无法读取；这样的格子按“读不出”处理，不算错数。",
                english:
                    "Words or signs beside a number make a cell unreadable; such a cell isn't taken for a wrong one.")
        case .table2Blank, .table3Blank, .table4Blank:
            BilingualText(
                chinese: "有的机关习惯把零留空。我们不替它填零，也不说它漏填了多少。",
                english: "Some agencies leave zeros blank by habit. We neither fill them in nor say what is missing.")
        case .plausibleDispute:
            BilingualText(
                chinese: "复议和诉讼常常针对往年的答复，本条只提示核对。",
                english: "Disputes often concern replies of earlier years: this is only a hint to look.")
        case .table2Delta, .table2PublishedTotal, .table2InForceFloor, .table2ProcurementPair:
            BilingualText(
                chinese: "各地对“总数量”“增减”的理解不一，也可能是口径改变。",
                english:
                    "Agencies understand \"total\" and \"change\" differently; the way of counting may have changed.")
        case .table2Rulemaking:
            BilingualText(
                chinese: "机关的级别取自收录名单；名单有误，本条也会误报。",
                english: "The agency's level comes from the registry; a wrong entry there makes this fire wrongly.")
        case .table2MoneyUnit:
            BilingualText(
                chinese: "转换格式时单位可能丢失，请对照原文。",
                english: "A unit may have been lost when the file was converted: look at the original.")
        case .table2ExtraBlank:
            BilingualText(
                chinese: "多加的行不在国家格式里，没有数字也不违反格式。",
                english: "An added row is no part of the form; leaving it empty breaks no rule of the form.")
        case .yearsCarryOver, .yearsInForce, .yearsItems:
            BilingualText(
                chinese: "机构合并、改名或口径调整会使前后两年接不上；上一年的年报缺格时不核对那一列。",
                english: """
                    Mergers, new names and changed ways of counting break the link between two years. Columns that are \
                    blank in either year are not compared.
                    """)
        case .yearsRevision:
            BilingualText(
                chinese: "两个版本都照原样保留；哪一个是最后的版本，要问发布机关。",
                english: "Both versions are kept as they are; which one is final only the agency can say.")
        case .yearsJump:
            BilingualText(
                chinese: "职能划转、集中整治都会使数字真实地猛增或猛减。",
                english: "Transferred duties or a campaign can make a figure truly jump.")
        case .proseApplications, .proseDispute, .proseNormativeDocuments, .proseResult, .prosePartAndWhole:
            BilingualText(
                chinese: "文字说的可能是另一个范围（全区、下属单位、上半年）。看到这类字眼时不下结论；没有认出的说法可能漏掉，也可能误解。",
                english: """
                    Prose may speak of another scope (the whole district, subordinate units, half a year). Where such \
                    words stand, no verdict is given; phrases that aren't understood may be missed or misread.
                    """)
        case .proseFee:
            BilingualText(
                chinese: "没有收费的机关可能认为不必说明。",
                english: "An agency that charged nothing may see no need to say so.")
        case .yearTitle, .yearNext:
            BilingualText(
                chinese: "正文引用往年文件或延续多年的计划时可能误报。",
                english: "May fire where the text cites earlier documents or plans that run over several years.")
        case .dateLate, .dateEarly, .dateNoDate:
            BilingualText(
                chinese: "这里看的是文末落款，不是网上发布的时间；两者可能不同。",
                english: "This is the date under the text, not the day it went online; the two may differ.")
        case .shapeSections, .shapeTables, .shapeRows, .shapeForm, .shapeOverview:
            BilingualText(
                chinese: "标题改写得太多时可能认不出来；请看原文。",
                english: "A heading or label that was changed too much may not be recognised: look at the original.")
        case .wordingLabel:
            BilingualText(
                chinese: "只是用字不同，不影响数字。",
                english: "A matter of wording; the figures are not affected.")
        case .wordingSelfName:
            BilingualText(
                chinese: "镇的年报可以正当地提到街道、全市或全县；本条只看称呼本机关的地方，仍可能误报。",
                english: """
                    A town may rightly speak of streets or of the whole city; the rule looks at words for the agency \
                    itself and may still be wrong.
                    """)
        case .wordingCopiedText:
            BilingualText(
                chinese: "上级统一下发的模板、法律条文和沿用自己往年的文字都会造成相同；相同不等于抄袭。",
                english: """
                    A common template issued from above, words of the law and one's own text of earlier years make \
                    texts equal too; equal does not mean copied.
                    """)
        }
    }
}

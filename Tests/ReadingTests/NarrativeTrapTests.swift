import Reports
import SourceText
import TestSupport
import Testing

/// Sentences as agencies write them, with the figures that they state beyond doubt, and traps that state none.
struct NarrativeTrapTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let prose: String
        let figures: [String]
        /// What it states of other bodies or times: nothing may be said about these.
        let elsewhere: [String]
        var testDescription: String { prose }

        init(_ prose: String, _ figures: String..., elsewhere: [String] = []) {
            self.prose = prose
            self.figures = figures
            self.elsewhere = elsewhere
        }
    }

    @Test(arguments: documents + outcomes + percentages + applications + scopes + traps)
    func theFiguresAreThese(_ example: Case) throws {
        let text = "海城市西柳镇2023年政府信息公开工作年度报告\n一、总体情况\n\(example.prose)\n六、其他需要报告的事项\n无\n"
        let report = try ReadFile(text).report
        #expect(words(report.narrative) == example.figures)
        #expect(words(report.narrativeElsewhere) == example.elsewhere)
    }

    private func words(_ figures: [NarrativeFigure]) -> [String] {
        figures.map { "\($0.key.rawValue.dropFirst("narrative.".count)) \($0.valueText)" }
    }

    private static let documents = [
        Case("2023年，西柳镇制发行政规范性文件0件，废止0件，现行有效0件。", "documents.issued 0", "documents.repealed 0", "documents.in_force 0"),
        Case(
            "本年度制定规范性文件3件、废止规范性文件1件，现行有效规范性文件20件。", "documents.issued 3", "documents.repealed 1",
            "documents.in_force 20"),
        Case(
            "行政规范性文件制发件数为２件，废止件数为１件，现行有效件数为１２件。", "documents.issued 2", "documents.repealed 1", "documents.in_force 12"),
        Case("我镇全年共制定印发行政规范性文件一百二十三件。", "documents.issued 123"),
        Case("本年未制定行政规范性文件。", "documents.issued 0"),
        Case("没有出台规范性文件。", "documents.issued 0"),
        Case("一是出台规范性文件两件，二是加强解读。", "documents.issued 2"),
        Case("全年印发规范性文件12件次。"),
        Case("制定规范性文件3件以上。"),
        Case("全县制发行政规范性文件8件。"),
        Case("制发规范性文件8件，其中本级3件。", elsewhere: ["documents.issued 8"]),
        Case("开展规范性文件清理，废止规范性文件5件。", elsewhere: ["documents.repealed 5"]),
        Case("公开规范性文件3件。"), Case("对3件规范性文件进行解读。"), Case("制定党内规范性文件2件。"),
        Case("公开规范性文件7件，其中制发规范性文件2件，废止1件。"),
        Case("现行有效规范性文件20件，其中制发规范性文件2件。", "documents.in_force 20", "documents.issued 2"),
        Case("制定规章、规范性文件共4件。"), Case("以市政府名义印发规范性文件3件。"), Case("完成规范性文件备案审查6件。"),
        Case("制定规范性文件管理办法，废止1件。"), Case("海城市制发规范性文件9件。"),
        Case("较上年增加规范性文件3件。"), Case("印发《海城市规范性文件制定程序》等3件文件。"),
        Case("未制定规范性文件制定计划。"), Case("2022年制发规范性文件4件。", elsewhere: ["documents.issued 4"]),
    ]

    private static let outcomes = [
        Case(
            "收到政府信息公开申请12件，其中予以公开8件，部分公开2件，不予公开1件，无法提供1件。", "applications 12", "results.granted 8", "results.partial 2",
            "results.denied 1", "results.unable 1"),
        Case(
            "全年收到政府信息公开申请12件。其中，8件予以公开、2件部分公开、2件不予公开。", "applications 12", "results.granted 8", "results.partial 2",
            "results.denied 2"),
        Case("对政府信息公开申请，予以公开和部分公开共258件。", "results.granted_partial 258"),
        Case("政府信息公开申请中，予以公开、部分公开合计十件。", "results.granted_partial 10"),
        Case("对政府信息公开申请，予以公开、部分公开8件。"),
        Case("答复政府信息公开申请3件。", "results.total 3"),
        Case("收到公开申请3件，已办结3件。", "applications 3", "results.total 3"),
        Case(
            "收到公开申请5件，不予处理一件，其他处理1件，结转下年度继续办理2件。", "applications 5", "results.not_processed 1", "results.other 1",
            "carried_out 2"),
        Case("收到公开申请5件，上年结转2件，办结7件。", "applications 5", "results.total 7"),
        Case("不予公开申请2件。", "results.denied 2"),
        Case("公开申请中，8件予以公开、部分公开2件。", "results.granted 8", "results.partial 2"),
        Case("公开申请中，8件予以公开和部分公开。"),
        Case("收到公开申请5件，予以公开3件，其中网上答复2件。", "applications 5", "results.granted 3"),
        Case("收到公开申请5件，按时答复3件。", "applications 5"),
        Case("收到公开申请5件，延期答复1件。", "applications 5"),
        Case("收到公开申请5件，予以公开、不予公开分别为3件、2件。", "applications 5"),
        Case("收到公开申请5件，予以公开3-4件。", "applications 5"),
        Case("收到公开申请5件，予以公开3件次。", "applications 5"),
        Case("收到公开申请5件，自然人予以公开3件，商业企业予以公开2件。", "applications 5"),
        Case("办理人大代表建议12件，答复12件。"), Case("受理信访件30件，办结30件。"), Case("将财政预决算予以公开12件。"),
        Case("12345热线办结300件。"), Case("主动公开文件，予以公开8件。"),
        Case("收到公开申请5件，因国家秘密不予公开1件。", "applications 5"),
    ]

    private static let percentages = [
        Case("收到公开申请3件，予以公开2件，占66.7%。", "applications 3", "results.granted 2", "results.granted_share 66.7"),
        Case("收到公开申请3件，予以公开2件（占办结总数的66.67%）。", "applications 3", "results.granted 2", "results.granted_share 66.67"),
        Case("收到公开申请3件，公开率为66.7%，办结率100％。", "applications 3", "disclosure_rate 66.7", "completion_rate 100"),
        Case("主动公开率达100%。"), Case("收到公开申请3件，按时办结率100%。", "applications 3"), Case("政务公开率100%。"),
        Case("收到公开申请3件，占全区申请的2%。", elsewhere: ["applications 3"]),
        Case("收到公开申请3件，同比增长50%。", "applications 3"), Case("群众满意率98.5%，公开率100%。"),
    ]

    private static let applications = [
        Case("收到3件政府信息公开申请。", "applications 3"),
        Case("共收到依申请公开一千零五件。", "applications 1005"),
        Case("收到政府信息公开申请总数为１０３７件。", "applications 1037"),
        Case("收到公开申请两万三千件。", "applications 23000"),
        Case("收到公开申请一百二件。"), Case("收到公开申请几十件。"), Case("收到公开申请3万件。"), Case("收到公开申请三、四件。"),
        Case("收到公开申请12件，较上年增加3件。", "applications 12"),
        Case("收到公开申请增加3件。"), Case("受理低保申请120件。"), Case("受理企业开办申请56件，信息公开有序。"),
        Case("收到公开申请12件，其中收到网上申请8件。", "applications 12"),
        Case("通过信函收到公开申请4件。"), Case("通过网络，收到公开申请5件。"), Case("窗口现场未收到公开申请。"),
        Case("通过现场、信函等方式，共收到公开申请385件。", "applications 385"), Case("涉及12个单位的公开申请。"), Case("无依申请公开收费情况。"),
        Case("如无依申请公开申请，不需填写。"), Case("收到公开申请3件以上。"),
        Case("按照国办函〔2020〕109号第3条，收到公开申请2件。", "applications 2"),
        Case("未收到政府信息公开申请，未发生行政复议、行政诉讼。", "applications 0", "review 0", "litigation 0"),
    ]

    private static let scopes = [
        Case("全区收到政府信息公开申请100件。", elsewhere: ["applications 100"]),
        Case("全区收到公开申请100件，予以公开80件。", elsewhere: ["applications 100", "results.granted 80"]),
        Case("全区收到公开申请100件。予以公开80件。", elsewhere: ["applications 100", "results.granted 80"]),
        Case("2023年上半年，我镇收到公开申请3件。", elsewhere: ["applications 3"]),
        Case("2022年收到公开申请5件，2023年收到公开申请3件。", "applications 3", elsewhere: ["applications 5"]),
        Case("2023年1月1日至12月31日，收到公开申请3件。", "applications 3"),
        Case("截至2023年6月底，收到公开申请3件。", elsewhere: ["applications 3"]),
        Case("自2019年以来累计收到公开申请30件。", elsewhere: ["applications 30"]),
        Case("收到公开申请9件，其中本级3件。", elsewhere: ["applications 9"]),
        Case("下属单位收到公开申请2件。", elsewhere: ["applications 2"]),
        Case("（一）全区依申请公开情况。收到公开申请7件。", elsewhere: ["applications 7"]),
        Case("（一）全区依申请公开情况\n收到公开申请7件。", elsewhere: ["applications 7"]),
        Case("与上年相比，公开申请有所下降，全年收到公开申请7件。", "applications 7"),
        Case("全市因政府信息公开引发行政复议5件。", elsewhere: ["review 5"]),
        Case("收到公开申请3件，结转2024年办理1件。", "applications 3"),
        Case("市政府办公室收到公开申请90件，予以公开30件。", elsewhere: ["applications 90", "results.granted 30"]),
        Case("县司法局发生行政复议3件。", elsewhere: ["review 3"]),
        Case("县政府未收到公开申请。", elsewhere: ["applications 0"]),
        Case("西柳镇人民政府共收到公开申请3件。", "applications 3"),
        Case("本办公室未收到公开申请。", "applications 0"),
    ]

    private static let traps = [
        Case("因政府信息公开发生行政复议2件，结果维持1件。", "review 2"),
        Case("审理行政复议案件300件。"), Case("因信息公开发生行政复议、行政诉讼共3件。"),
        Case("因信息公开发生行政复议1件、行政诉讼2件。", "review 1", "litigation 2"),
        Case("未经复议直接提起行政诉讼1件，复议后提起行政诉讼1件。"), Case("无行政诉讼败诉案件。"),
        Case("行政复议维持2件。"), Case("第12条规定，公开率要达到100%。"), Case("3月公开申请表下载12件。"),
    ]

    @Test(
        "numerals that leave no doubt",
        arguments: [
            ("零", 0), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("九十九", 99), ("一百", 100), ("一百零五", 105),
            ("一百一十二", 112),
            ("一百二十三", 123), ("三千", 3_000), ("两千零五", 2_005), ("一千零五十", 1_050), ("一万", 10_000), ("一万二千三百四十五", 12_345),
            ("三万零五", 30_005), ("十二万", 120_000),
        ])
    func aNumeralIsRead(_ numeral: String, _ value: Int64) throws {
        #expect(try count(numeral) == value)
    }

    @Test(
        "numerals that do",
        arguments: ["一百二", "三千五", "一万二", "百", "万", "二〇二三", "一二", "十百", "一千五", "零五", "二十十", "一百零零五", "几百", "上千"])
    func aDoubtfulNumeralIsNot(_ numeral: String) throws {
        #expect(try count(numeral) == nil)
    }

    private func count(_ numeral: String) throws -> Int64? {
        let text = "某镇2023年政府信息公开工作年度报告\n一、总体情况\n收到公开申请\(numeral)件。\n六、其他需要报告的事项\n无\n"
        return try ReadFile(text).report.narrative.first?.value
    }
}

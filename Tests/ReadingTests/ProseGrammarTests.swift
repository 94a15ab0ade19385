import Reading
import Reports
import SourceText
import TestSupport
import Testing

/// Titles, dates, signatures and headings, read as parts of whole reports.
@Suite struct ProseGrammarTests {
    private static let body = "一、总体情况\n我镇主动公开政府信息56条。\n六、其他需要报告的事项\n无其他事项。\n"

    @Test(arguments: [
        ("沈阳市辽中区于家房镇人民政府2019年度政府信息公开工作报告", "沈阳市辽中区于家房镇人民政府", 2019),
        ("段店乡2019年度政府信息公开年度报告", "段店乡", 2019),
        ("铁东区政务服务局2020年政府信息公开工作年度报告", "铁东区政务服务局", 2020),
        ("2022年上海市政府信息公开工作年度报告", "上海市", 2022),
        ("2018年度建新镇政府信息公开年度工作报告", "建新镇", 2018),
        ("2022年某某县人民政府政府信息公开报告", "某某县人民政府", 2022),
        ("某某局二〇二〇年政府信息公开报告", "某某局", 2020),
        ("某某局二○一九年度政府信息公开报告", "某某局", 2019),
        ("某某局２０２０年政府信息公开报告", "某某局", 2020),
        ("\u{3000}某某局 2020 年 政府信息公开 报告", "某某局", 2020),
        ("[bookmark: _GoBack]某某局2020年政府信息公开报告", "某某局", 2020),
        ("某某局2020年政府信息\n公开工作年度报告", "某某局", 2020),
        ("某某局\n2020年\n政府信息公开\n报告", "某某局", 2020),
    ])
    func aTitleNamesAgencyAndYear(_ title: String, agency: String, year: Int) throws {
        let report = try ReadFile("\(title)\n\n\(Self.body)").report
        #expect(report.titleAgency == agency)
        #expect(report.year == year)
        #expect(!report.title.isEmpty)
    }

    @Test(arguments: [
        "某某局2020年政府信息公开工作总结", "某某局工作告年度报2020", "政府信息公开工作年度报告", "2020年政府信息公开工作年度报告",
        "某某局1820年政府信息公开报告", "某某局20年政府信息公开报告",
    ])
    func whatIsNoTitleIsNotReadAsOne(_ title: String) throws {
        let read = try ReadFile("\(title)\n\n\(Self.body)")
        #expect(read.report.title == "")
        #expect(read.report.titleAgency == nil)
        #expect(read.problems.contains { $0.kind == .titleUnread })
    }

    @Test func theYearOfAReportWithoutATitleIsThatOfItsPeriod() throws {
        let text = "某某局\n报告期为2020年1月1日至2020年12月31日，根据2019年国务院令编制。\n\(Self.body)"
        #expect(try ReadFile(text).report.year == 2020)
        let none = try ReadFile("某某局\n根据2019年和2020年的要求编制。\n\(Self.body)")
        #expect(none.report.year == nil)
        #expect(none.problems.contains { $0.kind == .yearUnknown })
    }

    @Test(arguments: [
        ("2021年2月5日", "2021-02-05"), ("2021年02月05日", "2021-02-05"), ("二〇二一年二月五日", "2021-02-05"),
        ("二○二一年十二月三十一日", "2021-12-31"), ("二〇二一年十月二十日", "2021-10-20"), ("2021-02-05", "2021-02-05"),
        ("2021.2.5", "2021-02-05"), ("2021/2/5", "2021-02-05"), ("（2021年2月5日）", "2021-02-05"),
        ("２０２１年２月５日", "2021-02-05"), ("2021 年 2 月 5 日", "2021-02-05"), ("2020年2月29日", "2020-02-29"),
    ])
    func aDateAloneAtTheEndIsTheReportsDate(_ text: String, iso: String) throws {
        let report = try ReadFile("某某局2020年政府信息公开报告\n\(Self.body)某某局\n\(text)\n").report
        #expect(report.date?.iso == iso)
        #expect(report.signature == "某某局")
        #expect(report.datePlace?.line == 7)
    }

    @Test(arguments: ["2021年2月30日", "2021年13月1日", "2021年2月", "2021-2", "发布日期2021年2月5日起", "三百二十日"])
    func whatIsNoDateIsNotReadAsOne(_ text: String) throws {
        let report = try ReadFile("某某局2020年政府信息公开报告\n\(Self.body)\(text)\n").report
        #expect(report.date == nil)
    }

    @Test(arguments: [
        ("某某镇人民政府", true), ("某某街道办事处", true), ("某某区政务服务局", true), ("某某委员会", true), ("某某 镇 人民政府", true),
        ("某某镇2020", false), ("某某镇人民政府。", false), ("感谢各位", false), ("联系单位：某某局", false), ("六", false),
    ])
    func aSignatureIsABareNameOfAnOffice(_ line: String, isSignature: Bool) throws {
        let report = try ReadFile("某某局2020年政府信息公开报告\n\(Self.body)\(line)\n2021年1月5日\n").report
        #expect((report.signature != nil) == isSignature, "\(report.signature ?? "-")")
        #expect(report.date?.iso == "2021-01-05")
    }

    @Test func signatureAndDateMayShareALine() throws {
        let report = try ReadFile("某某局2020年政府信息公开报告\n\(Self.body)某某局 2021年1月5日").report
        #expect(report.signature == "某某局")
        #expect(report.date?.iso == "2021-01-05")
        #expect(report.signaturePlace == report.datePlace)
    }

    @Test(arguments: [
        ("一、总体情况", SectionKey.overview, false), ("1、 总体情况", .overview, false), ("1.总体情况", .overview, false),
        ("总体情况", .overview, false), ("\u{A0}一、总体情况：", .overview, false), ("二、主动公开政府信息的情况", .proactive, false),
        ("三、收到和处理政府信息公开申请的情况", .applications, false),
        ("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", .reviewLitigation, false),
        ("五、存在问题及改进情况", .problems, false), ("6、其他需要报告的事项。", .otherMatters, false),
        ("六、其它需要报告的事项", .otherMatters, true), ("五、存在的主要问题与改进情况", .problems, true),
    ])
    func aHeadingIsKnownByItsWords(_ line: String, key: SectionKey, isNear: Bool) {
        let heading = SectionHeading.parse(Array(line.utf8)[...])
        #expect(heading?.key == key)
        #expect(heading?.isNear == isNear)
    }

    @Test(arguments: [
        "（一）主动公开情况", "（一）总体情况", "其它需要报告的事项", "一、其它需要报告的事项", "七、附件", "", "总体情况良好，我镇主动公开信息。",
        "行政复议", "四、结转下年度继续办理",
    ])
    func whatIsNoHeadingIsNotReadAsOne(_ line: String) {
        #expect(SectionHeading.parse(Array(line.utf8)[...]) == nil)
    }
}

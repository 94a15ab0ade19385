import Reports
import SourceText
import TestSupport
import Testing

/// What a file says around its report: the day of publication, the year, and hints of whose it is.
@Suite struct PageNotesTests {
    private let body = """
        <p>一、总体情况</p><p>我局公开信息5条。本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。</p>
        <p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>
        """

    private func page(_ head: String, _ top: String, title: String = "平远县教育局政府信息公开工作年度报告") throws -> ReadFile {
        let page =
            "<!doctype html><html><head>\(head)</head><body>\(top)<div><h1>\(title)</h1>\(body)</div></body></html>"
        return try ReadFile(Array(page.utf8), path: "a.html")
    }

    @Test(arguments: [
        ("<meta name=\"PubDate\" content=\"2023-01-20 09:12\">", "", "2023-01-20"),
        ("", "<p>发布时间：2023-1-9 17:30 浏览次数：5</p>", "2023-01-09"),
        ("", "<p>来源：办公室 发布日期： 2023年1月12日</p>", "2023-01-12"),
        ("", "<table><tr><td>索引号</td><td>7</td></tr><tr><td>发布日期：</td><td>2023-01-15</td></tr></table>", "2023-01-15"),
        ("", "<p>成文日期：2022-12-30 发布日期：2023-01-16</p>", "2023-01-16"),
        // Written is not published, and a day of no calendar is none.
        ("", "<p>成文日期：2022-12-30</p>", nil), ("", "<p>发布日期：2023-02-30</p>", nil), ("", "", nil),
    ])
    func theDayOfPublicationIsThePagesOwn(_ head: String, _ top: String, day: String?) throws {
        let report = try page(head, top).report
        #expect(report.published?.iso == day)
        #expect(report.date == nil)
    }

    @Test func aTitleWithoutAYearTakesItFromThePeriod() throws {
        let read = try page("", "")
        #expect(read.report.year == 2022)
        #expect(read.report.titleAgency == "平远县教育局")
        #expect(read.problems.contains { $0.kind == .yearElsewhere })
        #expect(!read.problems.contains { $0.kind == .titleUnread || $0.kind == .yearUnknown })
    }

    @Test func aPageThatIsNoReportHasNoYear() throws {
        let read = try ReadFile(Array("<html><body><p>统计期限自2022年1月1日起</p></body></html>".utf8), path: "a.html")
        #expect(read.report.year == nil)
    }

    @Test func whoseItIsIsOnlySuggested() throws {
        let read = try page(
            "<meta name=\"SiteName\" content=\"平远县人民政府\">", "<p>当前位置：首页 &gt; 教育局 &gt; 年报</p>", title: "年度报告")
        #expect(read.report.titleAgency == nil)
        #expect(
            read.report.ownerHints == ["sitename 平远县人民政府", "当前位置:首页 > 教育局 > 年报", "我局"]
                || read.report.ownerHints == ["sitename 平远县人民政府", "当前位置：首页 > 教育局 > 年报", "我局"])
    }

    @Test func aFileWithoutTablesHasOneProblem() throws {
        let read = try ReadFile("平远县教育局2022年政府信息公开工作年度报告\n一、总体情况\n公开信息5条。\n")
        #expect(read.problems.map(\.kind) == [.tablesMissing], "\(read.problemText)")
    }

    @Test func theOldTableIsKnownInTextToo() throws {
        for heads in ["统计指标 单位 统计数", "统计指标\n单位\n统计数"] {
            let read = try ReadFile("甲镇2017年政府信息公开工作年度报告\n一、概述\n全年公开35条。\n\(heads)\n一、主动公开情况 条 35\n")
            #expect(read.report.form == .form2014)
            #expect(read.problems.contains { $0.kind == .formOld })
        }
        let prose = try ReadFile("甲镇2017年政府信息公开工作年度报告\n一、概述\n统计指标说明见附件。\n完成。\n")
        #expect(prose.report.form == nil)
    }

    /// Pages' numbers that were left in the text: one in a blank cell is no figure, and the value of a cell that only stands a line
    /// lower is.
    @Test func aPagesNumberInABlankCellIsNoFigure() throws {
        let report = try HostileReport()
        let number = report.number("results.granted@natural_person")
        let blank = report.text.replacing("\t\(number)\n", with: "\t\n7\n")
        #expect(try ReadFile(blank).report.figures[.granted, .naturalPerson].quantity?.text == "7")
        let paged = blank.replacing("六、其他需要报告的事项", with: "8\n六、其他需要报告的事项")
        let read = try ReadFile(paged)
        #expect(read.report.figures[.granted, .naturalPerson].status == .unreadable)
        #expect(read.report.figures[.granted, .commercialEnterprise].quantity != nil)
    }

    @Test func traditionalTextWithItsOwnWordsIsMatched() throws {
        let text = """
            平遠縣2022年政府資訊公開工作年度報告
            二、主動公開政府資訊情況
            \t資訊內容
            \t本年制發件數
            \t本年廢止件數
            \t現行有效件數

            \t行政規範性檔案
            \t3
            \t1
            \t8


            """
        let read = try ReadFile(text)
        #expect(read.report.year == 2022)
        #expect(read.report.sections.map(\.key) == [.proactive])
        let key = try #require(FigureKey(name: "proactive.normative_documents.in_force"))
        #expect(read.report.figures[key].quantity?.text == "8", "\(read.problemText)")
    }
}

import Foundation
import Pages
import Reports
import SourceText
import Testing

/// What a region page adds up, names and leaves out.
struct RegionPageTests {
    private static func registry(_ lines: [String]) -> AgencyRegistry {
        let head = "id,name,aliases,region,level,kind,website"
        return RegistryFile.read(([head] + lines).joined(separator: "\n") + "\n", path: "agencies.csv").value
    }

    /// A report with two cells of table 3's first row: natural persons 0, the total as given.
    private static func report(_ town: String, _ year: Int, new: String) -> String {
        """
        \(town)\(year)年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        \t（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）
        \t申请人情况

        \t自然人
        \t法人或其他组织
        \t总计

        \t商业企业
        \t科研机构
        \t社会公益组织
        \t法律服务机构
        \t其他

        \t一、本年新收政府信息公开申请数量
        \t0
        \t0
        \t0
        \t0
        \t0
        \t0
        \t\(new)


        """
    }

    private static func pages() throws -> [String: String] {
        let registry = registry([
            "jia,甲省乙市丙县甲镇人民政府,甲镇,甲省/乙市/丙县/甲镇,township,government,",
            "ding,甲省乙市丙县丁镇人民政府,丁镇,甲省/乙市/丙县/丁镇,township,government,",
            "wu,甲省乙市己县戊镇人民政府,戊镇,甲省/乙市/己县/戊镇,township,government,",
        ])
        let texts = [("甲镇", 2020, "3"), ("丁镇", 2020, ""), ("甲镇", 2021, "5"), ("无名乡", 2021, "9")]
        let submissions = try texts.map { town, year, new in
            try TestPortal.submission(
                report(town, year, new: new), path: "\(town)\(year).txt", registry: registry)
        }
        return TestPortal.pages(of: try TestPortal.site(submissions, registry: registry))
    }

    @Test("a sum adds the reports that state the figure, says how many, and of none there is no sum")
    func sums() throws {
        let page = try #require(try Self.pages()["regions/jiasheng/yishi/index.html"])
        let row = try #require(page.range(of: "新收申请</th>(.*?)</tr>", options: .regularExpression)).lowerBound
        let cells = page[row...].prefix { $0 != "\n" }
        #expect(
            cells.hasPrefix(
                "新收申请</th><td class=\"n\">3 <small>1/2 份</small></td><td class=\"n\">5 <small>1/1 份</small></td>"),
            "\(cells)")
        #expect(page.contains("办理结果总计</th><td class=\"n blank\">未填报</td><td class=\"n blank\">未填报</td>"))
        #expect(page.contains("2020<small>2/3 个机关") && page.contains("2021<small>1/3 个机关"))
    }

    @Test("agencies of the registry without a report are named for every year; an unknown agency is not expected")
    func missing() throws {
        let pages = try Self.pages()
        let page = try #require(pages["regions/jiasheng/yishi/index.html"])
        #expect(page.contains("2021 年度：3 个收录的机关中，本站没有收到 2 个机关的年报"))
        #expect(page.contains("2020 年度：3 个收录的机关中，本站没有收到 1 个机关的年报"))
        let unconfirmed = try #require(pages["regions/unconfirmed/index.html"])
        #expect(unconfirmed.contains("无名乡") && unconfirmed.contains("不计入任何地区"))
        #expect(!unconfirmed.contains("本站没有收到"))
        for (path, html) in pages where path.hasPrefix("regions/jia") {
            #expect(!html.contains("无名乡"), "\(path)")
        }
    }

    @Test("the trails of agency and report lead through the regions")
    func trails() throws {
        let pages = try Self.pages()
        for path in ["agencies/jia/index.html", "agencies/jia/2021/index.html"] {
            let page = try #require(pages[path])
            for region in [
                "regions/", "regions/jiasheng/", "regions/jiasheng/yishi/", "regions/jiasheng/yishi/bingxian/",
            ] {
                #expect(page.contains("<a href=\"/\(region)\">"), "\(path) does not lead to \(region)")
            }
        }
        #expect(pages["index.html"]?.contains("<a href=\"/regions/jiasheng/yishi/bingxian/\">丙县</a>") == true)
    }

    @Test("lists of more than 500 agencies are split, each agency on one page, by region and by letter")
    func paging() throws {
        let registry = Self.registry(
            (0..<1001).map { "a\($0),甲省乙市第\($0)局,,甲省/乙市,prefecture,department," })
        let pages = TestPortal.pages(of: try TestPortal.site([], registry: registry))
        let lists = [
            ["agencies/index.html", "agencies/page-2/index.html", "agencies/page-3/index.html"],
            ["agencies/a-z/index.html", "agencies/a-z/2/index.html", "agencies/a-z/3/index.html"],
            ["", "page-2/", "page-3/"].map { "regions/jiasheng/yishi/\($0)index.html" },
        ]
        for list in lists {
            let counts = try list.map { path in
                let page = try #require(pages[path], "\(path)")
                return page.components(separatedBy: "<li><a href=\"/agencies/a").count - 1
                    - page.components(separatedBy: "<li><a href=\"/agencies/a-z/").count + 1
            }
            // Those of the last page are named nowhere else; page 1 of a region names none as missing without any year.
            #expect(counts == [500, 500, 1], "\(list)")
        }
        #expect(pages["agencies/page-4/index.html"] == nil)
    }
}

import Foundation
import OpenData
import Pages
import Portals
import Reports
import Testing

/// The files of an agency's figures.
struct AgencyExportTests {
    private static let text = """
        甲镇2020年政府信息公开工作年度报告
        二、主动公开政府信息情况
        \t第二十条第（八）项

        \t信息内容
        \t上一年项目数量
        \t本年增/减

        \t行政事业性收费
        \t
        \t-2

        \t第二十条第（九）项

        \t信息内容
        \t采购项目数量
        \t采购总金额

        \t政府集中采购
        \t-
        \t103.7万元


        """

    private static func agency(_ text: String) throws -> PortalAgency {
        let submission = try TestPortal.submission(text, path: "x.txt")
        return try #require(TestPortal.agencies([submission]).first)
    }

    /// The file beside the agency's page.
    private static func table(_ text: String) throws -> [UInt8] {
        let site = try TestPortal.site([try TestPortal.submission(text, path: "x.txt")])
        let files = site.pages.flatMap(\.files)
        let file = try #require(files.first { $0.route.path.hasPrefix("agencies/") && $0.route.path.hasSuffix(".csv") })
        guard case .bytes(let bytes) = file.content else { return [] }
        return bytes
    }

    @Test("a value stands in the CSV only where a number was read, negative ones as numbers and money in yuan")
    func table() throws {
        let bytes = try Self.table(Self.text)
        #expect(bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF]))
        let lines = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.first == "year,form,key,label,value,status,unit,line")
        #expect(lines.last == "")
        let expected = [
            "2020,2019,proactive.fees.items_prev,行政事业性收费：上一年项目数量,,blank,项,10",
            "2020,2019,proactive.fees.items_delta,行政事业性收费：本年增/减,-2,reported,项,11",
            "2020,2019,proactive.procurement.projects,政府集中采购：采购项目数量,,placeholder,项,20",
            "2020,2019,proactive.procurement.amount,政府集中采购：采购总金额,1037000,reported,元,21",
            "2020,2019,review.total,行政复议：总计,,absent,件,",
        ]
        for line in expected { #expect(lines.contains(line), "\(line)") }
        #expect(lines.count == 1 + Form.form2019.cells.count + 1)
    }

    @Test("a cell that is not certainly one number has a state and no value")
    func unreadable() throws {
        let text = Self.text.replacingOccurrences(of: "103.7万元", with: "=3个或4个")
        let table = String(
            decoding: try Self.table(text), as: UTF8.self)
        #expect(table.contains("采购总金额,,unreadable,元,21\r\n"))
    }

    @Test("the JSON has the same cells: a number, or the name of the state, with the line")
    func data() throws {
        let bytes = AgencyData(try Self.agency(Self.text)).bytes
        let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(json["schema"] as? String == "glasshouse.agency/1")
        let years = try #require(json["years"] as? [[String: Any]])
        let figures = try #require(years.first?["figures"] as? [String: [Any]])
        #expect(figures["proactive.fees.items_delta"]?.first as? Int == -2)
        #expect(figures["proactive.fees.items_prev"]?.first as? String == "blank")
        #expect(figures["proactive.fees.items_prev"]?.last as? Int == 10)
        #expect(figures["proactive.procurement.amount"]?.first as? Int == 1_037_000)
        #expect(figures["review.total"]?.first as? String == "absent")
        #expect(figures["review.total"]?.last is NSNull)
        #expect(figures.count == Form.form2019.cells.count)
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test("letters of Chinese names are those of their pinyin, place names with their own readings")
    func readings() {
        #expect(
            Slug.readings(of: ["段店乡", "长沙市", "Ａ局", "", "第\n一"]) == ["duandianxiang", "changshashi", "aju", "", "diyi"])
        #expect(Slug.readings(of: []) == [])
    }
}

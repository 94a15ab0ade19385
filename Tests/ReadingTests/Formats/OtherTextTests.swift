import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Texts whose tables are not there, or are of another time, or in other characters.
@Suite struct OtherTextTests {
    /// Without signs between cells a text has numbers, but no figures.
    /// With blanks alone between its cells, a row is read when nothing of it can be missing; of any other nothing is.
    @Test func aTableWithoutCellsIsReadByTheFormOrUnreadable() throws {
        var right = 0
        for seed in try Shared.seeds() {
            let tabbed = try ReadFile(seed.bytes)
            let read = try ReadFile(CellLines.text(of: tabbed, separator: " "))
            #expect(read.report.form == tabbed.report.form, "\(seed.name)")
            for key in FigureKey.all where tabbed.report.figures[key].status != .absent {
                let figure = read.report.figures[key]
                if figure.status == .unreadable { continue }
                right += 1
                #expect(figure.quantity == tabbed.report.figures[key].quantity, "\(seed.name), \(key.name)")
                #expect(figure.evidence?.layout == .order, "\(seed.name), \(key.name)")
            }
            #expect(!read.problems.contains { $0.kind == .numberOutside }, "\(seed.name)")
        }
        #expect(right > 600, "\(right)")
    }

    @Test func theOldStatisticalTableIsKeptAsFound() throws {
        let text = """
            甲镇2017年政府信息公开工作年度报告
            一、概述
            全年主动公开政府信息35条。
            \t统计指标
            \t单位
            \t统计数

            \t一、主动公开情况
            \t——
            \t——

            \t（一）主动公开政府信息数
            \t条
            \t35


            甲镇人民政府
            """
        let read = try ReadFile(text)
        #expect(read.report.form == .form2014)
        #expect(read.report.year == 2017)
        #expect(read.report.extraRows.map(\.label) == ["统计指标", "一、主动公开情况", "（一）主动公开政府信息数"])
        #expect(Set(read.problems.map(\.kind)) == [.formOld])
        #expect(FigureKey.all.allSatisfy { read.report.figures[$0].status == .absent })
    }

    @Test func traditionalCharactersMeanTheSameLabels() throws {
        let pairs = [
            "总總", "体體", "况況", "动動", "开開", "请請", "处處", "复復", "议議", "讼訟", "问問", "题題", "进進", "报報", "项項", "内內", "规規", "范範",
            "许許", "务務", "对對", "数數", "现現", "发發", "废廢", "执執", "决決", "罚罰", "强強", "业業", "费費", "单單", "额額", "采採", "购購", "关關",
            "为為", "条條", "结結", "转轉", "办辦", "会會", "织織", "构構", "机機", "组組", "类類", "属屬", "国國", "稳穩", "护護", "权權", "过過",
            "询詢", "没沒", "补補", "确確", "认認", "获獲", "无無", "当當", "举舉", "诉訴", "访訪", "维維", "纠糾", "审審", "经經",
        ]
        for seed in try Shared.seeds() {
            var text = String(decoding: seed.bytes, as: UTF8.self)
            for pair in pairs { text = text.replacing(String(pair.prefix(1)), with: String(pair.suffix(1))) }
            let simple = try ReadFile(seed.bytes)
            let read = try ReadFile(text)
            #expect(read.report.year == simple.report.year, "\(seed.name)")
            #expect(read.report.sections.map(\.key) == simple.report.sections.map(\.key), "\(seed.name)")
            for key in FigureKey.all where simple.report.figures[key].status != .absent {
                let left = simple.report.figures[key]
                let right = read.report.figures[key]
                #expect(left.status == right.status, "\(seed.name), \(key.name): \(ReportDifference.words(right))")
            }
        }
    }
}

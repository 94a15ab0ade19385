import Foundation
import Reports
import SourceText
import TestSupport
import Testing

/// Prose states figures in many ways; those that leave doubt are passed over.
struct NarrativeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let prose: String
        let figures: [String]
        var testDescription: String { prose }

        init(_ prose: String, _ figures: String...) {
            self.prose = prose
            self.figures = figures
        }
    }

    @Test(arguments: [
        Case("全年主动公开政府信息490条。", "proactive_published 490"),
        Case("主动公开政府信息共1,037条，其中网站公开35条。", "proactive_published 1037", "proactive_published_website 35"),
        Case("本年收到政府信息公开申请3件，均已答复。", "applications 3"),
        Case("受理依申请公开三件。", "applications 3"),
        Case("收到政府信息公开申请十二件。", "applications 12"),
        Case("依申请公开5件。", "applications 5"),
        Case("本局无依申请公开要求。", "applications 0"),
        Case("未收到政府信息公开申请。", "applications 0"),
        Case("没有收到公民、法人和其他组织的政府信息公开申请。", "applications 0"),
        Case("发生行政复议2件，行政诉讼1件。", "review 2", "litigation 1"),
        Case("未发生行政复议、行政诉讼。", "review 0", "litigation 0"),
        Case("未受到任何举报、投诉、行政复议和行政诉讼。", "complaints 0", "review 0", "litigation 0"),
        Case("未发生因政府信息公开工作被申请行政复议、提起行政诉讼情况。", "review 0", "litigation 0"),
        Case("本年度未收取信息处理费。", "processing_fee 0"),
        Case("收取信息处理费120元。", "processing_fee 120"),
    ])
    func aFigureThatLeavesNoDoubtIsRead(_ example: Case) throws {
        #expect(try read(example.prose) == example.figures)
    }

    @Test(
        "another body, another time, a part, an outcome or a rough number is no figure of this report",
        arguments: [
            "全区主动公开政府信息490条。", "上年收到政府信息公开申请3件。", "下属单位收到政府信息公开申请3件。", "上半年主动公开政府信息20条。",
            "主动公开政府信息约500条。", "主动公开政府信息近百条。", "通过微信公众号主动公开政府信息12条。",
            "结转政府信息公开申请1件。", "收到政府信息公开申请3件，行政复议维持。".components(separatedBy: "，")[1],
            "无正当理由大量反复申请。", "没有现成信息需要另行制作。", "全年办理申请事项，办件300件。", "完善依申请公开制度。",
            "应对行政复议、行政诉讼工作。", "减少重复申请，全年办理88件。", "第3件申请。", "主动公开政府信息10-20条。",
        ])
    func doubtfulWordsAreSilent(_ prose: String) throws {
        #expect(try read(prose) == [])
    }

    @Test func aSingle无UnderTheBareSubHeadingSaysThatNobodyApplied() throws {
        #expect(try read("（二）依申请公开情况\n无\n（三）其他\n无") == ["applications 0"])
        #expect(try read("（二）平台建设\n无") == [])
    }

    @Test func theProseOfTheSeedsGivesTheFiguresOfTheReference() throws {
        guard let url = Shared.url("domain/seeds-expected.json") else { return }
        let seeds = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
        let expected = try #require(seeds?["seeds"] as? [String: [String: Any]])
        let names: [NarrativeKey: String] = [
            .proactivePublished: "proactive_published", .proactivePublishedOnWebsite: "proactive_published_website",
            .applications: "applications", .review: "review", .litigation: "litigation", .complaints: "complaints",
        ]
        for seed in try Shared.seeds() {
            let narrative = try #require(expected[seed.name]?["narrative"] as? [String: Any])
            let figures = try ReadFile(seed.bytes).report.narrative
            for (key, name) in names {
                let found = figures.filter { $0.key == key }
                let truth = narrative[name] as? [String: Any]
                #expect(
                    found.map { Int($0.value) } == (truth?["value"] as? Int).map { [$0] } ?? [], "\(seed.name) \(name)")
                #expect(
                    found.map { Int($0.place.line) } == (truth?["line"] as? Int).map { [$0] } ?? [],
                    "\(seed.name) \(name)")
            }
        }
    }

    private func read(_ prose: String) throws -> [String] {
        let text = "某镇2021年政府信息公开工作年度报告\n一、总体情况\n\(prose)\n六、其他需要报告的事项\n无\n"
        let prefix = "narrative.".count
        return try ReadFile(text).report.narrative.map { "\($0.key.rawValue.dropFirst(prefix)) \($0.value)" }
    }
}

import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing

struct AgencyAssemblyTests {
    private static let registry = AgencyRegistry(agencies: [
        Agency(
            id: "b", name: "甲省乙市丙区丁镇人民政府", aliases: ["丁镇"], region: ["甲省", "乙市", "丙区", "丁镇"],
            level: .township, kind: .government),
        Agency(
            id: "a", name: "甲省乙市丙区财政局", aliases: [], region: ["甲省", "乙市", "丙区"], level: .county,
            kind: .department),
    ])

    private func report(_ title: String, _ path: String) throws -> Submission {
        try TestPortal.submission("\(title)\n一、总体情况\n文字。\n", path: path, registry: Self.registry)
    }

    @Test("two files for one agency and year: the first by path is published and a problem names both")
    func duplicates() throws {
        let second = try report("丁镇2020年政府信息公开工作年度报告", "reports/z.txt")
        let first = try report("丁镇2020年度政府信息公开工作年度报告", "reports/a.txt")
        for order in [[first, second], [second, first]] {
            let parsed = AgencyAssembly.assemble(order, registry: Self.registry)
            let agency = try #require(parsed.value.first { $0.slug == "b" })
            #expect(agency.reports.map(\.submission.source.path) == ["reports/a.txt"])
            #expect(agency.reports.first?.otherVersions.map(\.source.path) == ["reports/z.txt"])
            #expect(
                parsed.problems == [
                    Problem(
                        .reportDuplicate, path: "content/reports/z.txt",
                        met: "a second report of 甲省乙市丙区丁镇人民政府 for 2020; shown is content/reports/a.txt",
                        expected: "one report an agency and year")
                ])
        }
    }

    @Test("agencies stand by region and name, unknown ones last; the order of files does not matter")
    func order() throws {
        let submissions = [
            try report("戊乡2020年政府信息公开工作年度报告", "reports/1.txt"),
            try report("2021年丁镇政府信息公开工作年度报告", "reports/2.txt"),
            try report("丁镇2019年政府信息公开工作年度报告", "reports/3.txt"),
        ]
        for shuffled in [submissions, submissions.reversed()] {
            let agencies = AgencyAssembly.assemble(shuffled, registry: Self.registry).value
            #expect(agencies.map(\.slug) == ["b", "a", "wuxiang"])
            #expect(agencies.map { $0.reports.map(\.year) } == [[2019, 2021], [], [2020]])
            #expect(agencies.map(\.region) == [["甲省", "乙市", "丙区"], ["甲省", "乙市", "丙区"], []])
            #expect(agencies.map(\.shortName) == ["丁镇人民政府", "丙区财政局", "戊乡"])
        }
    }

    @Test("a slug made from a name never takes an id of the registry, and two reports without a name stay apart")
    func slugs() throws {
        let registry = AgencyRegistry(agencies: [Agency(id: "wuxiang", name: "己局", region: ["甲省"])])
        let nameless = "第一行\n\n2020年1月1日至12月31日\n一、总体情况\n文字。\n"
        let submissions = [
            try TestPortal.submission("戊乡2020年政府信息公开工作年度报告\n一、总体情况\n", path: "1.txt", registry: registry),
            try TestPortal.submission(nameless, path: "reports/x.txt", registry: registry),
            try TestPortal.submission(nameless, path: "reports/y.txt", registry: registry),
        ]
        let parsed = AgencyAssembly.assemble(submissions, registry: registry)
        #expect(Set(parsed.value.map(\.slug)) == ["wuxiang", "wuxiang-2", "x", "y"])
        #expect(parsed.problems == [])
    }

    @Test("a sum says how many reports state the figure, and never takes a blank for 0")
    func coveredSums() {
        var filled = Report()
        filled.figures[.new, .total] = Figure(.reported(.count(3)))
        var blank = Report()
        blank.figures[.new, .total] = Figure(.blank)
        let sum = CoveredSum(of: [FigureKey(.new, .total)], over: [filled, blank, filled, Report()])
        #expect(sum.sum == 6)
        #expect(sum.reported == 2)
        #expect(sum.reports == 4)
    }

    @Test("a sum that is too large is none, never a wrapped number")
    func coveredSumOverflow() {
        var report = Report()
        report.figures[.new, .total] = Figure(.reported(.count(.max)))
        let sum = CoveredSum(of: [FigureKey(.new, .total)], over: [report, report])
        #expect(sum.sum == nil)
        #expect(sum.reported == 2)
    }
}

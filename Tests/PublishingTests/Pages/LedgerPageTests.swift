import Components
import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing

/// Indicators and the carry-over ledger as pages show them, on portals made of a few reports.
struct LedgerPageTests {
    /// A report with only the column of totals in table 3: figures under the keys of rows, blank where there is none.
    private static func submission(_ id: String, _ year: Int, _ figures: [ApplicationRow: Int64]) -> Submission {
        var report = Report(title: "\(id)\(year)年政府信息公开工作年度报告")
        report.titleAgency = id
        report.year = year
        report.form = year < 2021 ? .form2019 : .form2021
        let place = Place(line: 1, column: 1)
        for row in (year < 2021 ? Form.form2019 : .form2021).applications {
            for column in Applicant.allCases { report.figures[row, column] = Figure(.blank, place: place) }
            if let count = figures[row] {
                report.figures[row, .total] = Figure(.reported(.count(count)), text: String(count), place: place)
            }
        }
        let source = SourceRecord(
            path: "\(id)-\(year).txt", format: "text", sha256: "", byteCount: 1, encoding: "UTF-8")
        return Submission(
            source: source, text: ReadingText(bytes: Array(report.title.utf8)), report: report,
            match: registry.resolve(report), problems: [])
    }

    private static let registry = AgencyRegistry(agencies: [
        Agency(id: "a", name: "甲局", region: ["子省", "丑市", "寅县"], level: .county, kind: .department),
        Agency(id: "b", name: "乙镇", region: ["子省", "丑市", "寅县", "乙镇"], level: .township, kind: .government),
        Agency(id: "c", name: "丙局", region: ["子省", "卯市"], level: .prefecture, kind: .department),
        Agency(id: "d", name: "丁局", region: ["辰省"], level: .province, kind: .department),
    ])

    private static let submissions = [
        submission("甲局", 2019, [.carriedOut: 3]), submission("甲局", 2020, [.carriedIn: 1, .carriedOut: 2]),
        submission("甲局", 2022, [.carriedIn: 2]),
        submission("乙镇", 2020, [.carriedOut: 0]), submission("乙镇", 2021, [.carriedIn: 4]),
        submission("丙局", 2020, [:]), submission("丙局", 2021, [.carriedIn: 1]),
        submission("丁局", 2020, [.carriedOut: 9]),
        submission("戊局", 2020, [.carriedOut: 1]), submission("戊局", 2021, [.carriedIn: 0]),
    ]

    private static func site(_ language: Language = .chinese) throws -> Site {
        var settings = SiteSettings()
        settings.language = language
        return try TestPortal.site(submissions, registry: registry, settings: settings)
    }

    @Test("regions nest: a county counts in its prefecture and its province")
    func regions() throws {
        let ledger = CarryOverByRegion(try Self.site().portal.agencies)
        let expected: [([String], Int64, Int64, Int, Int, Int)] = [
            // path, vanished, appeared, compared, differing, pairs
            (["子省", "丑市", "寅县"], 2, 4, 2, 2, 4), (["子省", "丑市"], 2, 4, 2, 2, 4), (["子省", "卯市"], 0, 0, 0, 0, 1),
            (["子省"], 2, 4, 2, 2, 5), (["辰省"], 0, 0, 0, 0, 0), (["子省", "丑市", "寅县", "乙镇"], 0, 0, 0, 0, 0),
        ]
        for (path, vanished, appeared, compared, differing, pairs) in expected {
            let sums = ledger[path]
            #expect((sums.vanished, sums.appeared) == (vanished, appeared), "\(path)")
            #expect((sums.compared, sums.differing, sums.pairs) == (compared, differing, pairs), "\(path)")
        }
        #expect((ledger.all.vanished, ledger.all.appeared, ledger.all.pairs) == (3, 4, 6))
        #expect((ledger.unconfirmed.vanished, ledger.unconfirmed.pairs) == (1, 1))
        #expect(ledger.paths == [["子省"], ["子省", "丑市"], ["子省", "丑市", "寅县"], ["子省", "卯市"]])
        #expect(ledger.paths(atMost: 3) == [["子省"], ["子省", "丑市"], ["子省", "卯市"]])
        #expect(ledger.paths(atMost: 0) == [["子省"]])
    }

    @Test("an agency's page says of every pair of years what both reports say")
    func sentences() throws {
        let pages = TestPortal.pages(of: try Self.site())
        let page = try #require(pages["agencies/a/index.html"])
        for sentence in [
            "2019 年结转 3 件到 2020 年，2020 年说从上年转来 1 件：少了 2 件。", "2020 年到 2021 年不能对账：2021 未收到。",
            "2021 年到 2022 年不能对账：2021 未收到。",
        ] { #expect(page.contains(sentence), "\(sentence)") }
        let second = try #require(pages["agencies/b/index.html"])
        #expect(second.contains("2020 年结转 0 件到 2021 年，2021 年说从上年转来 4 件：多了 4 件。"))
        let third = try #require(pages["agencies/c/index.html"])
        #expect(third.contains("2020 年到 2021 年不能对账：2020 年的“结转下年度”未填。"))
        // One report: there is nothing to compare.
        #expect(try !#require(pages["agencies/d/index.html"]).contains("id=\"ledger\""))
    }

    @Test("the page of the rule shows what vanishes and appears by region")
    func rulePage() throws {
        let pages = TestPortal.pages(of: try Self.site())
        let page = try #require(pages["findings/X-CARRY/index.html"])
        #expect(
            page.contains(
                ">子省丑市</a></th><td class=\"n\">2</td><td class=\"n\">4</td><td class=\"n\">2</td>"
                    + "<td class=\"n\">2/4</td>"))
        #expect(
            page.contains(
                ">子省卯市</a></th><td class=\"n blank\">未填报</td>"))
        #expect(try !#require(pages["findings/T3-BALANCE/index.html"]).contains("ledger-caption"))
    }

    @Test("pages of two forms keep every link, in both languages", arguments: TestPortal.languages)
    func links(language: Language) throws {
        let site = try Self.site(language)
        var checker = LinkChecker(files: site.routes, base: "/")
        let links = site.pages.map { PageLinks(of: site.render(site.filled($0)), page: $0.route, base: "/") }
        #expect(checker.brokenPages(among: links).map(\.path) == [])
    }

    @Test("a report's page shows each indicator in the words of its state")
    func indicators() throws {
        let figures: [ApplicationRow: Int64] = [.new: 12, .carriedIn: 0, .granted: 5, .partial: 1, .resultsTotal: 9]
        let submission = Self.submission("甲局", 2021, figures)
        let finding = Finding(
            RuleResult(.yearsCarryOver, .fail), severity: .error, cells: [FigureKey(.carriedIn, .total)], instances: 1)
        let old = Self.submission("甲局", 2020, [.resultsTotal: 0, .new: 1, .carriedIn: 0])
        let site = try TestPortal.site(
            [submission, old], registry: Self.registry, findings: [submission.source.path: [finding]])
        let pages = TestPortal.pages(of: site)
        let page = try #require(pages["agencies/a/2021/index.html"])
        for piece in [
            // 9 of 12, with the finding that puts it in doubt
            "<td class=\"n off\"><a href=\"#finding-X-CARRY\">75.0% <small>存疑</small></a></td>",
            "<a href=\"#finding-X-CARRY\">规则 X-CARRY</a></p>",
            // below ten: no percentage
            "<td class=\"n\">6/9</td><td class=\"calc\">(<a href=\"#results.granted@total\" title=\"（一）予以公开\">5</a> + <a ",
            "<tr id=\"indicator-unable_rate\">", "<td class=\"n blank\">未填报</td>",
            "申请人占比（6 项）", "不予公开理由占比（8 项）",
        ] { #expect(page.contains(piece), "\(piece)") }
        let before = try #require(pages["agencies/a/2020/index.html"])
        for piece in [
            "<td class=\"n zero\">不适用</td>", "分母是 0，没有比例可算", "<td class=\"n absent\">不可比</td>",
        ] { #expect(before.contains(piece), "\(piece)") }
        let agency = try #require(pages["agencies/a/index.html"])
        #expect(agency.contains("<a href=\"/agencies/a/2021/#indicator-disclosure_rate\">6/9</a>"))
        #expect(agency.contains("<a href=\"/agencies/a/2020/#indicator-disclosure_rate\">不适用</a>"))
        #expect(agency.contains("2021</a><small>2021 版</small></th>"))
    }
}

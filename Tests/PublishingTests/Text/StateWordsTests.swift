import Ink
import Portals
import Pages
import Reports
import SourceText
import TestSupport
import Testing
import Wording

/// The five states of a figure have words of their own wherever they are told.
struct StateWordsTests {
    /// One state: what stands in the cell and what a reader is told.
    struct State: Sendable, CustomTestStringConvertible {
        let status: Figure.Status
        let text: String
        let chinese: String
        let english: String
        var testDescription: String { status.name }

        func words(_ language: Language) -> String {
            language == .chinese ? chinese : english
        }

        var figure: Figure {
            let place = status == .absent ? nil : Place(line: 1, column: 1)
            return Figure(status, text: text, place: place)
        }
    }

    static let states = [
        State(status: .reported(.count(4)), text: "4", chinese: "4", english: "4"),
        State(status: .blank, text: "", chinese: "未填", english: "left blank"),
        State(status: .placeholder, text: "-", chinese: "只写了占位符号", english: "only a placeholder"),
        State(status: .absent, text: "", chinese: "本表无此项", english: "not on this form"),
        State(
            status: .unreadable, text: "3个或4个", chinese: "（原文无法确认是哪个数字）",
            english: "(the source does not say for certain which figure this is)"),
    ]

    private static let registry = AgencyRegistry(agencies: [
        Agency(id: "a", name: "甲局", region: ["子省", "丑市", "寅县"], level: .county, kind: .department)
    ])

    private static func submission(_ year: Int, _ figures: [ApplicationRow: Figure]) -> Submission {
        var report = Report(title: "甲局\(year)年政府信息公开工作年度报告")
        report.titleAgency = "甲局"
        report.year = year
        report.form = .form2021
        for (row, figure) in figures { report.figures[row, .total] = figure }
        let source = SourceRecord(
            path: "\(year).txt", format: "text", sha256: "", byteCount: 1, encoding: "UTF-8")
        return Submission(
            source: source, text: ReadingText(bytes: Array(report.title.utf8)), report: report,
            match: registry.resolve(report), problems: [])
    }

    private static func pages(_ state: State, _ language: Language) throws -> [String: String] {
        var settings = SiteSettings()
        settings.language = language
        let three = Figure(.reported(.count(3)), text: "3", place: Place(line: 1, column: 1))
        let site = try TestPortal.site(
            [
                submission(2021, [.carriedOut: three]),
                submission(2022, [.new: state.figure, .carriedIn: state.figure]),
            ], registry: registry, settings: settings)
        var pages = TestPortal.pages(of: site)
        for file in site.pages.filter({ !$0.route.path.hasPrefix("agencies/") }).flatMap(\.files) {
            guard case .bytes(let bytes) = file.content else { continue }
            pages[file.route.outputPath] = String(decoding: bytes, as: UTF8.self)
        }
        return pages
    }

    @Test("no two states share their words", arguments: TestPortal.languages)
    func distinct(language: Language) {
        #expect(Set(Self.states.map { $0.words(language) }).count == 5)
    }

    @Test("a tile and the carry-over ledger of an agency", arguments: states, TestPortal.languages)
    func agency(state: State, language: Language) throws {
        let page = try #require(try Self.pages(state, language)["agencies/a/index.html"])
        let words = state.words(language)
        let address = "/agencies/a/2022/"
        let isAbsent = state.status == .absent
        #expect(
            page.contains(
                "<a href=\"\(address)\(isAbsent ? "" : "#applications.new@total")\">\(words)</a></b></dd>"), "tile")
        let cell = isAbsent ? words : "<a href=\"\(address)#applications.carried_in@total\">\(words)</a>"
        #expect(page.contains(" → \(cell)</span>"), "ledger")
        if state.figure.count == nil, language == .chinese {
            #expect(page.contains("2022 年的“上年结转”\(words)。"), "sentence")
        }
    }

    @Test("the sum behind an indicator", arguments: states, TestPortal.languages)
    func sum(state: State, language: Language) throws {
        let page = try #require(try Self.pages(state, language)["agencies/a/2022/index.html"])
        let words = state.words(language)
        #expect(page.contains(state.status == .absent ? "\(words) + \(words)" : "\(words)</a> + <a href="), "sum")
    }

    /// An indicator may be a sum, so that its own words are "reported" or not; of one cell more is known.
    @Test("the table of an indicator and the file of a year", arguments: states)
    func indicator(state: State) throws {
        let pages = try Self.pages(state, .chinese)
        let page = try #require(pages["indicators/applications.new@total/index.html"])
        let file = try #require(pages["years/2022/table.csv"])
        let words =
            switch state.status {
            case .blank, .absent: "未填报"
            case .reported, .placeholder, .unreadable: state.chinese
            }
        let anchor = state.status == .absent ? "" : "#applications.new@total"
        #expect(page.contains("<a href=\"/agencies/a/2022/\(anchor)\">\(words)</a></td>"))
        let received = state.figure.count == nil ? "未填报" : "8"
        #expect(file.contains(",department,2022,\(received),\(words),"), "\(file)")
    }

    @Test("the difference of two versions", arguments: states, TestPortal.languages)
    func versions(state: State, language: Language) throws {
        let shown = Figure(.reported(.count(9)), text: "9", place: Place(line: 7, column: 2))
        let cell = VersionDifference.Cell(key: FigureKey(.new, .total), shown: shown, other: state.figure)
        let finding = Finding(
            RuleResult(.yearsRevision, .fail), severity: .warning, instances: 1,
            detail: .versions([VersionDifference(path: "b.txt", number: 2, cells: [cell])]))
        let words =
            switch state.status {
            case .reported: ("b.txt 中 4（第 1 行）", "here, 4 (line 1) in b.txt")
            case .blank: ("b.txt 中 未填（第 1 行）", "here, blank (line 1) in b.txt")
            case .placeholder: ("b.txt 中 -（占位符号）（第 1 行）", "here, - (only a placeholder) (line 1) in b.txt")
            case .absent: ("b.txt 中 本表无此项", "here, not on this form in b.txt")
            case .unreadable:
                ("b.txt 中 3个或4个（无法确认是哪个数字）（第 1 行）", "here, 3个或4个 (not certainly one figure) (line 1) in b.txt")
            }
        let sentence = FindingText(finding, try TestPortal.strings(language)).particulars
        #expect(sentence.contains(language == .chinese ? words.0 : words.1), "\(sentence)")
    }
}

import Auditing
import Components
import Documents
import Foundation
import Ink
import OpenData
import Pages
import Portals
import Reading
import Reports
import SourceText
import TestSupport
import Testing

// A form that does not exist: that of 2021 with two new rows, a renamed column and a row dropped. It is declared here alone.

extension Form {
    fileprivate static let imaginary = Form(
        "2026", issuedBy: "国办公开办函〔2026〕1号", firstYear: 2026,
        proactive: form2021.proactive.map { block in
            ProactiveBlock(
                clause: block.clause,
                columns: block.columns.map { $0 == .issued ? .issued.renamed("本年新印发件数", by: "2026") : $0 },
                rows: block.rows.contains(.coercion) ? block.rows + [.inspections] : block.rows)
        },
        applications: form2021.applications.filter { $0 != .notProcessedPublication }.flatMap { row in
            row == .deniedAdministrativeQuery ? [row, .deniedTradeSecret] : [row]
        },
        disputes: form2021.disputes, overviewTopics: form2021.overviewTopics, asksForFees: true)
}

extension ProactiveRow {
    fileprivate static let inspections = ProactiveRow(
        8, "proactive.inspections", "涉企检查", "Inspections of enterprises")
}

extension ApplicationRow {
    fileprivate static let deniedTradeSecret = ApplicationRow(
        26, "results.denied.trade_secret", "9.涉及商业秘密", "Trade secrets", in: .denied)
}

@Suite struct ImaginaryFormTests {
    private static let labels = FormLabels(of: Form.statutory + [.imaginary])

    /// The text of a report with the given counts by the names of their cells, and 0 in every other cell.
    private static func text(_ form: Form, _ year: Int, _ counts: [String: Int64] = [:]) -> String {
        var report = Report(title: "于家房镇\(year)年政府信息公开工作年度报告")
        report.form = form
        report.date = CalendarDate(year: year + 1, month: 1, day: 20)
        report.sections = SectionKey.allCases.map { key in
            let words = key == .overview ? "主动公开、依申请公开、政府信息管理、平台建设、监督保障各项工作有序开展。" : "没有收取信息处理费。"
            return ReportSection(
                key: key, heading: "\(key.ordinal)、\(key.label)", place: Place(line: 1, column: 1),
                paragraphs: [ReportParagraph(text: words, place: Place(line: 1, column: 1))])
        }
        for key in form.cells { report.figures[key] = Figure(.blank, text: String(counts[key.name] ?? 0)) }
        var random = SeededGenerator(seed: 1)
        return ReportWriter(report, using: &random).text
    }

    /// Sums that hold: three applications by natural persons, one of them denied for the new reason.
    private static let counts: [String: Int64] = [
        "applications.new@natural_person": 3, "applications.new@total": 3,
        "results.granted@natural_person": 2, "results.granted@total": 2,
        "results.denied.trade_secret@natural_person": 1, "results.denied.trade_secret@total": 1,
        "results.total@natural_person": 3, "results.total@total": 3,
        "proactive.normative_documents.issued": 4, "proactive.normative_documents.in_force": 9,
        "proactive.inspections.decisions": 6,
    ]

    private static func read(_ text: String) throws -> (document: Document, report: Parsed<Report>) {
        let file = SourceFile(path: "report.txt", bytes: Array(text.utf8), sha256: "")
        let document = try DocumentReader.read(file, marks: .ofReports).value
        return (document, ReportReader.read(document, path: "report.txt", labels: labels))
    }

    private static func submission(_ text: String, path: String, registry: AgencyRegistry) throws -> Submission {
        let (document, report) = try read(text)
        let source = SourceRecord(
            path: path, format: "text", sha256: String(repeating: "0", count: 64), byteCount: text.utf8.count,
            encoding: document.encoding)
        return Submission(
            source: source, text: document.text, report: report.value, match: registry.resolve(report.value),
            problems: report.problems)
    }

    private func key(_ name: String) throws -> FigureKey {
        try #require(Form.imaginary.cells.first { $0.name == name })
    }

    // MARK: Reading

    @Test func aReportOnTheFormIsRead() throws {
        let (_, read) = try Self.read(Self.text(.imaginary, 2026, Self.counts))
        let report = read.value
        #expect(report.form == .imaginary)
        #expect(read.problems.isEmpty, "\(read.problems.map(\.message))")
        for key in Form.imaginary.cells {
            #expect(report.figures[key].quantity?.text == String(Self.counts[key.name] ?? 0), "\(key.name)")
        }
        for applicant in Applicant.allCases {
            #expect(report.figures[.notProcessedPublication, applicant].status == .absent)
        }
        #expect(report.labelVariants.isEmpty)
    }

    @Test func reportsOnTheOtherFormsAreReadAsBefore() throws {
        for (form, year) in [(Form.form2019, 2020), (.form2021, 2023)] {
            let text = Self.text(form, year, Self.counts)
            let (_, read) = try Self.read(text)
            #expect(read.value == (try ReadFile(text)).report, "\(form.rawValue)")
            #expect(read.value.form == form)
        }
    }

    @Test func withoutTheFormItsRowsAreUnknown() throws {
        let read = try ReadFile(Self.text(.imaginary, 2026, Self.counts))
        #expect(read.report.form == .form2021)
        #expect(read.problems.contains { $0.kind == .rowUnknown })
    }

    // MARK: Audit

    private func results(_ report: Report, before: Report? = nil) -> [RuleID: RuleStatus] {
        let outcome = Audit.run(
            Evidence(report, level: .township, kind: .government),
            previous: before.map { Evidence($0, level: .township, kind: .government) })
        return Dictionary(uniqueKeysWithValues: outcome.results.map { ($0.rule, $0.status) })
    }

    @Test func theAuditAddsUpTheNewRows() throws {
        var report = try Self.read(Self.text(.imaginary, 2026, Self.counts)).report.value
        let sound = results(report)
        #expect(sound.filter { $0.value == .fail }.isEmpty, "\(sound)")
        for rule in [RuleID.table3RowSum, .table3ResultSum, .table2Blank, .shapeRows, .shapeForm] {
            #expect(sound[rule] == .pass, "\(rule.rawValue)")
        }
        let cell = try key("results.denied.trade_secret@natural_person")
        report.figures[cell].status = .reported(.count(2))
        let outcome = Audit.run(Evidence(report))
        for rule in [RuleID.table3RowSum, .table3ResultSum] {
            let finding = try #require(outcome.findings.first { $0.rule == rule })
            #expect(finding.cells.contains(cell))
        }
        report.figures[cell] = .absent
        #expect(results(report)[.shapeRows] == .fail)
        report.figures[cell] = Figure(.blank)
        #expect(results(report)[.table3Blank] == .fail)
    }

    @Test func theFormIsDueFromItsYear() throws {
        let late = try Self.read(Self.text(.imaginary, 2025, Self.counts)).report.value
        #expect(results(late)[.shapeForm] == .fail)
    }

    @Test func theYearBeforeMayBeOnTheOlderForm() throws {
        let before = try Self.read(
            Self.text(.form2021, 2025, ["proactive.normative_documents.in_force": 5])
        ).report.value
        let report = try Self.read(Self.text(.imaginary, 2026, Self.counts)).report.value
        #expect(results(report, before: before)[.yearsInForce] == .pass)
        let other = try Self.read(
            Self.text(.form2021, 2025, ["proactive.normative_documents.in_force": 6])
        ).report.value
        #expect(results(report, before: other)[.yearsInForce] == .fail)
    }

    // MARK: Comparison, pages, exports

    private func site(_ language: Language = .chinese) throws -> Site {
        let registry = try TestPortal.sampleContent().registry
        let texts = [Self.text(.form2021, 2025), Self.text(.imaginary, 2026, Self.counts)]
        let submissions = try texts.enumerated().map { index, text in
            try Self.submission(text, path: "reports/\(index).txt", registry: registry)
        }
        var settings = SiteSettings()
        settings.language = language
        return try TestPortal.site(submissions, registry: registry, settings: settings)
    }

    @Test func pagesPrintTheFormAndCompareItWithTheOlderOne() throws {
        let site = try site()
        let pages = TestPortal.pages(of: site)
        let report = try #require(pages["agencies/yujiafang/2026/index.html"])
        for words in ["涉企检查", "本年新印发件数", "涉及商业秘密", "国办公开办函〔2026〕1号"] { #expect(report.contains(words), "\(words)") }
        for words in [">本年制发件数<", "要求提供公开出版物"] { #expect(!report.contains(words), "\(words)") }
        #expect(report.contains("id=\"results.denied.trade_secret@total\""))
        let older = try #require(pages["agencies/yujiafang/2025/index.html"])
        #expect(older.contains(">本年制发件数<") && older.contains("要求提供公开出版物") && !older.contains("涉企检查"))
        let agency = try #require(pages["agencies/yujiafang/index.html"])
        for words in ["涉及商业秘密", "要求提供公开出版物", "涉企检查"] { #expect(agency.contains(words), "\(words)") }
        let dictionary = try #require(pages["data/dictionary/index.html"])
        #expect(dictionary.contains("results.denied.trade_secret@total"))
        let english = TestPortal.pages(of: try self.site(.english))
        #expect(english["agencies/yujiafang/2026/index.html"]?.contains("Trade secrets") == true)
    }

    @Test func exportsHaveTheNewCells() throws {
        let site = try site()
        let agency = try #require(site.portal.agencies.first { $0.slug == "yujiafang" })
        let files = site.pages.flatMap(\.files)
        let file = try #require(files.first { $0.route == .agencyTable(slug: "yujiafang") })
        guard case .bytes(let bytes) = file.content else {
            Issue.record("no table")
            return
        }
        let table = String(decoding: bytes, as: UTF8.self)
        #expect(table.contains("2026,2026,results.denied.trade_secret@total,（三）不予公开 9.涉及商业秘密,1,reported,件,"))
        #expect(table.contains("2026,2026,proactive.inspections.decisions,涉企检查："))
        #expect(!table.contains("2025,2021,results.denied.trade_secret"))
        #expect(!table.contains("2026,2026,results.not_processed.publication"))
        #expect(table.contains("2025,2021,results.not_processed.publication@total"))
        let json = String(decoding: AgencyData(agency).bytes, as: UTF8.self)
        #expect(json.contains("\"results.denied.trade_secret@total\":[1,"))
        let data = DataFiles(edition: site.edition)
        var written: [String: String] = [:]
        for file in data.files {
            var bytes: [UInt8] = []
            try data.write(file, to: { bytes += $0 }, record: data.record)
            written[file.route.path] = String(decoding: bytes, as: UTF8.self)
        }
        let wide = try #require(written.first { $0.key.hasSuffix("tables/form-2026/table-3/2026.csv") }?.value)
        #expect(wide.contains("results.denied.trade_secret@total") && !wide.contains("not_processed.publication"))
        let cells = try #require(written.first { $0.key.contains("cells") }?.value)
        #expect(cells.contains("on_2026_form"))
        #expect(cells.contains("results.denied.trade_secret@total,3,（三）不予公开 9.涉及商业秘密,"))
    }

    @Test func aChangedNewCellIsAChange() throws {
        let report = try Self.read(Self.text(.imaginary, 2026, Self.counts)).report.value
        let states = Form.imaginary.cells.map { ($0.name, CellChange.State(status: "reported", text: "0")) }
        let changes = CellChange.changes(of: report, since: Dictionary(uniqueKeysWithValues: states))
        #expect(changes.contains { $0.key == "results.denied.trade_secret@total" && $0.after.text == "1" })
        #expect(changes.count == Self.counts.count)
    }
}

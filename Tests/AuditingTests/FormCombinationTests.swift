import Auditing
import Reports
import SourceText
import TestSupport
import Testing

/// The mixtures of years, forms and habits that occur: read alike from text, web page and Word file, and found by the audit.
@Suite struct FormCombinationTests {
    /// The report in each format, read; the first is text.
    private func read(_ text: String) throws -> [(format: String, read: ReadFile)] {
        var random = SeededGenerator(seed: 5)
        let first = try ReadFile(text)
        let layout = ReportLayout(first.document)
        let page = WebPageWriter.page(
            layout, title: first.report.title, charset: "gb2312", habits: [.site, .spans, .paragraphs], using: &random)
        return [
            ("text", first), ("html", try ReadFile(FileEncoding.gb18030.bytes(of: page), path: "a.html")),
            ("docx", try ReadFile(WordWriter.file(layout, habits: [.runs, .clutter], using: &random), path: "a.docx")),
        ]
    }

    /// A report of the form with every cell 0, as text without peculiarities.
    private func zeros(_ form: Form, year: Int, _ edit: (inout Report) -> Void = { _ in }) -> String {
        var random = SeededGenerator(seed: 1)
        var report = RandomReport.make(form, blanks: 0, using: &random)
        report.title = "平远县双河镇\(year)年政府信息公开工作年度报告"
        report.titleAgency = "平远县双河镇"
        report.year = year
        report.signature = "平远县双河镇人民政府"
        report.date = CalendarDate(year: year + 1, month: 1, day: 20)
        report.extraRows = []
        report.labelVariants = []
        for key in form.cells {
            let isMoney = if case .money = key.kind { true } else { false }
            let zero = Quantity.money(Money(tenThousandths: 0, unit: nil))
            report.figures[key] = Figure(.reported(isMoney ? zero : .count(0)), text: "0")
        }
        edit(&report)
        return ReportWriter(report, using: &random).text
    }

    private func result(_ rule: RuleID, _ read: ReadFile) -> RuleStatus? {
        Audit.run(Evidence(read.report, level: .township, kind: .government)).results.first { $0.rule == rule }?.status
    }

    private func figure(_ name: String, _ read: ReadFile) throws -> Figure {
        read.report.figures[try #require(FigureKey.all.first { $0.name == name })]
    }

    // MARK: Years and forms

    @Test func aReportFor2022OnTheFormOf2019() throws {
        for (format, read) in try read(zeros(.form2019, year: 2022)) {
            #expect(read.report.year == 2022 && read.report.form == .form2019, "\(format)")
            #expect(Form.form2019.cells.allSatisfy { read.report.figures[$0].quantity != nil }, "\(format)")
            #expect(result(.shapeForm, read) == .fail, "\(format)")
            #expect(result(.shapeRows, read) == .pass, "\(format)")
        }
    }

    @Test func theFormOfTheYearIsNoFinding() throws {
        for (form, year) in [(Form.form2019, 2020), (.form2021, 2021)] {
            for (format, read) in try read(zeros(form, year: year)) {
                #expect(result(.shapeForm, read) == .pass && result(.shapeRows, read) == .pass, "\(format)")
            }
        }
    }

    /// Table 2 was brought up to date and table 3 was not: it still has the 23 rows of 2019.
    @Test func aTable2Of2021WithATable3Of23Rows() throws {
        let new = zeros(.form2021, year: 2021).components(separatedBy: "三、收到和处理政府信息公开申请情况")
        let old = zeros(.form2019, year: 2021).components(separatedBy: "三、收到和处理政府信息公开申请情况")
        try #require(new.count == 2 && old.count == 2)
        let mixed = new[0] + "三、收到和处理政府信息公开申请情况" + old[1]
        for (format, read) in try read(mixed) {
            #expect(read.report.form == .form2021, "\(format)")
            #expect(try figure("proactive.normative_documents.in_force", read).quantity?.text == "0", "\(format)")
            #expect(try figure("results.other.total@total", read).quantity?.text == "0", "\(format)")
            #expect(try figure("results.granted@total", read).quantity?.text == "0", "\(format)")
            for row in ["correction_overdue", "fee_unpaid", "misc"] {
                #expect(try figure("results.other.\(row)@total", read).status == .absent, "\(format)")
            }
            #expect(result(.shapeForm, read) == .pass, "\(format)")
            #expect(result(.shapeRows, read) == .fail, "\(format)")
        }
    }

    // MARK: What stands in cells

    @Test(
        arguments: [
            // Notes, units and signs, as published reports have them.
            (Form.form2021, "results.granted@total", "22（其中修订 16 件）", "22", true),
            (.form2021, "results.granted@total", "22(其中修订16件)", "22", true),
            (.form2019, "proactive.procurement.amount", "251000元", "251000", false),
            (.form2019, "proactive.procurement.amount", "103.7万元", "1037000", false),
            (.form2019, "proactive.procurement.projects", "2笔", "2", true),
            (.form2019, "proactive.licensing.items_delta", "+2", "2", false),
            (.form2019, "proactive.licensing.items_delta", "-417", "-417", false),
            (.form2019, "proactive.licensing.items_delta", "－417", "-417", false),
            (.form2019, "proactive.licensing.items_delta", "增2", "2", false),
            (.form2021, "proactive.fees.amount", "12.5", "125000", false),
            (.form2021, "review.upheld", "1件", "1", true),
            // No figure, or more than one: never guessed.
            (.form2021, "results.granted@total", "约22", nil, false),
            (.form2021, "results.granted@total", "22（其中修订 16 件）3", nil, false),
            (.form2021, "results.granted@total", "22/3", nil, false),
            (.form2019, "proactive.procurement.amount", "251000", nil, false),
            (.form2019, "proactive.licensing.items_delta", "+2-1", nil, false),
            (.form2021, "results.granted@total", "第1项加第2项", nil, false),
        ] as [(Form, String, String, String?, Bool)])
    func whatStandsInACell(_ form: Form, _ name: String, _ text: String, _ value: String?, _ hasNote: Bool) throws {
        let key = try #require(FigureKey.all.first { $0.name == name })
        let report = zeros(form, year: form == .form2019 ? 2020 : 2021) {
            $0.figures[key] = Figure(.unreadable, text: text)
        }
        for (format, read) in try read(report) {
            let figure = read.report.figures[key]
            #expect(figure.quantity?.text == value, "\(format): \(ReportDifference.words(figure))")
            #expect((value == nil) == (figure.status == .unreadable), "\(format): \(ReportDifference.words(figure))")
            #expect((figure.note != nil) == hasNote, "\(format): \(ReportDifference.words(figure))")
            // Its neighbours are not moved.
            for other in form.cells where other != key {
                #expect(["0"].contains(read.report.figures[other].text), "\(format), \(other.name)")
            }
        }
    }

    /// 第一项加第二项之和 in the head, 区分处理的，只计这一情形 in a label, numbers of rows and of a clause: none of them is a value.
    @Test func numbersInLabelsAreNoValues() throws {
        var text = zeros(.form2021, year: 2021)
        for (label, longer) in [
            ("第一项加第二项之和，等于第三项加第四项之和", "第1项加第2项之和，等于第3项加第4项之和"),
            ("3.危及“三安全一稳定”", "3.危及“3安全1稳定”"),
            ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开（区分处理的，只计这1情形，不计其他情形）"),
            ("第二十条第（一）项", "第二十条第（1）项"),
        ] {
            try #require(text.contains(label), "\(label)")
            text = text.replacing(label, with: longer)
        }
        for (format, read) in try read(text) {
            for key in Form.form2021.cells {
                let figure = read.report.figures[key]
                #expect(
                    figure.text == "0" || figure.quantity == nil,
                    "\(format), \(key.name): \(ReportDifference.words(figure))")
            }
            // A label that is too far from the form's to be near has one place left, and is told to be so.
            let placed = try figure("results.denied.safety_stability@total", read)
            #expect(
                placed.quantity?.text == "0" && placed.evidence?.row == .onlyPlace, "\(format)\n\(read.problemText)")
            #expect(read.problems.contains { $0.kind.id == "label-near" }, "\(format)")
            #expect(try figure("results.partial@total", read).quantity?.text == "0", "\(format)\n\(read.problemText)")
            #expect(try figure("proactive.regulations.issued", read).quantity?.text == "0", "\(format)")
        }
    }
}

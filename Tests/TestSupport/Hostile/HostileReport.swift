import Reports
import SourceText

/// A whole report in which every figure is another number, as text in each format, for variations of one thing in it.
///
/// With every figure different, one that lands in another cell can't go unseen. Money is written in 万元, as the forms print it.
package struct HostileReport: Sendable {
    package let form: Form
    /// The report as tab-led text, read: what all other formats are laid out from.
    package let read: ReadFile
    /// The number that stands in every cell of the form; no other digits of the report are the same.
    package let numbers: [FigureKey: Int]

    package init(_ form: Form = .form2021) throws {
        self.form = form
        var random = SeededGenerator(seed: 7)
        var report = RandomReport.make(form, blanks: 0, using: &random)
        report.title = "平远县河口镇人民政府\(form == .form2021 ? 2022 : 2020)年政府信息公开工作年度报告"
        report.titleAgency = "平远县河口镇人民政府"
        report.year = form == .form2021 ? 2022 : 2020
        report.signature = nil
        report.date = nil
        report.extraRows = []
        report.labelVariants = []
        report.preamble = []
        for index in report.sections.indices {
            report.sections[index].paragraphs = [ReportParagraph(text: "各科室核对权责清单。", place: Place(line: 0, column: 0))]
        }
        var numbers: [FigureKey: Int] = [:]
        for (index, key) in form.cells.enumerated() {
            let number = 3_011 + 7 * index
            numbers[key] = number
            var figure = Figure(.reported(.count(Int64(number))), text: "\(number)")
            if case .money(let unit) = key.kind {
                figure.text = unit == nil ? "\(number)万元" : "\(number)"
                figure.status = .reported(
                    .money(Money(tenThousandths: Int64(number) * 10_000 * Money.scale, unit: .tenThousandYuan)))
            }
            report.figures[key] = figure
        }
        self.numbers = numbers
        read = try ReadFile(ReportWriter(report, using: &random).text)
    }

    /// The number in a cell, as it is written.
    package func number(_ key: FigureKey) -> String { numbers[key].map(String.init) ?? "" }

    package func number(_ name: String) -> String { FigureKey(name: name).map { number($0) } ?? "" }

    // MARK: Formats

    package var layout: ReportLayout { ReportLayout(read.document) }

    package var text: String { String(decoding: read.document.text.bytes, as: UTF8.self) }

    /// The report as a plain web page; a figure stands as `<td>3011</td>`.
    package var page: String {
        var random = SeededGenerator(seed: 7)
        return WebPageWriter.page(layout, title: read.report.title, using: &random)
    }

    /// The report as the content of `word/document.xml`; a figure stands as `<w:t xml:space="preserve">3011</w:t>`.
    package var wordDocument: String {
        var random = SeededGenerator(seed: 7)
        return WordWriter.document(layout, habits: [], using: &random)
    }

    /// The report as a PDF with the lines of its tables, and with other things painted in the cells with those texts.
    package func print(_ marks: [String: [PrintMark]] = [:], on sheet: PrintSheet = .a4) -> [UInt8] {
        var random = SeededGenerator(seed: 7)
        return PrintWriter.file(layout, on: sheet, marks: marks, using: &random)
    }

    /// The report as Markdown with pipe tables; a figure stands as `| 3011 |`.
    package var markdown: String {
        var random = SeededGenerator(seed: 7)
        return PipeWriter.text(layout, isMarkdown: true, using: &random).replacing("**", with: "")
    }
}

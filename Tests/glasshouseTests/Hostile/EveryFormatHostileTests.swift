import Documents
import Reports
import SourceText
import TestSupport
import Testing

/// Units, heads, remarks, rows and tables varied as they occur in the world, in every format in which they can be written.
@Suite struct EveryFormatHostileTests {
    enum Written: String, CaseIterable {
        case text, strokes, markdown, page, word, print
    }

    private func bytes(_ layout: ReportLayout, _ title: String, as format: Written) -> (bytes: [UInt8], path: String) {
        var random = SeededGenerator(seed: 7)
        switch format {
        case .text: return (Array(TabWriter.text(layout).utf8), "a.txt")
        case .strokes: return (Array(PipeWriter.text(layout, isMarkdown: false, using: &random).utf8), "a.txt")
        case .markdown: return (Array(PipeWriter.text(layout, isMarkdown: true, using: &random).utf8), "a.md")
        case .page: return (Array(WebPageWriter.page(layout, title: title, using: &random).utf8), "a.html")
        case .word: return (WordWriter.file(layout, using: &random), "a.docx")
        case .print: return (PrintWriter.file(layout, on: .wide, using: &random), "a.pdf")
        }
    }

    @Test(arguments: Written.allCases)
    func noVariantIsReadAsAnotherNumber(_ format: Written) throws {
        if format == .print, !FormatTools.hasPoppler { return Shared.say("NO POPPLER: hostile PDF files are not read") }
        let reports = [Form.form2019: try HostileReport(.form2019), .form2021: try HostileReport(.form2021)]
        var tally = HostileTally()
        for change in LayoutChange.all where format != .print || change.isOnPaper {
            guard let report = reports[change.form] else { continue }
            var layout = report.layout
            change.apply(&layout, report)
            let (bytes, path) = bytes(layout, report.read.report.title, as: format)
            let read = try FormatTools.read(bytes, path: path)
            tally.add(
                HostileVariant(change.name, bytes, change.readings(report)), of: report, read: read.report)
        }
        Shared.say("hostile variants of words as \(format.rawValue): \(tally.summary)")
        #expect(tally.wrong.isEmpty, "\(tally.wrong.prefix(40).joined(separator: "\n"))")
        #expect(tally.lost.isEmpty, "\(tally.lost.prefix(40).joined(separator: "\n"))")
        #expect(LayoutChange.all.count >= 150)
        #expect(tally.read * 100 >= tally.readable * 85, "\(tally.summary)")
    }
}

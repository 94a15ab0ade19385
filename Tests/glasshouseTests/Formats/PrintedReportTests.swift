import Documents
import Foundation
import Ink
import Reports
import SourceText
import TestSupport
import Testing
import glasshouse

/// Reports as PDF files, opened by poppler.
@Suite struct PrintedReportTests {
    private func read(_ bytes: [UInt8]) throws -> ReadFile { try FormatTools.read(bytes, path: "a.pdf") }

    @Test(.enabled(if: FormatTools.hasPoppler))
    func aFileWithoutTextSaysSo() {
        let empty = PrintWriter.emptyPage(isNumbered: false)
        #expect {
            try read(empty)
        } throws: { error in
            (error as? DocumentError)?.problem.kind == .noTextLayer
        }
        #expect {
            try read(Array("%PDF-1.4 nonsense".utf8))
        } throws: { error in
            (error as? DocumentError)?.problem.kind == .fileDamaged
        }
    }

    @Test("a PDF of more pages than a report can have is refused as a whole, not cut")
    func tooManyPages() {
        let page = "<page width=\"100\" height=\"100\">\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">文</word>\n"
        func read(_ pages: Int) throws -> Parsed<Document> {
            try DocumentReader.read(
                SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4".utf8), sha256: ""),
                marks: ReportMarks(isHeading: { _ in false }),
                converted: .printed(words: Array(String(repeating: page, count: pages).utf8), drawing: []))
        }
        #expect(throws: Never.self) { try read(400) }
        #expect {
            try read(401)
        } throws: { error in
            (error as? DocumentError)?.problem.met == "a PDF of more than 400 pages or 200000 words"
        }
    }

    @Test("a PDF of more lines than tables can have is refused with the page, not read with half of its cells")
    func tooManyLines() {
        let words = "<page width=\"100\" height=\"100\">\n<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">文</word>\n"
        let line = "<path style=\"fill:none;stroke-width:1\" stroke=\"black\" d=\"M 1 1 L 90 1 \"/>\n"
        let long =
            "<path style=\"fill:none\" d=\"" + String(repeating: "M 1 1 C 1 2 3 4 5 6 ", count: 200_000) + "\"/>\n"
        func problem(_ drawing: String) -> Problem? {
            do {
                let listing = ConvertedFile.printed(
                    words: Array((words + words).utf8),
                    drawing: Array("<page>\n</page>\n<page>\n\(drawing)</page>\n".utf8))
                _ = try DocumentReader.read(
                    SourceFile(path: "a.pdf", bytes: Array("%PDF-1.4".utf8), sha256: ""),
                    marks: ReportMarks(isHeading: { _ in false }), converted: listing)
                return nil
            } catch {
                return error.problem
            }
        }
        #expect(problem(String(repeating: line, count: 100_000)) == nil)
        for drawing in [String(repeating: line, count: 100_001), long] {
            #expect(problem(drawing)?.kind == .drawingTooLarge)
            #expect(problem(drawing)?.met == "more than 100000 lines drawn up to page 2")
        }
    }
}

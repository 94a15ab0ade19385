import Documents
import Foundation
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
}

import Documents
import Foundation
import SourceText

/// Has poppler open a PDF.
enum PrintedFile {
    /// A report takes some tenths of a second.
    private static let limits = ToolRun.Limits(seconds: 20, processorSeconds: 4)
    /// One more than are read, so that a file with more is told from one that ends there.
    private static let pages = String(PopplerListing.mostPages + 1)

    static func listing(of file: SourceFile) throws(ToolRun.Failure) -> ConvertedFile {
        try ToolRun.inFolder { folder throws(ToolRun.Failure) in
            let source = folder + "/report.pdf"
            guard FileManager.default.createFile(atPath: source, contents: Data(file.bytes)) else {
                throw .failed("the file can't be copied")
            }
            try ToolRun.run(
                "pdftotext", ["-bbox", "-enc", "UTF-8", "-l", pages, source, folder + "/words"], limits: limits)
            try ToolRun.run(
                "pdftocairo", ["-svg", "-l", pages, source, folder + "/drawing"], limits: limits)
            do {
                return .printed(
                    words: try LoadedFile.bytes(at: folder + "/words"),
                    drawing: try LoadedFile.bytes(at: folder + "/drawing"))
            } catch {
                throw .failed("poppler wrote nothing")
            }
        }
    }
}

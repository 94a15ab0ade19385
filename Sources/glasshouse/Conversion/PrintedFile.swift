import Documents
import Foundation
import SourceText

/// Has poppler open a PDF.
enum PrintedFile {
    private static let seconds = 30.0
    private static let memory = 1_500_000
    /// More pages than any report has.
    private static let pages = "400"

    static func listing(of file: SourceFile) throws(ToolRun.Failure) -> ConvertedFile {
        try ToolRun.inFolder { folder throws(ToolRun.Failure) in
            let source = folder + "/report.pdf"
            guard FileManager.default.createFile(atPath: source, contents: Data(file.bytes)) else {
                throw .failed("the file can't be copied")
            }
            try ToolRun.run(
                "pdftotext", ["-bbox", "-enc", "UTF-8", "-l", pages, source, folder + "/words"], seconds: seconds,
                memory: memory)
            try ToolRun.run(
                "pdftocairo", ["-svg", "-l", pages, source, folder + "/drawing"], seconds: seconds, memory: memory)
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

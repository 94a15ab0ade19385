import Documents
import Foundation
import SourceText
import Storage

/// Has poppler open a PDF.
package enum PrintedFile {
    enum Failure: Error {
        case tool(ToolRun.Failure)
        /// Poppler lacks the maps of a script's characters: what it can't map it leaves out, and cells seem to be blank.
        case mapsMissing(String)
    }

    /// A report takes some tenths of a second.
    private static let limits = ToolRun.Limits(seconds: 20, processorSeconds: 4)
    /// One more than are read, so that a file with more is told from one that ends there.
    private static let pages = String(PopplerListing.mostPages + 1)

    static func listing(of file: SourceFile) throws(Failure) -> ConvertedFile {
        var log: [UInt8] = []
        let listing: ConvertedFile
        do {
            listing = try ToolRun.inFolder { folder throws(ToolRun.Failure) in
                try read(file, in: folder, log: &log)
            }
        } catch {
            throw .tool(error)
        }
        if let map = missingMap(in: log) { throw .mapsMissing(map) }
        return listing
    }

    /// Both tools count from the corner of the part of a page that is shown (its crop box).
    private static func read(
        _ file: SourceFile, in folder: String, log: inout [UInt8]
    ) throws(ToolRun.Failure) -> ConvertedFile {
        let source = folder + "/report.pdf"
        guard FileManager.default.createFile(atPath: source, contents: Data(file.bytes)) else {
            throw .failed("the file can't be copied")
        }
        let words = ["-bbox", "-cropbox", "-enc", "UTF-8", "-l", pages, source, folder + "/words"]
        try ToolRun.run("pdftotext", words, limits: limits, environment: ["LC_ALL": "C"], log: folder + "/log")
        try ToolRun.run("pdftocairo", ["-svg", "-l", pages, source, folder + "/drawing"], limits: limits)
        do {
            log = try LoadedFile.bytes(at: folder + "/log")
            return .printed(
                words: try LoadedFile.bytes(at: folder + "/words"),
                drawing: try LoadedFile.bytes(at: folder + "/drawing"))
        } catch {
            throw .failed("poppler wrote nothing")
        }
    }

    /// What poppler says it has no map for, as `Missing language pack for 'Adobe-GB1' mapping`; `nil` when nothing is missing.
    package static func missingMap(in log: [UInt8]) -> String? {
        for line in String(decoding: log.prefix(1 << 20), as: UTF8.self).split(whereSeparator: \.isNewline) {
            guard line.contains("Missing language pack") || line.contains("Unknown character collection") else {
                continue
            }
            let parts = line.split(separator: "'", omittingEmptySubsequences: false)
            return parts.count > 2 ? String(parts[1].prefix(40)) : "its characters"
        }
        return nil
    }
}

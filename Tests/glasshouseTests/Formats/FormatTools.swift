import Foundation
import SourceText
import TestSupport
import glasshouse

/// The programs that open files which Glasshouse does not open by itself.
enum FormatTools {
    static let hasPoppler = ["pdftotext", "pdftocairo"].allSatisfy { ToolRun.path(of: $0) != nil }
    static let hasOffice = ToolRun.path(of: "soffice") != nil

    /// A file read all the way, with the help of the programs that it takes.
    static func read(_ bytes: [UInt8], path: String) throws -> ReadFile {
        ReadFile(try FileConversion.document(of: SourceFile(path: path, bytes: bytes, sha256: "x")), path: path)
    }

    /// Has LibreOffice turn Word files into those of before 2007 and reads these as `glasshouse import` and `read` do: all
    /// converted in one run.
    static func throughOldWord(_ files: [[UInt8]], in folder: borrowing TemporaryFolder) throws -> [ReadFile] {
        try oldWord(files, in: folder).map { file in
            ReadFile(try FileConversion.document(of: file), path: file.path)
        }
    }

    /// The Word files of before 2007 that LibreOffice makes of newer ones, imported already.
    static func oldWord(_ files: [[UInt8]], in folder: borrowing TemporaryFolder) throws -> [SourceFile] {
        let target = folder.url
        let sources = try files.enumerated().map { index, bytes -> String in
            let url = target.appending(path: "r\(index).docx")
            try Data(bytes).write(to: url)
            return url.path
        }
        let arguments = [
            "--headless", "-env:UserInstallation=file://\(folder.url.path)/profile", "--convert-to", "doc:MS Word 97",
            "--outdir", folder.url.path,
        ]
        try ToolRun.run("soffice", arguments + sources, limits: ToolRun.Limits(seconds: 300))
        let old = try files.indices.map { index -> SourceFile in
            let url = target.appending(path: "r\(index).doc")
            return SourceFile(path: url.path, bytes: [UInt8](try Data(contentsOf: url)), sha256: "r\(index)")
        }
        _ = OldWordFiles.importing(old)
        return old
    }
}

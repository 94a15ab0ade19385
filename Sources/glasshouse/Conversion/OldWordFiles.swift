import Documents
import Foundation
import SourceText
import Storage

/// Has LibreOffice, or else wvHtml, make of a Word file before 2007 what Glasshouse can open.
///
/// What was made is in `.imported` beside the original, named after the hash of its content, so that a file is
/// converted once and anew when it changes. Lists of files pass over hidden folders.
package enum OldWordFiles {
    /// What an import came to.
    package struct Imported: Sendable {
        /// How many files were converted.
        package var count = 0
        /// What kept others from it, by their SHA-256.
        package var failures: [String: ToolRun.Failure] = [:]

        mutating func add(_ other: Imported) {
            count += other.count
            failures.merge(other.failures) { first, _ in first }
        }
    }

    /// What was made of `file` before; otherwise what is made of it now, without keeping it.
    ///
    /// - Parameter failures: of an import just now, which is not tried again.
    static func converted(
        _ file: SourceFile, failures: [String: ToolRun.Failure]
    ) throws(DocumentError) -> ConvertedFile? {
        if let kept = kept(file) { return kept }
        if let failure = failures[file.sha256] { throw DocumentError(problem(of: file, failure)) }
        let made = convert([file])
        if let failure = made.failures[file.sha256] { throw DocumentError(problem(of: file, failure)) }
        return made.files[file.sha256]
    }

    /// What kept `file` from being converted.
    static func problem(of file: SourceFile, _ failure: ToolRun.Failure) -> Problem {
        switch failure {
        case .missing:
            Problem(
                .toolMissing, path: file.path, met: "a Word file from before 2007 and no program to open it with",
                expected: "LibreOffice or wvHtml")
        case .broken(let reason):
            Problem(
                .toolMissing, path: file.path, met: "a Word file from before 2007, and \(reason)",
                expected: "a LibreOffice that works, or wvHtml",
                wayOut: "convert the file by hand to see what it says: soffice --headless --convert-to docx FILE")
        case .failed(let reason):
            Problem(
                .fileDamaged, path: file.path, met: "a Word file that can't be converted: \(reason)",
                expected: "a whole Word file")
        }
    }

    /// Converts those of `files` for which nothing is kept.
    package static func importing(_ files: [SourceFile]) -> Imported {
        var taken: Set<String> = []
        let missing = files.filter { kept($0) == nil }
        let different = missing.filter { taken.insert($0.sha256).inserted }
        guard !different.isEmpty else { return Imported() }
        let made = convert(different)
        var imported = Imported(failures: made.failures)
        for file in missing {
            guard let converted = made.files[file.sha256] else { continue }
            keep(converted, of: file)
            imported.count += 1
        }
        return imported
    }

    // MARK: What is kept

    private static func folder(of file: SourceFile) -> String {
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (parts.isEmpty ? "." : parts.joined(separator: "/")) + "/.imported"
    }

    private static func kept(_ file: SourceFile) -> ConvertedFile? {
        // A link could lead out of the content folder, where nothing is read or written.
        guard !Folder.isLink(folder(of: file)) else { return nil }
        let name = folder(of: file) + "/" + file.sha256
        if let bytes = try? LoadedFile.bytes(at: name + ".docx", followingLinks: false) { return .word(bytes) }
        return (try? LoadedFile.bytes(at: name + ".html", followingLinks: false)).map { .page($0) }
    }

    /// Written under another name first, so that half a file is never taken for a whole one.
    private static func keep(_ converted: ConvertedFile, of file: SourceFile) {
        let folder = folder(of: file)
        let (bytes, ending): ([UInt8], String) =
            switch converted {
            case .word(let bytes): (bytes, "docx")
            case .page(let bytes): (bytes, "html")
            case .printed: ([], "")
            }
        guard !bytes.isEmpty, !Folder.isLink(folder) else { return }
        let name = "\(folder)/\(file.sha256).\(ending)"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try? Data(bytes).write(to: URL(filePath: name), options: .atomic)
    }

    // MARK: Converting

    private struct Made {
        var files: [String: ConvertedFile] = [:]
        var failures: [String: ToolRun.Failure] = [:]
    }

    private static func convert(_ files: [SourceFile]) -> Made {
        do {
            return try ToolRun.inFolder { folder throws(ToolRun.Failure) in convert(files, in: folder) }
        } catch {
            return Made(failures: Dictionary(uniqueKeysWithValues: files.map { ($0.sha256, error) }))
        }
    }

    /// What LibreOffice makes of `files`, which differ, and wvHtml of those that LibreOffice can't open.
    private static func convert(_ files: [SourceFile], in folder: String) -> Made {
        var made = Made()
        var stuck: Set<String> = []
        let hasWv = ToolRun.path(of: "wvHtml") != nil
        let office = ["soffice", "libreoffice"].first { ToolRun.path(of: $0) != nil }
        if let office {
            var conversion = OfficeConversion(office: office, folder: folder)
            conversion.convert(files.compactMap { file in write(file, in: folder).map { (file.sha256, $0) } })
            made.files = conversion.made.mapValues { .word($0) }
            made.failures = conversion.failures
            stuck = conversion.stuck
        }
        for file in files where made.files[file.sha256] == nil {
            if hasWv, !stuck.contains(file.sha256), let page = withWv(file, in: folder) {
                made.files[file.sha256] = page
                made.failures[file.sha256] = nil
            } else if made.failures[file.sha256] == nil {
                made.failures[file.sha256] =
                    hasWv || office != nil ? .failed("no program made anything of it") : .missing
            }
        }
        return made
    }

    private static func withWv(_ file: SourceFile, in folder: String) -> ConvertedFile? {
        guard let source = write(file, in: folder) else { return nil }
        let name = file.sha256 + ".html"
        try? ToolRun.run(
            "wvHtml", ["--charset=utf-8", "--targetdir=\(folder)", source, name],
            limits: ToolRun.Limits(seconds: 20, processorSeconds: 4))
        guard let bytes = try? LoadedFile.bytes(at: "\(folder)/\(name)"), !bytes.isEmpty else { return nil }
        return .page(bytes)
    }

    private static func write(_ file: SourceFile, in folder: String) -> String? {
        let isRich = file.bytes.starts(with: "{\\rtf".utf8)
        let path = "\(folder)/\(file.sha256).\(isRich ? "rtf" : "doc")"
        return FileManager.default.createFile(atPath: path, contents: Data(file.bytes)) ? path : nil
    }
}

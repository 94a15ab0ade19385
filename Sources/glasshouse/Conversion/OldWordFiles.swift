import Documents
import Foundation
import SourceText

/// Has LibreOffice, or else wvHtml, make of a Word file before 2007 what Glasshouse can open.
///
/// What was made lies in `.imported` beside the original, named after the hash of its content, so that a file is
/// converted once and anew when it changes. Lists of files pass over hidden folders.
package enum OldWordFiles {
    /// What was made of `file` before; otherwise what is made of it now, without keeping it. `nil` when no program is there.
    static func converted(_ file: SourceFile) throws(DocumentError) -> ConvertedFile? {
        if let kept = kept(file) { return kept }
        let made: [String: ConvertedFile]
        do {
            made = try ToolRun.inFolder { folder throws(ToolRun.Failure) in try convert([file], in: folder) }
        } catch {
            throw DocumentError(problem(of: file, error))
        }
        return made[file.sha256]
    }

    /// What kept `file` from being converted.
    static func problem(of file: SourceFile, _ failure: ToolRun.Failure) -> Problem {
        switch failure {
        case .missing:
            Problem(
                .toolMissing, path: file.path, met: "a Word file from before 2007 and no program to open it with",
                expected: "LibreOffice or wvHtml")
        case .failed(let reason):
            Problem(
                .fileDamaged, path: file.path, met: "a Word file that can't be converted: \(reason)",
                expected: "a whole Word file")
        }
    }

    static func isKept(_ file: SourceFile) -> Bool { kept(file) != nil }

    /// Converts those of `files` for which nothing is kept and says how many were. Files that fail are left to be reported
    /// when they are read.
    package static func importing(_ files: [SourceFile]) throws(ToolRun.Failure) -> Int {
        let missing = files.filter { kept($0) == nil }
        guard !missing.isEmpty else { return 0 }
        let made = try ToolRun.inFolder { folder throws(ToolRun.Failure) in try convert(missing, in: folder) }
        var count = 0
        for file in missing {
            guard let converted = made[file.sha256] else { continue }
            keep(converted, of: file)
            count += 1
        }
        return count
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

    private static func convert(_ files: [SourceFile], in folder: String) throws(ToolRun.Failure) -> [String:
        ConvertedFile]
    {
        guard let office = ["soffice", "libreoffice"].first(where: { ToolRun.path(of: $0) != nil }) else {
            guard ToolRun.path(of: "wvHtml") != nil else { throw .missing }
            return withWv(files, in: folder)
        }
        var made: [String: ConvertedFile] = [:]
        // All at once first; then one by one those that one bad file among them kept from being made.
        for batch in [files] + files.map({ [$0] }) {
            let left = batch.filter { made[$0.sha256] == nil }
            if left.isEmpty || (batch.count == 1 && files.count == 1 && !made.isEmpty) { continue }
            made.merge(withOffice(office, left, in: folder)) { first, _ in first }
            if files.count == 1 { break }
        }
        let left = files.filter { made[$0.sha256] == nil }
        if !left.isEmpty, ToolRun.path(of: "wvHtml") != nil {
            made.merge(withWv(left, in: folder)) { first, _ in first }
        }
        guard !made.isEmpty || files.isEmpty else { throw .failed("\(office) made nothing of it") }
        return made
    }

    /// LibreOffice with a profile of its own, so that a running office is not disturbed and no macro is trusted.
    private static func withOffice(_ office: String, _ files: [SourceFile], in folder: String) -> [String:
        ConvertedFile]
    {
        let sources = files.compactMap { write($0, in: folder) }
        let arguments = [
            "--headless", "--norestore", "--nologo", "--nolockcheck", "-env:UserInstallation=file://\(folder)/profile",
            "--convert-to", "docx", "--outdir", folder + "/made",
        ]
        try? ToolRun.run(
            office, arguments + sources, limits: ToolRun.Limits(seconds: 60 + 5 * Double(files.count)),
            environment: ["HOME": folder])
        var made: [String: ConvertedFile] = [:]
        for file in files {
            guard let bytes = try? LoadedFile.bytes(at: "\(folder)/made/\(file.sha256).docx"), !bytes.isEmpty else {
                continue
            }
            made[file.sha256] = .word(bytes)
        }
        return made
    }

    private static func withWv(_ files: [SourceFile], in folder: String) -> [String: ConvertedFile] {
        var made: [String: ConvertedFile] = [:]
        for file in files {
            guard let source = write(file, in: folder) else { continue }
            let name = file.sha256 + ".html"
            try? ToolRun.run(
                "wvHtml", ["--charset=utf-8", "--targetdir=\(folder)", source, name],
                limits: ToolRun.Limits(seconds: 20, processorSeconds: 4))
            if let bytes = try? LoadedFile.bytes(at: "\(folder)/\(name)"), !bytes.isEmpty {
                made[file.sha256] = .page(bytes)
            }
        }
        return made
    }

    private static func write(_ file: SourceFile, in folder: String) -> String? {
        let isRich = file.bytes.starts(with: "{\\rtf".utf8)
        let path = "\(folder)/\(file.sha256).\(isRich ? "rtf" : "doc")"
        return FileManager.default.createFile(atPath: path, contents: Data(file.bytes)) ? path : nil
    }
}

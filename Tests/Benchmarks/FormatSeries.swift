import Foundation
import SourceText
import TestSupport

/// Reading of one format: how many reports a second, from files to records.
struct FormatSeries {
    let format: PublishedFormat
    let count: Int
    let program: String
    let registry: String
    let runs: Int
    let folder: URL

    func run(into report: inout BenchmarkReport) throws {
        guard try write() else {
            print("\(format): not measured, LibreOffice makes these files")
            return
        }
        let ending = URL(filePath: format.path).pathExtension
        let paths = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix("." + ending) }.sorted().map { folder.appending(path: $0).path }
        if format == .doc {
            let imports = try (0..<runs).map { _ -> ProcessCost in
                try? FileManager.default.removeItem(at: folder.appending(path: ".imported"))
                return try .run(program, ["import"] + paths)
            }
            add("import doc", imports, to: &report)
        }
        let read = ["read", "--quiet", "--agencies", registry] + paths
        add("read \(format)", try (0..<runs).map { _ in try .run(program, read) }, to: &report)
    }

    private func add(_ job: String, _ runs: [ProcessCost], to report: inout BenchmarkReport) {
        report.add(count, job, runs)
        let wall = ProcessCost.median(runs).wall
        print("    \(wall > 0 ? Int(Double(count) / wall) : 0) reports a second")
    }

    /// Writes the files, unless the folder holds them already. False when the program is missing that makes them.
    private func write() throws -> Bool {
        let marker = folder.appending(path: "complete")
        let files = FileManager.default
        if files.fileExists(atPath: marker.path) { return true }
        try? files.removeItem(at: folder)
        try files.createDirectory(at: folder, withIntermediateDirectories: true)
        var sources: [String] = []
        for number in 0..<count {
            var random = SeededGenerator(seed: UInt64(number + 1))
            let text = try ReadFile.random(number % 2 == 0 ? .form2019 : .form2021, using: &random)
            let ending = format == .doc ? "docx" : URL(filePath: format.path).pathExtension
            let target = folder.appending(path: "r\(number).\(ending)")
            try Data(format.bytes(of: text, using: &random)).write(to: target)
            sources.append(target.path)
        }
        if format == .doc {
            let arguments = [
                "soffice", "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to",
                "doc:MS Word 97", "--outdir", folder.path,
            ]
            do { _ = try ProcessCost.run("/usr/bin/env", arguments + sources) } catch { return false }
        }
        try Data().write(to: marker)
        return true
    }
}

import Digests
import Glibc
import SourceText
import Storage

/// Holds a published site against its own list of files, its checksums, and the sources of its reports.
///
/// Nothing is trusted because a file of the site says so: paths of the list are checked before they are used, and links are
/// not followed.
struct SiteVerification: Sendable {
    /// The published folder, as given.
    let folder: String
    /// The content folder that the site was made from; `nil` leaves the comparison with it out.
    let content: PortalFolder?
    let threads: Int

    struct Result: Sendable {
        let build: String
        let fileCount: Int
        let reportCount: Int
        /// The cells that were found again in the sources.
        let figureCount: Int
        let problems: [Problem]
    }

    private var root: DiskPath { DiskPath(folder) }

    func run() async throws -> Result {
        guard let bytes = try? Disk.read(root.appending(OutputManifest.fileName.utf8)),
            let manifest = ManifestReader.read(bytes)
        else {
            let problem = Problem(
                .verifyNoManifest, path: folder, met: "no \(OutputManifest.fileName) that can be read",
                expected: "the folder of a published site")
            return Result(build: "", fileCount: 0, reportCount: 0, figureCount: 0, problems: [problem])
        }
        var problems = try await parallelMap(manifest.files, width: threads) { check($0) }.compactMap { $0 }
        problems += foreign(to: manifest)
        problems += checksums()
        let records = manifest.files.map(\.path).filter { $0.hasSuffix("/record.json") && $0.hasPrefix("agencies/") }
        let originals = Dictionary(
            grouping: manifest.files.map(\.path).filter { $0.contains("/original.") },
            by: { String($0[..<($0.lastIndex(of: "/") ?? $0.startIndex)]) })
        let reports = try await parallelMap(records, width: threads) { path in
            let place = String(path.dropLast("/record.json".count))
            return RecordVerification(root: root, folder: folder, place: place, original: originals[place]?.first)
                .run(content: content)
        }
        problems += reports.flatMap(\.problems)
        return Result(
            build: manifest.build, fileCount: manifest.files.count, reportCount: records.count,
            figureCount: reports.reduce(0) { $0 + $1.figureCount }, problems: problems.sorted())
    }

    /// Whether a file of the list is there with the bytes that the build wrote.
    private func check(_ entry: OutputManifest.Entry) -> Problem? {
        let shown = "\(folder)/\(entry.path)"
        do throws(OutputError) {
            try OutputPathRule.check(entry.path, below: root)
        } catch {
            return Problem(
                .verifyMissing, path: folder, met: "the list names \(error.problem.message)", expected: "plain paths")
        }
        let path = root.appending(entry.path.utf8)
        guard let status = try? Disk.status(path), Disk.isRegularFile(status), let hash = try? Disk.hash(path) else {
            return Problem(.verifyMissing, path: shown, met: "no such file", expected: "\(entry.size) bytes")
        }
        if Int(status.st_size) != entry.size {
            return Problem(.verifyChanged, path: shown, met: "\(status.st_size) bytes", expected: "\(entry.size)")
        }
        if hash != entry.hash {
            return Problem(
                .verifyChanged, path: shown, met: "other bytes of the same number", expected: "those of the build")
        }
        return nil
    }

    private func foreign(to manifest: OutputManifest) -> [Problem] {
        let known = Set(manifest.files.map { Array($0.path.utf8) } + [Array(OutputManifest.fileName.utf8)])
        let entries = (try? DiskTree.entries(below: root)) ?? []
        return entries.filter { !$0.isFolder && !known.contains($0.path) }.map { entry in
            Problem(
                .verifyForeign, path: "\(folder)/\(String(decoding: entry.path, as: UTF8.self))",
                met: "a file that the build did not make", expected: "")
        }
    }

    /// The checksums of the data package, where there is one.
    private func checksums() -> [Problem] {
        let list = "data/SHA256SUMS"
        guard let bytes = try? Disk.read(root.appending(list.utf8)) else { return [] }
        var problems: [Problem] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            let name = String(text.dropFirst(66))
            let path = "data/" + name
            do throws(OutputError) {
                try OutputPathRule.check(path, below: root)
            } catch {
                problems.append(
                    Problem(
                        .verifyChecksum, path: "\(folder)/\(list)", place: Place(line: index + 1, column: 1),
                        met: error.problem.met, expected: "a file of the package"))
                continue
            }
            let found = (try? Disk.read(root.appending(path.utf8))).map { SHA256.hexadecimal(of: $0) }
            guard found == String(text.prefix(64)) else {
                problems.append(
                    Problem(
                        .verifyChecksum, path: "\(folder)/\(path)",
                        met: found.map { "SHA-256 \($0)" } ?? "no such file",
                        expected: String(text.prefix(64))))
                continue
            }
        }
        return problems
    }
}

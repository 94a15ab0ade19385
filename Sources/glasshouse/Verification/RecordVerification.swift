import Digests
import SourceText
import Storage

/// Holds one published report against its source: the file has the SHA-256 that the record names, and the text of every cell
/// stands in the reading text at the place that the record names.
struct RecordVerification {
    /// The published folder, on the disk and as given.
    let root: DiskPath
    let folder: String
    /// The folder of the report in the site.
    let place: String
    /// The path of the published original, if there is one.
    let original: String?

    func run(content: PortalFolder?) -> (figureCount: Int, problems: [Problem]) {
        let path = "\(place)/record.json"
        // A file that is missing is told of by the list.
        guard let bytes = read(path) else { return (0, []) }
        guard let record = PublishedRecord(bytes) else {
            let problem = Problem(
                .verifyRecord, path: "\(folder)/\(path)", met: "something else",
                expected: "a record glasshouse.report/1")
            return (0, [problem])
        }
        var problems: [Problem] = []
        if let expected = record.source.sha256, let original, let bytes = read(original) {
            let hash = SHA256.hexadecimal(of: bytes)
            if hash != expected {
                problems.append(
                    Problem(
                        .verifySource, path: "\(folder)/\(original)", met: "SHA-256 \(hash)",
                        expected: expected))
            }
        }
        if let content, let expected = record.source.sha256 {
            problems += source(of: record, in: content, sha256: expected)
        }
        let (count, wrong) = figures(of: record, path: path)
        return (count, problems + wrong)
    }

    private func source(of record: PublishedRecord, in content: PortalFolder, sha256: String) -> [Problem] {
        let location = content.file(record.source.path)
        let shown = location.shown
        guard location.isInside, let bytes = try? LoadedFile.bytes(at: shown, followingLinks: false) else {
            return [
                Problem(
                    .verifySource, path: shown, met: "no such file, although \(folder)/\(place)/ is made of it",
                    expected: "SHA-256 \(sha256)")
            ]
        }
        let hash = SHA256.hexadecimal(of: bytes)
        if hash == sha256 { return [] }
        return [
            Problem(
                .verifySource, path: shown, met: "SHA-256 \(hash)",
                expected: "\(sha256), of which \(folder)/\(place)/ is made")
        ]
    }

    /// How many cells stand where the record says, and the first that does not.
    private func figures(of record: PublishedRecord, path: String) -> (Int, [Problem]) {
        guard let bytes = read("\(place)/source.txt") else { return (0, []) }
        let text = ReadingText(bytes: bytes)
        var count = 0
        for (key, cell) in record.figures.sorted(by: { $0.key < $1.key }) {
            guard let line = cell.line, let column = cell.column, !cell.text.isEmpty else { continue }
            let offset = text.offset(of: Place(line: line, column: column))
            guard let offset, bytes[offset...].starts(with: cell.text.utf8) else {
                let problem = Problem(
                    .verifyFigure, path: "\(folder)/\(path)",
                    met: "\(key) at line \(line), column \(column), where source.txt has something else",
                    expected: "“\(Printable.line(cell.text))”")
                return (count, [problem])
            }
            count += 1
        }
        return (count, [])
    }

    private func read(_ path: String) -> [UInt8]? {
        guard (try? OutputPathRule.check(path, below: root)) != nil else { return nil }
        return try? Disk.read(root.appending(path.utf8))
    }
}

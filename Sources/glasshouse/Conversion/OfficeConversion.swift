import Foundation
import SourceText
import Storage

/// Has LibreOffice convert files, many in one run, so that no file takes others with it.
///
/// LibreOffice converts them in their order. When it crashes or is ended, it is started again with the file that it stood at,
/// without those that are done. A file with which a run began and of which nothing was made is given up; so every run makes or
/// gives up one file at least. Each run begins with a file of our own: what comes before it is done is LibreOffice's start.
struct OfficeConversion {
    /// The name of the program.
    let office: String
    /// A folder that holds nothing but what is made here.
    let folder: String

    /// A file by its name, and where it is.
    typealias Source = (name: String, path: String)

    /// The Word files that were made, by the names of their sources.
    private(set) var made: [String: [UInt8]] = [:]
    /// What kept the others from being made.
    private(set) var failures: [String: ToolRun.Failure] = [:]

    /// Those of them over which LibreOffice stood still: they have had their time.
    private(set) var stuck: Set<String> = []

    private var runs = 0

    init(office: String, folder: String) {
        self.office = office
        self.folder = folder
    }

    /// Seconds that LibreOffice may take to start, as long as something comes of it.
    private static let start = 60.0
    /// How often it is started in vain before all files are given up.
    private static let mostStarts = 2

    /// Converts `sources`, whose names differ.
    mutating func convert(_ sources: [Source]) {
        var queue = sources
        var starts = 0
        while let first = queue.first {
            let run = run(queue)
            if !run.hasStarted {
                starts += 1
                guard starts >= Self.mostStarts else { continue }
                for source in queue { failures[source.name] = .broken("\(office) does not start: \(run.reason)") }
                return
            }
            made.merge(run.made) { old, _ in old }
            let left = queue.filter { run.made[$0.name] == nil }
            if run.isComplete {
                // Whatever was made may have been in the way of the rest; when nothing was, the rest is refused.
                guard !run.made.isEmpty, !left.isEmpty else {
                    for source in left { failures[source.name] = .failed(run.reason) }
                    return
                }
                queue = left
                continue
            }
            let next = (queue.lastIndex { run.made[$0.name] != nil } ?? -1) + 1
            let behind = Set(queue[next...].map(\.name))
            queue = left.filter { behind.contains($0.name) } + left.filter { !behind.contains($0.name) }
            if run.made[first.name] == nil {
                failures[first.name] = .failed(run.reason)
                if run.isStuck { stuck.insert(first.name) }
                queue.removeAll { $0.name == first.name }
            }
        }
    }

    private struct Run {
        var made: [String: [UInt8]] = [:]
        /// Whether our own file was converted.
        var hasStarted = false
        /// Whether LibreOffice came to the end of its list.
        var isComplete = false
        /// Whether LibreOffice was ended because it stood still.
        var isStuck = false
        /// What to say of files that were not made.
        var reason = ""
    }

    private mutating func run(_ sources: [Source]) -> Run {
        runs += 1
        let (target, profile, log) = ("\(folder)/made-\(runs)", "\(folder)/profile-\(runs)", "\(folder)/log-\(runs)")
        let own = folder + "/start.rtf"
        let manager = FileManager.default
        guard manager.createFile(atPath: own, contents: Data("{\\rtf1\\ansi start}".utf8)) else {
            return Run(reason: "the disk can't be written to")
        }
        // A profile of its own, so that a running office is not disturbed, no macro is trusted and no crash is recovered from.
        let arguments = [
            "--headless", "--norestore", "--nologo", "--nolockcheck", "-env:UserInstallation=file://\(profile)",
            "--convert-to", "docx", "--outdir", target, own,
        ]
        // The system keeps to the same for the processor: nobody watches any more when Glasshouse itself is killed.
        let seconds = Self.start + OfficeWatch.most * Double(sources.count)
        let limits = ToolRun.Limits(seconds: seconds, processorSeconds: Int(seconds))
        var watch = OfficeWatch(target: target, log: log)
        var run = Run(isComplete: true, reason: "\(office) made nothing of it")
        do {
            try ToolRun.run(
                office, arguments + sources.map(\.path), limits: limits,
                environment: ["HOME": folder, "TMPDIR": folder],
                log: log, watch: { watch.reason(to: $0) })
        } catch {
            run.isComplete = false
            if case .failed(let reason) = error { run.reason = reason }
        }
        run.isStuck = watch.isStuck
        run.hasStarted = Self.word(at: target + "/start.docx") != nil
        for source in sources { run.made[source.name] = Self.word(at: "\(target)/\(source.name).docx") }
        for path in [target, profile] { try? manager.removeItem(atPath: path) }
        return run
    }

    /// The Word file at `path` when it is whole: what LibreOffice was writing when it ended is not.
    ///
    /// Source: APPNOTE.TXT of the ZIP format, 4.3.6: the end record, 22 bytes where there is no comment, comes last.
    private static func word(at path: String) -> [UInt8]? {
        guard let bytes = try? LoadedFile.bytes(at: path, followingLinks: false),
            bytes.starts(with: "PK\u{3}\u{4}".utf8),
            bytes.suffix(22).starts(with: "PK\u{5}\u{6}".utf8)
        else { return nil }
        return bytes
    }
}

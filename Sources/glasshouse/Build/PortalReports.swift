import Digests
import Documents
import Portals
import Publishing
import Reports
import SourceText

/// The reports of a portal, read, audited and compared: all that does not depend on settings, theme and articles.
struct PortalReports: Sendable {
    let agencies: [PortalAgency]
    let echoes: Echoes
    /// The source files, for the stamp of the build.
    let hashes: [(path: String, sha256: String)]
    let problems: [Problem]

    /// The paths of all files among the reports, those that could not be read too.
    func paths(in folder: PortalFolder) -> Set<String> {
        let failed = problems.lazy.map(\.path).filter { $0.hasPrefix(folder.prefix) }
        return Set(hashes.map(\.path)).union(failed.map { String($0.dropFirst(folder.prefix.count)) })
    }

    /// Reads every report of `folder`, or takes over what was read elsewhere.
    ///
    /// - Parameter records: files that `read --complete` wrote, to be used in the place of the reports' own.
    /// - Parameter failures: what kept old Word files from being imported just now, by their SHA-256.
    /// - Throws: `BuildFailure` when the registry or the folder can't be used.
    static func read(
        _ folder: PortalFolder, records: [String] = [], failures: [String: ToolRun.Failure] = [:], threads: Int,
        progress: Progress
    ) async throws -> PortalReports {
        let registry = folder.registry()
        var problems = registry.problems
        try PortalReading.stopIfFatal(problems)
        let reader = SubmissionReader(
            registry: registry.value, pathPrefix: folder.prefix, failures: failures,
            sheets: LinkedSheets(root: folder.prefix + "reports"))
        let read =
            records.isEmpty
            ? try await files(of: folder, by: reader, threads: threads, progress: progress)
            : try await submissions(of: records, by: reader, threads: threads, progress: progress)
        let submissions = read.value
        problems += read.problems + submissions.flatMap(\.problems)

        progress.times?.begin(.audit)
        let filed = AgencyAssembly.assemble(submissions, registry: registry.value, pathPrefix: folder.prefix)
        problems += filed.problems
        let outcomes = try await PortalAudit.run(filed.value, threads: threads)
        progress.stage("comparing texts", .echoes)
        let compared = try await PortalEchoes(threads: threads).run(filed.value)
        FreedMemory.giveBack()
        progress.times?.begin(.assemble)
        return PortalReports(
            agencies: PortalAudit.publish(filed.value, outcomes, resemblances: compared.resemblances),
            echoes: compared.echoes,
            hashes: submissions.map {
                // The stamp is published: no digits must be guessed from it.
                ($0.source.path, $0.holdsPrivateNumbers ? SHA256.hexadecimal(of: $0.text.bytes) : $0.source.sha256)
            } + (records.isEmpty ? folder.styleSheetHashes() : []), problems: problems)
    }

    /// The reports below the content folder.
    private static func files(
        of folder: PortalFolder, by reader: SubmissionReader, threads: Int, progress: Progress
    ) async throws -> Parsed<[Submission]> {
        let paths = folder.reportPaths()
        try PortalReading.stopIfFatal(paths.problems)
        let words = "reading \(Counted.of(paths.value.count, "report"))"
        progress.stage(words, .read)
        let read = try await parallelMap(
            paths.value, width: threads, done: { progress.share(words, done: $0, of: paths.value.count) },
            { path in reading(of: path, in: folder, by: reader, progress.times) })
        var problems = paths.problems
        for case .failure(let error) in read { problems.append(error.problem) }
        return Parsed(read.compactMap { try? $0.get() }, problems: problems)
    }

    /// The reports of files that `read --complete` wrote, in the order in which their sources would be read.
    private static func submissions(
        of records: [String], by reader: SubmissionReader, threads: Int, progress: Progress
    ) async throws -> Parsed<[Submission]> {
        progress.stage("taking over \(Counted.of(records.count, "file")) of records", .read)
        var submissions: [Submission] = []
        var problems: [Problem] = []
        for path in records {
            let read = try await RecordFile(path: path, reader: reader).submissions(threads: threads)
            submissions += read.value
            problems += read.problems
        }
        submissions.sort { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
        return Parsed(submissions, problems: problems)
    }

    private static func reading(
        of path: String, in folder: PortalFolder, by reader: SubmissionReader, _ times: StageTimes?
    ) -> Result<Submission, ReadingFailure> {
        // Asked before the file is opened: what is wrong with that would be told with the whole name.
        if let problem = PrivateNumber.problem(inName: path, prefix: folder.prefix) {
            return .failure(ReadingFailure(problem: problem))
        }
        do {
            let file = try times.measure(.load) { () throws(FileError) in
                try LoadedFile.source(
                    at: folder.prefix + path, name: path, most: DocumentReader.largestFile, followingLinks: false)
            }
            return reader.read(file, times).mapError { ReadingFailure(problem: $0.problem) }
        } catch {
            return .failure(ReadingFailure(problem: error.problem))
        }
    }
}

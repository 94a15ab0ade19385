import Digests
import Documents
import Portals
import Pages
import Reports
import SourceText
import Storage

/// The reports of a portal, read, audited and compared: all that does not depend on settings, theme and articles.
struct PortalReports: Sendable {
    let agencies: [PortalAgency]
    let echoes: Echoes
    /// The source files, for the stamp of the build.
    let hashes: [(path: String, sha256: String)]
    let problems: [Problem]

    /// The names of all files among the reports, those that could not be read too.
    let names: Set<String>

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
            registry: registry.value, failures: failures, sheets: LinkedSheets(root: folder.path + "/reports"))
        let paths = folder.reportPaths()
        let read =
            records.isEmpty
            ? try await files(of: paths, by: reader, threads: threads, progress: progress)
            : try await submissions(of: records, in: folder, by: reader, threads: threads, progress: progress)
        let submissions = read.value
        problems += read.problems + submissions.flatMap(\.problems)

        progress.times?.begin(.audit)
        let filed = AgencyAssembly.assemble(submissions, registry: registry.value)
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
            } + (records.isEmpty ? folder.styleSheetHashes() : []), problems: problems,
            names: Set(paths.value.map(\.name)).union(submissions.map(\.source.path)))
    }

    /// The reports at `paths`.
    private static func files(
        of paths: Parsed<[ContentPath]>, by reader: SubmissionReader, threads: Int, progress: Progress
    ) async throws -> Parsed<[Submission]> {
        try PortalReading.stopIfFatal(paths.problems)
        let words = "reading \(Counted.of(paths.value.count, "report"))"
        progress.stage(words, .read)
        let read = try await parallelMap(
            paths.value, width: threads, done: { progress.share(words, done: $0, of: paths.value.count) },
            { path in reading(of: path, by: reader, progress.times) })
        var problems = paths.problems
        for case .failure(let error) in read { problems.append(error.problem) }
        return Parsed(read.compactMap { try? $0.get() }, problems: problems)
    }

    /// The reports of files that `read --complete` wrote, in the order in which their sources would be read.
    private static func submissions(
        of records: [String], in folder: PortalFolder, by reader: SubmissionReader, threads: Int, progress: Progress
    ) async throws -> Parsed<[Submission]> {
        progress.stage("taking over \(Counted.of(records.count, "file")) of records", .read)
        var submissions: [Submission] = []
        var problems: [Problem] = []
        for path in records {
            let read = try await RecordFile(path: path, folder: folder, reader: reader).submissions(threads: threads)
            submissions += read.value
            problems += read.problems
        }
        submissions.sort { $0.source.path.utf8.lexicographicallyPrecedes($1.source.path.utf8) }
        return Parsed(submissions, problems: problems)
    }

    private static func reading(
        of path: ContentPath, by reader: SubmissionReader, _ times: StageTimes?
    ) -> Result<Submission, ReadingFailure> {
        // Asked before the file is opened: what is wrong with that would be told with the whole name.
        if let problem = PrivateNumber.problem(inName: path) {
            return .failure(ReadingFailure(problem: problem))
        }
        do {
            let file = try times.measure(.load) { () throws(FileError) in
                try LoadedFile.source(at: path, most: DocumentReader.largestFile, followingLinks: false)
            }
            return reader.read(file, times).mapError { ReadingFailure(problem: $0.problem) }
        } catch {
            return .failure(ReadingFailure(problem: error.problem))
        }
    }
}

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
    /// How many report files were found.
    let fileCount: Int

    /// Reads every report of `folder`.
    ///
    /// - Throws: `BuildFailure` when the registry or the folder can't be used.
    static func read(_ folder: PortalFolder, threads: Int, progress: Progress) async throws -> PortalReports {
        let registry = folder.registry()
        let paths = folder.reportPaths()
        var problems = registry.problems + paths.problems
        try PortalReading.stopIfFatal(problems)

        let words = "reading \(Counted.of(paths.value.count, "report"))"
        progress.stage(words, .read)
        let reader = SubmissionReader(registry: registry.value, pathPrefix: folder.prefix)
        let read = try await parallelMap(
            paths.value, width: threads, done: { progress.share(words, done: $0, of: paths.value.count) },
            { path in reading(of: path, in: folder, by: reader, progress.times) })
        let submissions = read.compactMap { try? $0.get() }
        for case .failure(let error) in read { problems.append(error.problem) }
        problems += submissions.flatMap(\.problems)

        progress.times?.begin(.audit)
        let agencies = AgencyAssembly.assemble(submissions, registry: registry.value, pathPrefix: folder.prefix)
        problems += agencies.problems
        let audited = try await PortalAudit.run(agencies.value, threads: threads)
        progress.stage("comparing texts", .echoes)
        let compared = try await PortalEchoes(threads: threads).run(audited)
        progress.times?.begin(.assemble)
        return PortalReports(
            agencies: compared.agencies, echoes: compared.echoes,
            hashes: submissions.map { ($0.source.path, $0.source.sha256) }, problems: problems,
            fileCount: paths.value.count)
    }

    private static func reading(
        of path: String, in folder: PortalFolder, by reader: SubmissionReader, _ times: StageTimes?
    ) -> Result<Submission, ReadingFailure> {
        do {
            let file = try times.measure(.load) { () throws(FileError) in
                try LoadedFile.source(at: folder.prefix + path, name: path)
            }
            return reader.read(file, times).mapError { ReadingFailure(problem: $0.problem) }
        } catch {
            return .failure(ReadingFailure(problem: error.problem))
        }
    }
}

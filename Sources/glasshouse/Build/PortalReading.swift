import Commentary
import Publishing
import Reports
import SourceText

/// Everything a portal's folder holds, read and put in order: the input of the pages.
struct PortalReading: Sendable {
    /// Made once: what pages are made of is worked out with it.
    let site: Site
    var portal: Portal { site.portal }
    var problems: [Problem]
    /// How many report files were found.
    let fileCount: Int

    /// Problems that stop a build: the rest of them leave something out and publish everything else.
    static let fatal: Set<ProblemKind> = Set(
        ProblemKind.settingKinds + ProblemKind.themeKinds + ProblemKind.commentaryKinds + ProblemKind.replyKinds
            + [.registryUnreadable, .contentMissing, .routeCollision, .deadLink])

    /// Reads `folder`, with the theme that its settings name.
    ///
    /// - Throws: `BuildFailure` when something is wrong for which nothing should be published.
    static func read(_ folder: PortalFolder, themes: String, threads: Int, progress: Progress) async throws
        -> PortalReading
    {
        let settings = folder.settings()
        let registry = folder.registry()
        let theme = try loadTheme(settings.value, in: themes)
        let paths = folder.reportPaths()
        var problems = settings.problems + registry.problems + theme.problems + paths.problems
        try stopIfFatal(problems)

        let words = "reading \(Counted.of(paths.value.count, "report"))"
        progress.stage(words)
        let reader = SubmissionReader(registry: registry.value, pathPrefix: folder.prefix)
        let read = try await parallelMap(
            paths.value, width: threads, done: { progress.share(words, done: $0, of: paths.value.count) },
            { path in reading(of: path, in: folder, by: reader) })
        let submissions = read.compactMap { try? $0.get() }
        for case .failure(let error) in read { problems.append(error.problem) }
        problems += submissions.flatMap(\.problems)

        let agencies = AgencyAssembly.assemble(submissions, registry: registry.value, pathPrefix: folder.prefix)
        problems += agencies.problems
        let audited = try await PortalAudit.run(agencies.value, threads: threads)
        progress.stage("comparing texts")
        let compared = try await PortalEchoes(threads: threads).run(audited)
        let markdown = try PortalMarkdown.read(folder, settings: settings.value, agencies: compared.agencies)
        problems += markdown.problems
        guard let theme = theme.value else { throw BuildFailure(problems: problems.sorted()) }
        let stamp = BuildStamp.of(
            submissions.map { ($0.source.path, $0.source.sha256) } + markdown.value.hashes
                + [("settings", settings.value.fingerprint), ("theme", theme.fingerprint)],
            version: GlasshouseVersion.current)
        let portal = Portal(
            settings: settings.value, agencies: compared.agencies, articles: markdown.value.articles,
            pages: markdown.value.pages, rules: PortalAudit.rules, echoes: compared.echoes,
            replies: markdown.value.replies, stamp: stamp)
        let site = Site(portal: portal, theme: theme)
        problems += RouteClaims.collisions(site.plans.map { (site.route(of: $0), site.source(of: $0)) })
        try stopIfFatal(problems)
        return PortalReading(site: site, problems: problems.sorted(), fileCount: paths.value.count)
    }

    /// Throws all problems when one of them stops the build.
    static func stopIfFatal(_ problems: [Problem]) throws(BuildFailure) {
        let stops = problems.contains { $0.severity == .error && fatal.contains($0.kind) }
        if stops { throw BuildFailure(problems: problems.sorted()) }
    }

    private static func reading(
        of path: String, in folder: PortalFolder, by reader: SubmissionReader
    ) -> Result<Submission, ReadingFailure> {
        do {
            let file = try LoadedFile.source(at: folder.prefix + path, name: path)
            return reader.read(file).mapError { ReadingFailure(problem: $0.problem) }
        } catch {
            return .failure(ReadingFailure(problem: error.problem))
        }
    }

    private static func loadTheme(_ settings: SiteSettings, in themes: String) throws(BuildFailure) -> Parsed<Theme?> {
        do {
            let files = try ThemeFolder.load(settings.theme, in: themes)
            if files.problems.contains(where: { $0.severity == .error }) {
                return Parsed(nil, problems: files.problems)
            }
            let theme = ThemeLoader.load(files.value, language: settings.language)
            return Parsed(theme.value, problems: files.problems + theme.problems)
        } catch {
            throw BuildFailure(problems: [error.problem])
        }
    }
}

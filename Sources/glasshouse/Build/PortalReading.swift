import Commentary
import Components
import Digests
import Portals
import Pages
import Reports
import SourceText
import Themes

/// Everything a portal's folder holds, read and put in order: the input of the pages.
package struct PortalReading: Sendable {
    /// Made once: what pages are made of is worked out with it.
    package let site: Site
    var portal: Portal { site.portal }
    var problems: [Problem]

    /// Problems that stop a build: the rest of them leave something out and publish everything else.
    static let fatal: Set<ProblemKind> = Set(
        ProblemKind.settingKinds + ProblemKind.themeKinds + ProblemKind.commentaryKinds + ProblemKind.replyKinds
            + ProblemKind.articleKinds
            + [.registryUnreadable, .contentMissing, .tooManyFiles, .routeCollision, .deadLink])

    /// Reads `folder`, with the theme that its settings name.
    ///
    /// - Parameter failures: what kept old Word files from being imported just now, by their SHA-256.
    /// - Throws: `BuildFailure` when something is wrong for which nothing should be published.
    static func read(
        _ folder: PortalFolder, records: [String] = [], failures: [String: ToolRun.Failure] = [:], themes: String,
        threads: Int, progress: Progress
    ) async throws -> PortalReading {
        progress.times?.begin(.discover)
        let settings = folder.settings()
        let theme = try loadTheme(settings.value, in: themes)
        try stopIfFatal(settings.problems + theme.problems)
        let reports = try await PortalReports.read(
            folder, records: records, failures: failures, threads: threads, progress: progress)
        let look = try Look(settings: settings, theme: theme)
        return try assemble(folder, look, reports, base: look.site(of: reports), drafts: false)
    }

    /// What the operator decides about the site as a whole.
    struct Look: Sendable {
        let settings: SiteSettings
        let theme: Theme
        let problems: [Problem]

        init(settings: Parsed<SiteSettings>, theme: Parsed<Theme?>) throws(BuildFailure) {
            problems = settings.problems + theme.problems
            guard let theme = theme.value else { throw BuildFailure(problems: problems.sorted()) }
            self.settings = settings.value
            self.theme = theme
        }

        /// Reads `site.yml` and the theme that it names.
        static func read(_ folder: PortalFolder, themes: String) throws(BuildFailure) -> Look {
            let settings = folder.settings()
            let theme = try PortalReading.loadTheme(settings.value, in: themes)
            try PortalReading.stopIfFatal(settings.problems + theme.problems)
            return try Look(settings: settings, theme: theme)
        }

        /// The site of `reports`, without articles.
        func site(of reports: PortalReports) -> Site {
            let portal = Portal(
                settings: settings, agencies: reports.agencies, articles: [], pages: [], rules: PortalAudit.rules,
                echoes: reports.echoes, stamp: "")
            return Site(portal: portal, theme: theme)
        }
    }

    /// The whole site: `base`, which is that of the reports alone, with what the Markdown files say.
    static func assemble(
        _ folder: PortalFolder, _ look: Look, _ reports: PortalReports, base: Site, drafts: Bool
    ) throws -> PortalReading {
        let markdown = try PortalMarkdown.read(folder, base: base, drafts: drafts)
        var problems = look.problems + reports.problems + markdown.problems
        let stamp = BuildStamp.of(
            reports.hashes + markdown.value.hashes
                + [("settings", look.settings.fingerprint), ("theme", look.theme.fingerprint)],
            version: GlasshouseVersion.current)
        let site = base.adding(
            articles: markdown.value.articles, pages: markdown.value.pages, replies: markdown.value.replies,
            pictures: markdown.value.pictures, stamp: stamp
        ).knowing(SiteHistory(program: GlasshouseVersion.current))
        problems += look.settings.releaseProblems(known: reports.names, path: folder.file("site.yml").shown)
        problems += RouteClaims.collisions(site.pages.map { ($0.route, $0.source) })
        try stopIfFatal(problems)
        // What the operator has decided on is no problem any more.
        let released = Set(look.settings.releasedPaths.map { folder.file($0).shown })
        problems.removeAll { $0.kind == .privateNumber && released.contains($0.path) }
        return PortalReading(site: site, problems: problems.sorted())
    }

    /// Throws all problems when one of them stops the build.
    static func stopIfFatal(_ problems: [Problem]) throws(BuildFailure) {
        let stops = problems.contains { $0.severity == .error && fatal.contains($0.kind) }
        if stops { throw BuildFailure(problems: problems.sorted()) }
    }

    private static func loadTheme(_ settings: SiteSettings, in themes: String) throws(BuildFailure) -> Parsed<Theme?> {
        do {
            let files = try ThemeFolder.load(settings.theme, in: themes)
            if files.problems.contains(where: { $0.severity == .error }) {
                return Parsed(nil, problems: files.problems)
            }
            let theme = PageKinds.theme(files.value, language: settings.language)
            return Parsed(theme.value, problems: files.problems + theme.problems)
        } catch {
            throw BuildFailure(problems: [error.problem])
        }
    }
}

/// Problems for which nothing is published; the old site stays as it is.
struct BuildFailure: Error {
    let problems: [Problem]
}

/// Names the input of a build: equal input, equal stamp, on any machine and in any order of files.
enum BuildStamp {
    /// The first twelve digits of the SHA-256 over every file's path and hash, sorted, and the program's version.
    static func of(_ files: [(path: String, sha256: String)], version: String) -> String {
        var hasher = SHA256()
        hasher.update(data: Array(version.utf8))
        for file in files.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
            hasher.update(data: Array("\n\(file.path)\0\(file.sha256)".utf8))
        }
        return Hexadecimal.of(hasher.finalize().prefix(6))
    }
}

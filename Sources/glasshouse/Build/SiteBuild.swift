import Components
import Portals
import Pages
import Reports
import SourceText
import Storage
import Writing

/// A build from the portal's folder to the published site.
///
/// bytes → SourceFile → Document → Report → Portal → [Page] → theme → OutputFile → output folder
package struct SiteBuild: Sendable {
    let content: PortalFolder
    /// Files of records to build from in the place of the reports themselves; none as a rule.
    var records: [String] = []
    let themes: String
    let threads: Int
    let progress: Progress
    /// Whether compressed copies are made of text files.
    var isCompressing = false
    /// The day that the operator gave, for the log of changes.
    var date: String?

    init(content: PortalFolder, records: [String] = [], themes: String, threads: Int, progress: Progress) {
        self.content = content
        self.records = records
        self.themes = themes
        self.threads = threads
        self.progress = progress
    }

    /// A build that says nothing on the way.
    package init(content: PortalFolder, themes: String, threads: Int) {
        self.init(
            content: content, themes: themes, threads: threads, progress: Progress(console: Console(isQuiet: true)))
    }

    package struct Result: Sendable {
        let problems: [Problem]
        /// Those of them that another build of the same input would meet again.
        let lasting: [Problem]
        /// What the audit found, with the file of the report, in the order of the site.
        let findings: [FindingLine]
        /// What every published file was taken for, in the order of the site.
        let taken: [TakenFile]
        let reportCount: Int
        let pageCount: Int
        let fileCount: Int
        /// How many files were taken over unchanged from the site before.
        let reusedCount: Int
        /// The bytes of all files.
        let byteCount: Int
        let stamp: String
    }

    /// Builds the site and publishes it at `output`; on any error the old site stays whole.
    package func publish(to output: OutputFolder) async throws -> Result {
        let old = try output.prepare()
        let reading = try await read(failures: OldWordFiles.importing(content, progress: progress))
        let tracked = try await ChangeTracking(output: output, old: old, date: date, threads: threads).track(
            reading.site)
        let site = tracked.site
        let pages = site.pages
        let words = "writing \(Counted.of(pages.count, "page"))"
        progress.stage(words, .render)
        let figures = FigureChanges(of: site.portal)
        let published = try await output.replace(build: reading.portal.stamp, figures: figures.figures) { staging in
            var receipts = try site.assets.map {
                try staging.write(OutputFile(path: $0.route.outputPath, bytes: $0.bytes))
            }
            let times = progress.times
            receipts += try site.portal.pictures.map { try staging.write(PictureFolder.file(of: $0)) }
            var written = try await parallelMap(
                pages, width: threads, done: { progress.share(words, done: $0, of: pages.count) },
                { page in
                    let made = SiteFiles(site: site, times: times).files(of: page)
                    guard made.problems.isEmpty else { throw BuildFailure(problems: made.problems) }
                    let receipts = try times.measure(.write) { try made.files.map { try staging.write($0) } }
                    return Written(links: made.links, receipts: receipts)
                })
            receipts += written.flatMap(\.receipts)
            progress.stage("checking links", .links)
            try checkLinks(written.map(\.links), of: site, pages: pages, made: receipts.map(\.path))
            // The links of all pages are as much as the index: they are gone before it is made.
            written = []
            FreedMemory.giveBack()
            progress.stage("writing the data as files", .data)
            receipts += try await DataBuild(site: site, threads: threads).write(to: staging)
            FreedMemory.giveBack()
            progress.stage("indexing for search", .search)
            let index = try await SearchBuild(site: site, threads: threads).files()
            receipts += try await parallelMap(index, width: threads) { try staging.write($0) }
            try Self.check(site.laterRoutes, areAmong: receipts)
            if isCompressing {
                progress.stage("compressing", .compress)
                receipts += try await CompressedCopies(staging: staging, threads: threads).write(receipts)
            }
            progress.stage("publishing", .publish)
            return receipts
        }
        return result(
            reading, pages: pages.count, files: published.manifest.files.count, reused: published.reused,
            bytes: published.manifest.files.reduce(0) { $0 + $1.size },
            passing: figures.problems(since: old) + tracked.problems + published.problems)
    }

    /// Does everything that a build does, but writes nothing.
    func check() async throws -> Result {
        let reading = try await read()
        let site = reading.site
        let pages = site.pages
        progress.stage("making \(Counted.of(pages.count, "page"))", .render)
        let made = try await parallelMap(pages, width: threads) { page in
            let made = SiteFiles(site: site).files(of: page)
            return (links: made.links, paths: made.files.map(\.path), problems: made.problems)
        }
        let problems = made.flatMap(\.problems)
        guard problems.isEmpty else { throw BuildFailure(problems: problems.sorted()) }
        let others = site.assets.map(\.route) + site.portal.pictures.map(\.route)
        try checkLinks(
            made.map(\.links), of: site, pages: pages, made: made.flatMap(\.paths) + others.map(\.outputPath))
        return result(reading, pages: pages.count, files: 0, reused: 0, bytes: 0, passing: [])
    }

    private struct Written: Sendable {
        let links: PageLinks
        let receipts: [StagedFile]
    }

    /// Reads the portal's folder as it is now.
    package func read() async throws -> PortalReading { try await read(failures: [:]) }

    private func read(failures: [String: ToolRun.Failure]) async throws -> PortalReading {
        try await PortalReading.read(
            content, records: records, failures: failures, themes: themes, threads: threads, progress: progress)
    }

    private func result(
        _ reading: PortalReading, pages: Int, files: Int, reused: Int, bytes: Int, passing: [Problem]
    ) -> Result {
        let words = reading.site.words.english
        return Result(
            problems: (reading.problems + passing).sorted(), lasting: reading.problems,
            findings: reading.portal.agencies.flatMap(\.reports).flatMap { submission in
                submission.findings.map {
                    FindingLine(path: submission.source.location.shown, finding: $0, words: words)
                }
            },
            taken: reading.portal.agencies.flatMap { agency in
                agency.reports.flatMap { [$0.submission] + $0.otherVersions }.map {
                    TakenFile($0, agency: agency)
                }
            },
            reportCount: reading.portal.agencies.reduce(0) { $0 + $1.reports.count }, pageCount: pages,
            fileCount: files, reusedCount: reused, byteCount: bytes, stamp: reading.portal.stamp)
    }

    /// Throws every dead link of the site, each with the line of the article that makes it when there is one.
    ///
    /// - Parameter made: where the files are that were made until now; those that come later are held to their word by
    ///   `check(_:areAmong:)`.
    private func checkLinks(
        _ links: [PageLinks], of site: Site, pages: [any SitePage], made: [String]
    ) throws(BuildFailure) {
        let later = site.laterRoutes.map(\.outputPath)
        var checker = LinkChecker(made: made + later, base: site.portal.settings.basePath)
        let broken = Set(checker.brokenPages(among: links))
        guard !broken.isEmpty else { return }
        var problems: [Problem] = []
        for page in pages where broken.contains(page.route) {
            problems += checker.deadLinks(in: site.render(site.filled(page)), page: page.route, source: page.source) {
                site.line(of: $0, in: page)
            }
        }
        throw BuildFailure(problems: problems.sorted())
    }

    /// Throws when a file that links may lead to was not made after all.
    private static func check(_ routes: [Route], areAmong receipts: [StagedFile]) throws(BuildFailure) {
        let made = Set(receipts.lazy.map(\.path))
        let missing = routes.filter { !made.contains($0.outputPath) }
        guard !missing.isEmpty else { return }
        throw BuildFailure(
            problems: missing.map {
                Problem(
                    .deadLink, path: $0.outputPath, met: "the file /\($0.path), which pages name and nothing made",
                    expected: "every file that pages name", wayOut: "this is a fault of Glasshouse: please report it")
            })
    }
}

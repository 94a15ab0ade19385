import Publishing
import Reports
import SourceText

/// The files that one page of the site consists of.
package struct SiteFiles: Sendable {
    let site: Site
    let content: PortalFolder
    var times: StageTimes?

    package init(site: Site, content: PortalFolder) {
        self.site = site
        self.content = content
    }

    init(site: Site, content: PortalFolder, times: StageTimes?) {
        self.init(site: site, content: content)
        self.times = times
    }

    package struct Made: Sendable {
        package let files: [OutputFile]
        package let links: PageLinks
        /// Files that the page links to and that could not be made.
        package let problems: [Problem]
    }

    /// The page itself and the files beside it: of a report its reading text, original and record, of an agency its figures.
    package func files(of plan: PagePlan) -> Made {
        let made = times.measure(.exports) { self.exports(of: plan) }
        let exports = made.value
        let record = version(of: plan, among: exports)
        let page = times.measure(.page) { site.page(plan, record: record) }
        let html = times.measure(.template) { site.render(page) }
        let files = [OutputFile(path: page.route.outputPath, bytes: html)] + exports
        let links = times.measure(.scan) {
            PageLinks(of: html, page: page.route, base: site.portal.settings.basePath)
        }
        return Made(files: files, links: links, problems: made.problems)
    }

    /// Which version of a report its page cites: twelve digits of the SHA-256 of the record, which anyone can check.
    private func version(of plan: PagePlan, among exports: [OutputFile]) -> String {
        guard case .report(let agencyIndex, let reportIndex) = plan else { return "" }
        let agency = site.portal.agencies[agencyIndex]
        let path = Route.record(slug: agency.slug, year: agency.reports[reportIndex].year).outputPath
        guard case .bytes(let record)? = exports.first(where: { $0.path == path })?.content else { return "" }
        return String(LoadedFile.sha256(of: record).prefix(12))
    }

    /// The files beside a page.
    private func exports(of plan: PagePlan) -> Parsed<[OutputFile]> {
        var files: [OutputFile] = []
        var problems: [Problem] = []
        if case .report(let agencyIndex, let reportIndex) = plan {
            let agency = site.portal.agencies[agencyIndex]
            let submission = agency.reports[reportIndex]
            let sources = self.sources(of: agency, submission)
            files += sources.value
            problems += sources.problems
            var record = JSONWriter(capacity: submission.text.bytes.count * 3 + 16_000)
            ReportRecord.append(submission, site.words, to: &record)
            let route = Route.record(slug: agency.slug, year: submission.year)
            files.append(OutputFile(path: route.outputPath, bytes: record.bytes))
        }
        if case .agency(let index) = plan, !site.portal.agencies[index].reports.isEmpty {
            let agency = site.portal.agencies[index]
            files += [
                OutputFile(
                    path: Route.agencyTable(slug: agency.slug).outputPath, bytes: AgencyTable(agency, site.words).bytes),
                OutputFile(path: Route.agencyData(slug: agency.slug).outputPath, bytes: AgencyData(agency).bytes),
            ]
        }
        return Parsed(files + site.dataFiles(of: plan), problems: problems)
    }

    private func sources(of agency: PortalAgency, _ submission: PublishedReport) -> Parsed<[OutputFile]> {
        let text = Route.sourceText(slug: agency.slug, year: submission.year)
        let original = site.portal.originalRoute(agency: agency, submission)
        let own = sources(of: submission.submission, text: text, original: original)
        let routes = site.portal.versionRoutes(agency: agency, submission)
        let others = zip(submission.otherVersions, routes).map { version, route in
            sources(of: version, text: route.text, original: route.original)
        }
        return Parsed(
            own.value + others.flatMap(\.value), problems: own.problems + others.flatMap(\.problems))
    }

    /// A report's reading text and the file as the agency published it, which must still be the one that was read.
    private func sources(
        of submission: Submission, text textRoute: Route, original: Route
    ) -> Parsed<[OutputFile]> {
        let textPath = textRoute.outputPath
        let originalPath = original.outputPath
        let text = OutputFile(path: textPath, bytes: submission.text.bytes)
        if submission.isOriginalWithheld { return Parsed([text]) }
        // A plain UTF-8 file is its own reading text: one file under two names.
        if submission.source.byteCount == submission.text.bytes.count,
            LoadedFile.sha256(of: submission.text.bytes) == submission.source.sha256
        {
            return Parsed([text, OutputFile(path: originalPath, content: .sameAs(textPath))])
        }
        let path = content.prefix + submission.source.path
        let problem: Problem
        do {
            let original = try LoadedFile.bytes(at: path, followingLinks: false)
            if LoadedFile.sha256(of: original) == submission.source.sha256 {
                return Parsed([text, OutputFile(path: originalPath, bytes: original)])
            }
            problem = Problem(
                .fileUnreadable, path: path, met: "the report changed while the site was made",
                expected: "one that stays", wayOut: "build again")
        } catch {
            problem = error.problem
        }
        return Parsed([text], problems: [problem])
    }
}

import Components
import Pages
import SourceText

/// Keeps a preview up to date: only what depends on a changed file is read again.
actor PreviewBuilder {
    /// Which part of a portal a file belongs to; a part before another is read before it.
    enum Part: Int, Comparable, Sendable {
        case reports, look, texts

        static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }

        /// The part of the file at `path`, relative to the content folder.
        init(contentPath path: String) {
            switch path.prefix(while: { $0 != "/" }) {
            case "commentary", "pages", "replies": self = .texts
            case "site.yml": self = .look
            default: self = .reports
            }
        }
    }

    private let content: PortalFolder
    private let themes: String
    private let threads: Int
    private let progress: Progress
    private var reports: PortalReports?
    private var look: PortalReading.Look?
    private var base: Site?

    init(content: PortalFolder, themes: String, threads: Int, progress: Progress) {
        self.content = content
        self.themes = themes
        self.threads = threads
        self.progress = progress
    }

    /// The site after a change of `parts`.
    ///
    /// - Throws: `BuildFailure` with what an operator must mend; what was read before is kept for the next attempt.
    func build(after parts: Set<Part>) async throws -> PreviewSite {
        if parts.contains(.reports) { reports = nil }
        if parts.contains(.look) { look = nil }
        let look = try self.look ?? PortalReading.Look.read(content, themes: themes)
        let isSameLook = self.look != nil
        self.look = look
        let isSameReports = reports != nil
        let reports: PortalReports
        if let known = self.reports {
            reports = known
        } else {
            let failures = OldWordFiles.importing(content, progress: progress)
            reports = try await PortalReports.read(content, failures: failures, threads: threads, progress: progress)
            self.reports = reports
        }
        let base: Site
        if let known = self.base, isSameLook, isSameReports {
            base = known
        } else {
            base = look.site(of: reports)
            self.base = base
        }
        let reading = try PortalReading.assemble(content, look, reports, base: base, drafts: true)
        let site = PreviewSite(reading, content: content, threads: threads)
        let dead = site.deadLinks()
        guard dead.isEmpty else { throw BuildFailure(problems: dead) }
        return site
    }
}

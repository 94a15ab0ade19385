import Portals

/// What is known of the builds before: nothing for a preview.
package struct SiteHistory: Sendable {
    /// What builds changed.
    package let log: ChangeLog
    /// The same by report.
    package let byReport: [String: [(build: BuildChange, change: ReportChange)]]
    /// What the next build is compared with; made when it is asked for, where no build has made it.
    package let state: SiteState?
    /// The program's version.
    package let program: String

    package init(_ log: ChangeLog = ChangeLog(), state: SiteState? = nil, program: String = "") {
        self.log = log
        byReport = log.byReport
        self.state = state
        self.program = program
    }
}

extension Site {
    /// What the next build will compare itself with.
    package var publishedState: SiteState {
        if let state = history.state { return state }
        let reports = portal.agencies.flatMap { SiteState.reports(of: $0) }.map { ($0.key, $0.report) }
        return SiteState(
            portal: portal, program: history.program,
            reports: Dictionary(reports, uniquingKeysWith: { first, _ in first }))
    }

    /// The newest day that a report or article gives.
    package var newestDay: String {
        let reports = portal.agencies.lazy.flatMap(\.reports).compactMap { $0.report.date }.max()
        let articles = portal.articles.compactMap { $0.page.frontMatter.updated ?? $0.page.frontMatter.date }.max()
        return [reports?.iso, articles.map { "\($0)" }].compactMap { $0 }.max() ?? "1970-01-01"
    }
}

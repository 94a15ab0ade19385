extension Site {
    /// The same site with what is known of the builds before.
    package func knowing(_ changes: ChangeLog, state: SiteState) -> Site {
        var site = self
        site.changes = changes
        site.changesByReport = changes.byReport
        site.state = state
        return site
    }

    /// The same site, made by a program of that version.
    package func made(by program: String) -> Site {
        var site = self
        site.program = program
        return site
    }

    /// What the next build will compare itself with.
    var publishedState: SiteState {
        if let state { return state }
        let reports = portal.agencies.flatMap { SiteState.reports(of: $0) }.map { ($0.key, $0.report) }
        return SiteState(
            portal: portal, program: program, reports: Dictionary(reports, uniquingKeysWith: { first, _ in first }))
    }

    /// The newest day that a report or article gives.
    var newestDay: String {
        let reports = portal.agencies.lazy.flatMap(\.reports).compactMap { $0.report.date }.max()
        let articles = portal.articles.compactMap { $0.page.frontMatter.updated ?? $0.page.frontMatter.date }.max()
        return [reports?.iso, articles.map { "\($0)" }].compactMap { $0 }.max() ?? "1970-01-01"
    }
}

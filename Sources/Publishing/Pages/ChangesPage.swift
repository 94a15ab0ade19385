/// What each build changed: new, withdrawn and changed reports, cells before and after, findings, rules.
struct ChangesPage {
    let site: Site
    private var strings: Strings { site.strings }

    /// The most builds on the page; the file has all that are kept.
    static let most = 20

    var content: PageContent {
        let markup = ChangeMarkup(site: site)
        let builds = site.changes.builds
        return PageContent(
            kind: .changes, heading: strings(.changes), description: strings(.describeChanges),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.changes), href: "")],
            feed: Link(label: strings(.changes), href: site.href(.changesFeed)),
            values: [
                "lead": .text(strings(.describeChanges)), "json": .text(site.href(.changesData)),
                "feed": .text(site.href(.changesFeed)), "state": .text(site.href(.changesState)),
                "builds": .list(
                    builds.prefix(Self.most).map { build in
                        [
                            "title": .text(markup.title(of: build)),
                            "anchor": .text(ChangeMarkup.anchor(of: build)), "note": .text(markup.summary(of: build)),
                            "stamp": .text(build.build), "since": .text(build.since),
                            "changes": .html(markup.markup(of: build)),
                        ]
                    }),
            ])
    }

    /// A page's files: the feed, the log, what the next build compares itself with, and this build's stamp.
    var files: [OutputFile] {
        [
            OutputFile(path: Route.changesFeed.outputPath, bytes: feed),
            OutputFile(path: Route.changesData.outputPath, bytes: site.changes.json),
            OutputFile(path: Route.changesState.outputPath, bytes: ChangeLog.bytes(of: site.publishedState)),
            OutputFile(path: Route.changesBuild.outputPath, bytes: Array("\(site.portal.stamp)\n".utf8)),
        ]
    }

    /// One entry a build; a build without a day is as old as the newest thing that it published.
    private var feed: [UInt8] {
        let markup = ChangeMarkup(site: site)
        let newest = site.newestDay
        return AtomFeed(
            site: site, title: "\(site.portal.settings.title) · \(strings(.changes))", route: .changesFeed,
            alternate: .changes,
            entries: site.changes.builds.prefix(Self.most).map { build in
                AtomEntry(
                    title: markup.title(of: build), route: .changes, fragment: ChangeMarkup.anchor(of: build),
                    updated: build.date ?? newest, summary: markup.summary(of: build))
            }
        ).bytes
    }
}

import Components
import OpenData
import Portals
import Themes
import Wording

/// What each build changed: new, withdrawn and changed reports, cells before and after, findings, rules.
struct ChangesPage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }

    static let template = PageTemplate(
        "changes",
        [
            "lead": .text, "json": .text, "feed": .text, "state": .text,
            "builds": .list([
                "title": .text, "anchor": .text, "note": .text, "stamp": .text, "since": .text, "changes": .html,
            ]),
        ])

    static func all(of site: Site) -> [Self] {
        [ChangesPage(site: site)]
    }

    var route: Route { .changes }

    var content: PageContent {
        let markup = ChangeMarkup(site.context, site.history, site.portal)
        let builds = site.history.log.builds
        return PageContent(
            heading: strings(.changes), description: strings(.describeChanges),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.changes), href: "")],
            feed: Link(label: strings(.changes), href: site.href(.changesFeed)),
            values: [
                "lead": .text(strings(.describeChanges)), "json": .text(site.href(.changesData)),
                "feed": .text(site.href(.changesFeed)), "state": .text(site.href(.changesState)),
                "builds": .list(
                    builds.prefix(ChangeMarkup.buildsShown).map { build in
                        [
                            "title": .text(markup.title(of: build)),
                            "anchor": .text(ChangeMarkup.anchor(of: build)), "note": .text(markup.summary(of: build)),
                            "stamp": .text(build.build), "since": .text(build.since),
                            "changes": .html(markup.markup(of: build)),
                        ]
                    }),
            ])
    }

    /// The feed, the log, what the next build compares itself with, and this build's stamp.
    var files: [SiteFile] {
        [
            SiteFile(.changesFeed) { .bytes(feed) },
            SiteFile(.changesData) { .bytes(site.history.log.json) },
            SiteFile(.changesState) { .bytes(ChangeLog.bytes(of: site.publishedState)) },
            SiteFile(.changesBuild) { .bytes(Array("\(site.portal.stamp)\n".utf8)) },
        ]
    }

    /// One entry a build; a build without a day is as old as the newest thing that it published.
    private var feed: [UInt8] {
        let markup = ChangeMarkup(site.context, site.history, site.portal)
        let newest = site.newestDay
        return AtomFeed(
            edition: site.edition, title: "\(site.portal.settings.title) · \(strings(.changes))", route: .changesFeed,
            alternate: .changes,
            entries: site.history.log.builds.prefix(ChangeMarkup.buildsShown).map { build in
                AtomEntry(
                    title: markup.title(of: build), route: .changes, fragment: ChangeMarkup.anchor(of: build),
                    updated: build.date ?? newest, summary: markup.summary(of: build))
            }
        ).bytes
    }
}

extension Route {
    static let changesFeed = Route("changes/feed.xml")
    /// The log of changes as JSON.
    package static let changesData = Route("changes/changes.json")
    /// What the next build compares itself with.
    package static let changesState = Route("changes/state.json")
}

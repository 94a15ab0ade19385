/// The page on which everything is searched; without script it says so and leads to the agencies by letter.
struct SearchPage {
    let site: Site
    private var strings: Strings { site.strings }

    var content: PageContent {
        PageContent(
            kind: .search, heading: strings(.search), description: strings(.describeSearch),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.search), href: "")],
            values: [
                "lead": .text(strings(.describeSearch)), "letters_href": .text(site.href(.alphabet(page: 1))),
                "regions_href": .text(site.href(.regions)),
            ])
    }
}

/// A year in a row of tiles: a report, the page itself, or a gap.
struct YearTile {
    let label: String
    let href: String
    var isCurrent = false

    /// A year without a report has no address: a gap is shown as a gap.
    var values: [String: TemplateValue] {
        ["label": .text(label), "href": .text(href), "current": .flag(isCurrent), "missing": .flag(href.isEmpty)]
    }
}

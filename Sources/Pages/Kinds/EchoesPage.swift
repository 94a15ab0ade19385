import Components
import Portals
import Reports
import Themes
import Wording
import Writing

/// The passages that stand word for word in several reports, with the originals side by side.
struct EchoesPage: SitePage {
    let site: Site
    /// From 1; the first page has more than passages on it.
    let number: Int
    private var strings: Strings { site.strings }
    private var echoes: Echoes { site.portal.echoes }

    /// The most passages on one page.
    private static let perPage = 25
    private var pagination: Pagination { Pagination(number, of: echoes.shared.count, per: Self.perPage) }

    /// What is listed of things that are no groups of several agencies; the others are counted.
    private static let listed = 50
    /// The occurrences of one passage that are listed.
    private static let occurrencesListed = 100

    static let template = PageTemplate(
        "echoes",
        [
            "lead": .text, "near_any": .flag, "near": .links, "near_more": .text, "shared": .html,
            "pages": .tiles, "repeated": .html, "repeated_more": .text, "common": .html,
        ])

    static func all(of site: Site) -> [Self] {
        Pagination.numbers(of: site.portal.echoes.shared.count, per: perPage).map {
            EchoesPage(site: site, number: $0)
        }
    }

    var route: Route { .echoes(page: number) }

    var content: PageContent {
        let near = nearReports
        let values = [
            "reports": String(echoes.comparedCount), "near": String(near.count),
            "passages": String(echoes.shared.count),
        ]
        let isFirst = pagination.isFirst
        return PageContent(
            heading: pagination.heading(strings(.echoes), strings),
            description: strings(.describeEchoes, values),
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.findings), href: site.href(.findings)),
                Link(label: strings(.echoes), href: ""),
            ],
            values: [
                "lead": .text(strings(.describeEchoes, values)),
                "near_any": .flag(isFirst && !near.isEmpty),
                "near": .list(isFirst ? near.prefix(Self.listed).map(\.values) : []),
                "near_more": .text(isFirst ? more(near.count) : ""),
                "shared": .html(shared),
                "pages": pagination.tiles { site.href(.echoes(page: $0)) },
                "repeated": .html(isFirst ? repeated : []),
                "repeated_more": .text(isFirst ? more(echoes.repeated.count) : ""),
                "common": .html(isFirst ? common : []),
            ])
    }

    private func more(_ count: Int) -> String {
        count > Self.listed ? strings(.casesMore, ["count": String(count - Self.listed)]) : ""
    }

    /// The reports whose text is near to another's, the nearest first.
    private var nearReports: [Link] {
        var found: [(resemblance: Resemblance, link: Link)] = []
        for agency in site.portal.agencies {
            for submission in agency.reports {
                guard let nearest = submission.resemblances.first else { continue }
                let year = submission.year
                let label = strings(.titleReport, ["agency": agency.shortName, "year": String(year)])
                let other = strings(
                    .titleReport, ["agency": nearest.other.agencyName, "year": String(nearest.other.year)])
                let share = strings(
                    .echoesShare,
                    [
                        "percent": String(nearest.percent), "shared": String(nearest.sharedPieces),
                        "pieces": String(min(nearest.ownPieces, nearest.otherPieces)),
                    ])
                let address = site.href(.report(slug: agency.slug, year: year)) + "#echoes"
                found.append(
                    (nearest, Link(label: label, href: address, note: other + strings(.coverageSeparator) + share)))
            }
        }
        return found.enumerated().sorted { left, right in
            if left.element.resemblance.isNearer(than: right.element.resemblance) { return true }
            if right.element.resemblance.isNearer(than: left.element.resemblance) { return false }
            return left.offset < right.offset
        }.map(\.element.link)
    }

    private var shared: [UInt8] {
        var out = ByteWriter()
        for index in pagination.range {
            write(echoes.shared[index], id: "echo-\(index + 1)", .echoOfAgencies, to: &out)
        }
        return out.bytes
    }

    private var repeated: [UInt8] {
        var out = ByteWriter()
        for (index, echo) in echoes.repeated.prefix(Self.listed).enumerated() {
            write(echo, id: "own-\(index + 1)", .echoOfYears, to: &out)
        }
        return out.bytes
    }

    /// What it is, the first and the first other agency's original side by side, then every place.
    private func write(_ echo: Echo, id: String, _ heading: Phrase, to out: inout ByteWriter) {
        guard let first = echo.occurrences.first,
            let second = echo.occurrences.first(where: { $0.report.slug != first.report.slug })
                ?? echo.occurrences.dropFirst().first
        else { return }
        let passage = PassageMarkup(site.context, text: site.text)
        out.markup("<article class=\"echo\"><h3 id=\"")
        out.text(id)
        out.markup("\">")
        out.text(
            strings(
                heading,
                [
                    "agencies": String(echo.agencyCount), "reports": String(echo.occurrences.count),
                    "length": String(echo.length), "agency": first.report.agencyName,
                ]))
        out.markup("</h3>\n")
        passage.sides(first, second, to: &out)
        if echo.occurrences.count > 2 { list(echo.occurrences, to: &out) }
        out.markup("</article>\n")
    }

    private func list(_ occurrences: [Echo.Occurrence], to out: inout ByteWriter) {
        let passage = PassageMarkup(site.context, text: site.text)
        out.markup("<details><summary>")
        out.text(strings(.echoPlaces, ["reports": String(occurrences.count)]))
        out.markup("</summary><ul class=\"columns\">")
        for one in occurrences.prefix(Self.occurrencesListed) {
            out.markup("<li>")
            passage.report(one.report, fragment: "", to: &out)
            out.markup(" ")
            passage.line(one, to: &out)
            out.markup("</li>")
        }
        out.markup("</ul>")
        let left = occurrences.count - Self.occurrencesListed
        if left > 0 {
            out.markup("<p>")
            out.text(strings(.casesMore, ["count": String(left)]))
            out.markup("</p>")
        }
        out.markup("</details>")
    }

    private var common: [UInt8] {
        var out = ByteWriter()
        let passage = PassageMarkup(site.context, text: site.text)
        for one in echoes.common {
            out.markup("<article class=\"echo\"><h3>")
            out.text(
                strings(.echoCommon, ["reports": String(one.reportCount), "all": String(echoes.comparedCount)]))
            out.markup("</h3>")
            passage.side(one.example, to: &out)
            out.markup("</article>\n")
        }
        return out.bytes
    }
}

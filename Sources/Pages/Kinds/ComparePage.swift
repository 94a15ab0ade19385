import Components
import OpenData
import Portals
import Reports
import Themes
import Wording
import Writing

/// Up to six agencies side by side, any indicators, any years; without script the tables that are there anyhow.
struct ComparePage: SitePage {
    let site: Site
    private var strings: Strings { site.strings }
    private var choice: ColumnChoice { ColumnChoice(strings: strings, first: Self.first) }

    static let template = PageTemplate(
        "compare",
        ["lead": .text, "tool": .html, "regions": .links, "years": .links])

    static func all(of site: Site) -> [Self] {
        [ComparePage(site: site)]
    }

    var route: Route { .compare }

    var files: [SiteFile] { [SiteFile(.compareIndex) { .bytes(CompareIndex(edition: site.edition).json) }] }

    var content: PageContent {
        PageContent(
            heading: strings(.compare), description: strings(.describeCompare),
            trail: [Link(label: strings(.navHome), href: site.href(.home)), Link(label: strings(.compare), href: "")],
            values: [
                "lead": .text(strings(.describeCompare)), "tool": .html(tool),
                "regions": .list(RegionsPage.entrances(of: site).map(\.values)),
                "years": .list(YearsPage(site: site).links.map(\.values)),
            ])
    }

    private var tool: [UInt8] {
        var out = ByteWriter(capacity: 6000)
        out.markup("<form class=\"tools\" id=\"comparer\" data-index=\"")
        out.text(site.href(.compareIndex))
        out.markup("\" data-values=\"")
        out.text(site.href(.agencyIndicators(slug: "SLUG")))
        out.markup("\" data-agency=\"")
        out.text(site.href(.agency(slug: "SLUG")))
        out.markup("\" data-report=\"")
        out.text(site.href(.report(slug: "SLUG", year: 9999)))
        out.markup("\"")
        choice.attributes(Self.words, to: &out)
        out.markup("><p class=\"fields\"><span><label for=\"c-agency\">")
        out.text(strings(.compareAdd))
        out.markup("</label> <input type=\"search\" id=\"c-agency\" list=\"c-agencies\" autocomplete=\"off\">")
        out.markup("<datalist id=\"c-agencies\"></datalist></span><button type=\"submit\">")
        out.text(strings(.compareAddButton))
        out.markup("</button></p><ul class=\"chosen\" id=\"c-chosen\"></ul>")
        choice.write(to: &out)
        out.markup("<fieldset class=\"fields\"><legend>")
        out.text(strings(.navYears))
        out.markup("</legend>")
        for year in site.portal.years {
            out.markup("<label><input type=\"checkbox\" name=\"y\" value=\"")
            out.number(year)
            out.markup("\" checked>")
            out.number(year)
            out.markup("</label>")
        }
        out.markup("</fieldset><output id=\"c-status\"></output></form>\n<div id=\"c-result\"></div>\n")
        return out.bytes
    }

    /// What is compared before a reader picks.
    private static let first: [ComparisonColumn] = [.new, .disclosureRate]

    private static let words: [(name: String, phrase: Phrase)] = [
        ("none", .compareNone), ("full", .compareFull), ("unknown", .compareUnknown), ("remove", .compareRemove),
        ("gap", .compareGap), ("break", .compareBreak), ("chart", .compareChart),
    ]
}

extension Route {
    /// Agencies side by side.
    package static let compare = Route("compare/")
    static let compareIndex = Route("compare/agencies.json")
}

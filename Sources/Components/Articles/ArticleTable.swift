import Portals
import Reports
import Wording
import Writing

/// The comparison table of an article.
///
/// Years go across for one agency, whose indicators are the rows, and for one indicator, whose agencies are; else
/// indicators go across.
package struct ArticleTable {
    package let site: Site
    package let choice: ArticleChoice
    /// Unique on the page.
    package let id: String
    private var strings: Strings { site.strings }

    private struct Line {
        let label: String
        /// Empty for a row that leads nowhere.
        let href: String
        let cells: [Cell]
    }

    private struct Cell {
        let agency: Int
        let year: Int
        let indicator: Indicator
    }

    private var isOneAgency: Bool { choice.agencies.count == 1 }
    private var areYearsAcross: Bool { isOneAgency || (choice.indicators.count == 1 && choice.years.count > 1) }

    package func markup() -> [UInt8] {
        var out = ByteWriter(capacity: 4_000)
        let frame = CompareFrame(
            id: id, caption: caption, corner: strings(isOneAgency ? .indicator : .columnAgency))
        frame.open(to: &out) { out in
            for head in heads {
                out.markup("<th scope=\"col\" class=\"n\">")
                out.text(head)
                out.markup("</th>")
            }
        }
        out.markup("<tbody>")
        for line in lines { write(line, to: &out) }
        out.markup("</tbody>")
        CompareFrame.close(&out)
        return out.bytes
    }

    private var heads: [String] {
        areYearsAcross ? choice.years.map(String.init) : choice.indicators.map(name)
    }

    private func name(_ indicator: Indicator) -> String { Self.name(indicator, strings) }

    /// The short name that the site's comparison tables have, where they have the indicator.
    package static func name(_ indicator: Indicator, _ strings: Strings) -> String {
        if let column = ComparisonColumn.allCases.first(where: { $0.key == indicator.key }) {
            return strings(column.name)
        }
        if let key = IndicatorCatalogue.figure(indicator) { return FigureName.of(key, strings) }
        return strings.name(of: indicator)
    }

    /// The editor's words, else what does not vary: the agency, the year, the indicator.
    private var caption: String { Self.caption(choice, site) }

    package static func caption(_ choice: ArticleChoice, _ site: Site) -> String {
        if let caption = choice.caption { return caption }
        var parts: [String] = []
        if let only = choice.agencies.first, choice.agencies.count == 1 {
            parts.append(site.portal.agencies[only].shortName)
        }
        if let only = choice.years.first, choice.years.count == 1 {
            parts.append(site.strings(.titleYear, ["year": String(only)]))
        }
        if let only = choice.indicators.first, choice.indicators.count == 1 { parts.append(name(only, site.strings)) }
        return parts.isEmpty ? site.strings(.articleTable) : parts.joined(separator: site.strings(.coverageSeparator))
    }

    private var lines: [Line] {
        if isOneAgency, let agency = choice.agencies.first {
            return choice.indicators.map { indicator in
                let page = IndicatorCatalogue.position(indicator).map { _ in
                    Route.indicator(key: indicator.key, page: 1)
                }
                return Line(
                    label: name(indicator), href: page.map { site.href($0) } ?? "",
                    cells: choice.years.map { Cell(agency: agency, year: $0, indicator: indicator) })
            }
        }
        return choice.agencies.flatMap { place -> [Line] in
            let agency = site.portal.agencies[place]
            let page = site.href(.agency(slug: agency.slug))
            if areYearsAcross, let indicator = choice.indicators.first {
                let cells = choice.years.map { Cell(agency: place, year: $0, indicator: indicator) }
                return [Line(label: agency.shortName, href: page, cells: cells)]
            }
            return choice.years.map { year in
                let hasReport = agency.report(year) != nil
                return Line(
                    label: choice.years.count == 1 ? agency.shortName : "\(agency.shortName) \(year)",
                    href: hasReport ? site.href(.report(slug: agency.slug, year: year)) : page,
                    cells: choice.indicators.map { Cell(agency: place, year: year, indicator: $0) })
            }
        }
    }

    private func write(_ line: Line, to out: inout ByteWriter) {
        out.markup("<tr><th scope=\"row\" class=\"label\">")
        CompareFrame.named(line.label, href: line.href, to: &out)
        out.markup("</th>")
        for cell in line.cells { write(cell, to: &out) }
        out.markup("</tr>")
    }

    private func write(_ cell: Cell, to out: inout ByteWriter) {
        guard let value = ArticleValue(site: site, agency: cell.agency, year: cell.year, cell.indicator) else {
            out.markup("<td class=\"n absent\">")
            out.text(strings(.chartNoReport))
            out.markup("</td>")
            return
        }
        out.markup(value.value.isDoubtful && value.value.isNumber ? "<td class=\"n off" : "<td class=\"n")
        if let style = IndicatorWords.style(of: value.value) {
            out.markup(" ")
            out.markup(style)
        }
        out.markup("\"><a href=\"")
        out.text(value.href)
        out.markup("\">")
        out.text(value.words)
        out.markup("</a></td>")
    }
}

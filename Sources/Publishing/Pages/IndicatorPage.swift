import Reports

/// One indicator: what it means, where it comes from, how it lies among agencies and over years, and every value.
///
/// The table goes over as many pages as it needs; what comes before it stands on the first alone.
struct IndicatorPage {
    let site: Site
    let indicator: Indicator
    /// The page of the table, from 1.
    let number: Int
    private var strings: Strings { site.strings }
    private var definition: IndicatorDefinition { indicator.definition }
    private var name: String { strings.name(of: indicator) }

    var content: PageContent {
        let pages = site.portal.indicatorPageCount
        let levels = number == 1 ? IndicatorLevels(site: site, indicator) : nil
        let year = levels?.newestYear
        let cells = number == 1 ? IndicatorCells(site: site, indicator: indicator).links : []
        let page = strings(.pageNumber, ["page": String(number), "pages": String(pages)])
        let reporting = site.portal.agencies.indices.filter { !site.portal.agencies[$0].reports.isEmpty }
        let shown = reporting.dropFirst((number - 1) * Portal.rowsPerPage).prefix(Portal.rowsPerPage)
        let caption = strings(.indicatorAll, ["name": name])
        let table = IndicatorValueTable(site: site, indicator: indicator)
        let meaning = strings(definition.meaning)
        return PageContent(
            kind: .indicator, heading: name, description: meaning,
            trail: [
                Link(label: strings(.navHome), href: site.href(.home)),
                Link(label: strings(.navIndicators), href: site.href(.indicators)), Link(label: name, href: ""),
            ],
            values: [
                "meaning": .text(meaning), "formula": .text(formula),
                "basis": .text(definition.basis.map { strings($0) } ?? ""),
                "comparability": .text(comparability),
                "is_first": .flag(number == 1), "cells_any": .flag(!cells.isEmpty), "cells": .list(cells.map(\.values)),
                "distribution_title": .text(
                    year.map { strings(.distributionTitle, ["year": String($0)]) } ?? strings(.distributionNone)),
                "distribution": .html(year.map { distributions(levels, $0) } ?? []),
                "trend": .html(
                    levels.map { IndicatorTrend(site: site, indicator: indicator, levels: $0).markup() } ?? []),
                "table": .html(
                    shown.isEmpty
                        ? [] : table.markup(shown, caption: pages > 1 ? "\(caption) · \(page)" : caption)),
                "pages": .list(
                    pages == 1
                        ? []
                        : (1...pages).map {
                            YearTile(
                                label: String($0), href: site.href(.indicator(key: indicator.key, page: $0)),
                                isCurrent: $0 == number
                            ).values
                        }),
            ])
    }

    /// How it is worked out; a cell of the form is not.
    private var formula: String {
        definition.group == nil ? "" : strings(definition.formulaWords)
    }

    /// Whether the two forms are one series, in words.
    private var comparability: String {
        let grade: Phrase
        switch definition.comparability.grade {
        case .same: grade = .comparableSame
        case .near: grade = .comparableNear
        case .notComparable: grade = .comparableNever
        case .only: grade = .comparableOnly
        }
        var form = ""
        if case .only(let only) = definition.comparability.grade { form = only.rawValue }
        if case .daysPastDeadline = indicator.formula { return "" }
        let note = definition.comparability.note.map { strings($0) } ?? ""
        return strings.sentences(strings(grade, ["form": form]), note)
    }

    // MARK: How agencies lie

    private func distributions(_ levels: IndicatorLevels?, _ year: Int) -> [UInt8] {
        guard let levels else { return [] }
        var out = ByteWriter(capacity: 16_000)
        out.markup("<div class=\"charts\">")
        let known = levels.levels.map { ($0.rawValue, strings($0.phrase), levels.distribution(year, $0)) }
        let unknown = ("unknown", strings(.levelUnknown), levels.distribution(year, nil))
        for (id, name, distribution) in known + [unknown] {
            guard let distribution else { continue }
            guard distribution.values.count >= Distribution.smallest else {
                out.markup("<p>")
                out.text(
                    strings(
                        .chartNamed,
                        ["name": name, "values": DistributionWords.coverage(distribution, strings)]))
                out.markup("</p>\n")
                continue
            }
            let chart = DistributionChart(
                id: "level-" + id, caption: name, distribution: distribution, kind: indicator.kind)
            out.raw(chart.markup(strings))
        }
        out.markup("</div>\n")
        return out.bytes
    }
}

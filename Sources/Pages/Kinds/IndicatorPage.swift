import Charts
import Components
import Portals
import Reports
import Searching
import Themes
import Wording
import Writing

/// One indicator: what it means, where it comes from, how its values are distributed over agencies and years, and every value.
///
/// The table goes over as many pages as it needs; what comes before it stands on the first alone.
struct IndicatorPage: SitePage {
    let site: Site
    let indicator: Indicator
    /// The page of the table, from 1.
    let number: Int
    private var strings: Strings { site.strings }
    private var definition: IndicatorDefinition { indicator.definition }
    private var name: String { strings.name(of: indicator) }

    static let template = PageTemplate(
        "indicator",
        [
            "meaning": .text, "formula": .text, "basis": .text, "comparability": .text, "is_first": .flag,
            "cells_any": .flag, "cells": .links,
            "distribution_title": .text, "distribution": .html, "trend": .html, "table": .html,
            "pages": .tiles,
        ])

    static func all(of site: Site) -> [Self] {
        let numbers = Pagination.numbers(of: site.portal.agencies.count { !$0.reports.isEmpty })
        return IndicatorCatalogue.all.flatMap { indicator in
            numbers.map { IndicatorPage(site: site, indicator: indicator, number: $0) }
        }
    }

    var route: Route { .indicator(key: indicator.key, page: number) }

    var content: PageContent {
        let levels = number == 1 ? self.levels(of: indicator) : nil
        let year = levels?.newestYear
        let cells = number == 1 ? IndicatorCells(site.context, indicator: indicator).links : []
        let reporting = site.portal.agencies.indices.filter { !site.portal.agencies[$0].reports.isEmpty }
        let pagination = Pagination(number, of: reporting.count)
        let shown = reporting[pagination.range]
        let caption = strings(.indicatorAll, ["name": name])
        let table = IndicatorValueTable(site.context, years: site.portal.years, indicator: indicator)
        let meaning = strings(definition.meaning)
        return PageContent(
            heading: name, description: meaning,
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
                    levels.map(trend) ?? []),
                "table": .html(
                    shown.isEmpty
                        ? [] : table.markup(shown.map(site.values), caption: pagination.caption(caption, strings))),
                "pages": pagination.tiles { site.href(.indicator(key: indicator.key, page: $0)) },
            ])
    }

    private func levels(of indicator: Indicator) -> IndicatorLevels {
        IndicatorLevels(site.portal.agencies.indices.lazy.map(site.values), indicator)
    }

    private func trend(_ levels: IndicatorLevels) -> [UInt8] {
        IndicatorTrend(
            site.context, years: site.portal.span, indicator: indicator, levels: levels, otherLevels: self.levels
        ).markup()
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

    // MARK: Distribution

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

extension IndicatorPage: SearchablePage {
    static var searchKind: SearchRecord.Kind { .indicator }
    var recordCount: Int { number == 1 ? 1 : 0 }

    func searchRecord(_ number: Int, in context: SearchContext) -> SearchRecord {
        var record = SearchRecord(
            kind: .indicator, title: name, path: route.path)
        record.names = SearchRecord.distinct([name, site.words.other(than: strings).name(of: indicator)])
        let texts = [
            site.strings(definition.meaning),
            definition.group == nil ? "" : site.strings(definition.formulaWords),
            definition.basis.map { site.strings($0) } ?? "",
        ]
        record.parts = [SearchRecord.body(texts)]
        return record
    }
}

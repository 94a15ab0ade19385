import Charts
import Reports
import Wording

/// A chart of an article, drawn as those of the site are, with its table behind it.
package struct ArticleChart {
    /// What is drawn.
    package enum Kind: String, CaseIterable {
        /// Years across, a line an agency or an indicator.
        case line
        /// One bar for each agency, year or indicator, whichever is many.
        case bars
        /// Indicators that are parts of a whole, a bar for each agency or year.
        case stacked
    }

    package let site: Site
    package let kind: Kind
    package let choice: ArticleChoice
    /// Unique on the page.
    package let id: String
    private var strings: Strings { site.strings }
    private var caption: String { ArticleTable.caption(choice, site) }
    private static let mostParts = 7

    package func markup() throws(ArticleFault) -> [UInt8] {
        let units = Set(choice.indicators.map { ChartUnit($0.kind) })
        guard let unit = units.first, units.count == 1 else {
            throw fault("indicators of different units", "indicators that share a scale")
        }
        switch kind {
        case .line: return try lines(unit)
        case .bars: return try bars(unit)
        case .stacked: return try stacked(unit)
        }
    }

    private func fault(_ met: String, _ expected: String) -> ArticleFault {
        ArticleFault(.articleBlockValue, met: met, expected: expected)
    }

    private func name(_ indicator: Indicator) -> String { ArticleTable.name(indicator, strings) }

    private func point(_ agency: Int, _ year: Int, _ indicator: Indicator, _ unit: ChartUnit) -> ChartPoint {
        guard let value = ArticleValue(site: site, agency: agency, year: year, indicator) else {
            return ChartPoint(tenths: nil, words: strings(.chartNoReport))
        }
        return ChartPoint(value.value, unit: unit, strings)
    }

    // MARK: Lines

    private func lines(_ unit: ChartUnit) throws(ArticleFault) -> [UInt8] {
        guard let first = choice.years.first, let last = choice.years.last, first < last else {
            throw fault("a line of one year", "two years at least")
        }
        let span = Array(first...last)
        let series: [ChartSeries]
        if let indicator = choice.indicators.first, choice.indicators.count == 1 {
            series = choice.agencies.map { agency in
                ChartSeries(
                    name: site.portal.agencies[agency].shortName,
                    points: span.map { point(agency, $0, indicator, unit) })
            }
        } else if let agency = choice.agencies.first, choice.agencies.count == 1 {
            series = choice.indicators.map { indicator in
                ChartSeries(name: name(indicator), points: span.map { point(agency, $0, indicator, unit) })
            }
        } else {
            throw fault("several agencies and several indicators", "one agency or one indicator")
        }
        guard series.count <= LineChart.mostSeries else {
            throw fault("\(series.count) lines", "at most \(LineChart.mostSeries)")
        }
        let isOneSeries = choice.indicators.allSatisfy { $0.definition.comparability.grade == .same }
        let newest = Form.statutory.last?.firstYear
        let hasBreak = !isOneSeries && newest.map { first < $0 && $0 <= last } ?? false
        return LineChart(
            id: id, caption: caption, years: span, series: series, unit: unit,
            formBreak: hasBreak ? newest : nil
        ).markup(strings)
    }

    // MARK: Bars

    private func bars(_ unit: ChartUnit) throws(ArticleFault) -> [UInt8] {
        let counts = [choice.agencies.count, choice.years.count, choice.indicators.count]
        guard counts.count(where: { $0 > 1 }) <= 1, let agency = choice.agencies.first, let year = choice.years.first,
            let indicator = choice.indicators.first
        else {
            throw fault("bars in several directions", "several agencies, or years, or indicators: only one of them")
        }
        let rows: [(String, ChartPoint)]
        if counts[1] > 1 {
            rows = choice.years.map { (String($0), point(agency, $0, indicator, unit)) }
        } else if counts[2] > 1 {
            rows = choice.indicators.map { (name($0), point(agency, year, $0, unit)) }
        } else {
            rows = choice.agencies.map { (site.portal.agencies[$0].shortName, point($0, year, indicator, unit)) }
        }
        let series = ChartSeries(
            name: counts[2] > 1 ? strings(.indicatorValue) : name(indicator), points: rows.map(\.1))
        return try bars(rows.map(\.0), [series], unit)
    }

    private func stacked(_ unit: ChartUnit) throws(ArticleFault) -> [UInt8] {
        guard unit == .count else { throw fault("parts that are no counts", "indicators that are counts") }
        guard (2...Self.mostParts).contains(choice.indicators.count) else {
            throw fault("\(choice.indicators.count) parts", "2 to \(Self.mostParts) indicators")
        }
        let rows: [(label: String, agency: Int, year: Int)]
        if let agency = choice.agencies.first, choice.agencies.count == 1 {
            rows = choice.years.map { (String($0), agency, $0) }
        } else if let year = choice.years.first, choice.years.count == 1 {
            rows = choice.agencies.map { (site.portal.agencies[$0].shortName, $0, year) }
        } else {
            throw fault("several agencies and several years", "one agency or one year")
        }
        let parts = choice.indicators.map { indicator in
            ChartSeries(name: name(indicator), points: rows.map { point($0.agency, $0.year, indicator, unit) })
        }
        return try bars(rows.map(\.label), parts, unit)
    }

    private func bars(_ rows: [String], _ parts: [ChartSeries], _ unit: ChartUnit) throws(ArticleFault) -> [UInt8] {
        guard unit == .count || unit == .percent || unit == .tenThousandYuan,
            !parts.contains(where: { $0.points.contains { ($0.tenths ?? 0) < 0 } })
        else { throw fault("values below 0", "counts, shares or money; a line shows values below 0") }
        let isYears = choice.years.count > 1
        let corner = isYears ? strings(.chartYear) : strings(choice.agencies.count > 1 ? .columnAgency : .indicator)
        return StackedBars(id: id, caption: caption, corner: corner, rows: rows, parts: parts, unit: unit)
            .markup(strings)
    }
}

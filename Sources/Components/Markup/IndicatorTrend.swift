import Charts
import Portals
import Reports
import Wording
import Writing

/// How an indicator went over the years of the portal: the sum of a count, and the middle for each level.
package struct IndicatorTrend {
    private let strings: Strings
    private let years: [Int]
    private let indicator: Indicator
    private let levels: IndicatorLevels
    private let otherLevels: (Indicator) -> IndicatorLevels

    /// - Parameters:
    ///   - years: those of the portal, without gaps.
    ///   - otherLevels: the values of the indicator of another form that is held against this one.
    package init(
        _ context: PageContext, years: [Int], indicator: Indicator, levels: IndicatorLevels,
        otherLevels: @escaping (Indicator) -> IndicatorLevels
    ) {
        strings = context.strings
        self.years = years
        self.indicator = indicator
        self.levels = levels
        self.otherLevels = otherLevels
    }

    private var unit: ChartUnit { ChartUnit(indicator.kind) }

    package func markup() -> [UInt8] {
        guard years.count > 1 else { return [] }
        var out = ByteWriter(capacity: 12_000)
        if indicator.kind == .count { out.raw(sum()) }
        out.raw(medians())
        guard !out.bytes.isEmpty else { return [] }
        var all = ByteWriter(capacity: out.bytes.count + 40)
        all.markup("<div class=\"charts\">")
        all.raw(out.bytes)
        all.markup("</div>\n")
        return all.bytes
    }

    /// The first year of the 2021 form, where the indicator is not one series across the forms.
    private var formBreak: Int? {
        indicator.definition.comparability.grade == .same ? nil : Form.statutory.last?.firstYear
    }

    // MARK: Sums

    private func sum() -> [UInt8] {
        var series = [ChartSeries(name: name(indicator), points: sums(of: indicator))]
        // The cell of the other form that comes nearest: the same chart, never the same line.
        if let other = counterpart { series.append(ChartSeries(name: name(other), points: sums(of: other))) }
        guard series.contains(where: \.isLine) else { return [] }
        let chart = LineChart(
            id: "trend-sum", caption: strings(.trendSum), note: strings(.trendSumNote), years: years, series: series,
            unit: unit, formBreak: formBreak)
        return chart.markup(strings)
    }

    private var counterpart: Indicator? {
        guard let key = IndicatorCatalogue.figure(indicator) else { return nil }
        let comparability = Comparability(of: key)
        guard comparability.grade == .near else { return nil }
        return comparability.counterpart.flatMap(IndicatorCatalogue.indicator)
    }

    private func name(_ indicator: Indicator) -> String {
        guard counterpart != nil, let key = IndicatorCatalogue.figure(indicator),
            case .proactive(_, let column) = key.cell
        else { return strings(.sum) }
        return strings(column.name)
    }

    /// The sum over the reports that state the figure, with how many they are; doubtful ones are in it as in all sums.
    private func sums(of indicator: Indicator) -> [ChartPoint] {
        let values = indicator == self.indicator ? levels.all : otherLevels(indicator).all
        return years.map { year in
            let all = values[year] ?? []
            let counts = all.compactMap { if case .count(let count) = $0.result { count } else { nil } }
            let counted = counts.count
            guard counted > 0 else {
                return ChartPoint(tenths: nil, words: all.isEmpty ? strings(.chartNoReport) : Self.state(all, strings))
            }
            guard let sum = CheckedSum(counts).total, let number = Ratio(sum, over: 1) else {
                return ChartPoint(tenths: nil, words: strings(.sumTooLarge))
            }
            // The sum of one or two reports says who reported, not how things went: it is told and not drawn.
            let isDrawn = counted >= Distribution.smallest
            let coverage = strings(.coverageShort, ["reported": String(counted), "reports": String(all.count)])
            return ChartPoint(
                tenths: isDrawn ? unit.tenths(of: number) : nil,
                words: strings(.countOfCovered, ["sum": String(sum), "coverage": coverage]),
                label: isDrawn ? String(sum) : "×")
        }
    }

    /// Why no report of a year has a number.
    private static func state(_ values: [IndicatorValue], _ strings: Strings) -> String {
        let isComparable = values.contains { if case .notComparable = $0.result { false } else { true } }
        return strings(isComparable ? .stateNotReported : .stateNotComparable)
    }

    // MARK: Middles

    private func medians() -> [UInt8] {
        let series = levels.levels.map { level in
            ChartSeries(
                name: strings(level.phrase),
                points: years.map { year in
                    guard let distribution = levels.distribution(year, level) else {
                        return ChartPoint(tenths: nil, words: strings(.chartNoReport))
                    }
                    guard let median = distribution.median else {
                        return ChartPoint(
                            tenths: nil,
                            words: strings(.medianTooFew, ["count": String(distribution.values.count)]))
                    }
                    return ChartPoint(
                        tenths: unit.tenths(of: median),
                        words: DistributionWords.of(median, kind: indicator.kind, strings))
                })
        }
        guard series.contains(where: \.isLine) else { return [] }
        let chart = LineChart(
            id: "trend-median", caption: strings(.trendMedian), note: strings(.trendMedianNote), years: years,
            series: series.filter { $0.points.contains { $0.tenths != nil } }, unit: unit, formBreak: formBreak)
        return chart.markup(strings)
    }
}

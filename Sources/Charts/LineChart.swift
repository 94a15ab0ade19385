import Wording

/// Lines over years: gaps for years without a number, no line across them, and none across the break of the form.
package struct LineChart: Sendable {
    package let id: String
    package let caption: String
    package let note: String
    /// Rising, without gaps of their own.
    package let years: [Int]
    /// At most `mostSeries`; the others are left to the table.
    package let series: [ChartSeries]
    package let unit: ChartUnit
    /// The first year of the 2021 form, where values before and after it are not one series.
    package let formBreak: Int?

    package init(
        id: String, caption: String, note: String = "", years: [Int], series: [ChartSeries], unit: ChartUnit,
        formBreak: Int? = nil
    ) {
        self.id = id
        self.caption = caption
        self.note = note
        self.years = years
        self.series = series
        self.unit = unit
        self.formBreak = formBreak
    }

    package static let mostSeries = 6

    private static let top = 300
    private static let plot = 1_400
    private static let right = 240
    private static let styles: [StaticString] = ["s0", "s1", "s2", "s3", "s4", "s5"]

    package func markup(_ strings: Strings) -> [UInt8] {
        let drawing = Drawing(self, strings)
        return ChartFigure(
            id: id, caption: caption, description: description(strings), note: note, height: drawing.height,
            canvas: drawing.canvas(), table: table(strings)
        ).markup(strings)
    }

    private func table(_ strings: Strings) -> ChartTable {
        ChartTable(
            corner: strings(.chartYear), columns: series.map(\.name),
            rows: years.enumerated().map { index, year in (String(year), series.map { $0.points[index] }) })
    }

    private func description(_ strings: Strings) -> String {
        series.map { one in
            let values = zip(years, one.points).map { year, point in
                strings(
                    .chartYearValue,
                    [
                        "year": String(year),
                        "value": point.isDoubtful ? "\(point.words) \(strings(.doubtful))" : point.words,
                    ])
            }
            let all = values.joined(separator: strings(.listSeparator))
            return series.count == 1 ? all : strings(.chartNamed, ["name": one.name, "values": all])
        }.joined(separator: strings(.coverageSeparator))
    }

    /// The places of one chart.
    private struct Drawing {
        let chart: LineChart
        let strings: Strings
        let shown: [ChartSeries]
        let scale: ChartScale
        let left: Int
        let right: Int
        var bottom: Int { LineChart.top + LineChart.plot }
        var height: Int { bottom + 260 }

        init(_ chart: LineChart, _ strings: Strings) {
            self.chart = chart
            self.strings = strings
            shown = Array(chart.series.prefix(LineChart.mostSeries))
            let values = shown.flatMap(\.points).compactMap(\.tenths)
            scale = ChartScale(values, unit: chart.unit)
            left = (scale.ticks.map { ChartText.width(chart.unit.label($0)) }.max() ?? 0) + 80
            let names = shown.count > 1 ? shown.map { ChartText.width(Self.label($0)) }.max() ?? 0 : 0
            right = ChartCanvas.width - (names == 0 ? LineChart.right : min(names + 280, 1_700))
        }

        /// What stands at the end of a line: its name and its last number.
        static func label(_ series: ChartSeries) -> String {
            let last = series.points.last { $0.tenths != nil }
            return last.map { "\(series.name) \($0.label)" } ?? series.name
        }

        func x(_ index: Int) -> Int {
            let steps = chart.years.count - 1
            guard steps > 0 else { return (left + right) / 2 }
            let (start, end) = (left + 200, right - 40)
            return start + index * (end - start) / steps
        }

        func y(_ tenths: Int64) -> Int { scale.place(tenths, from: bottom, to: LineChart.top) }

        func canvas() -> ChartCanvas {
            var canvas = ChartCanvas()
            axes(&canvas)
            formBreak(&canvas)
            gaps(&canvas)
            for (index, series) in shown.enumerated() { line(series, index, &canvas) }
            if shown.count > 1 { names(&canvas) }
            return canvas
        }

        private func axes(_ canvas: inout ChartCanvas) {
            for tick in scale.ticks {
                canvas.line(left, y(tick), right, y(tick), tick == 0 ? "z" : "a")
                canvas.text(chart.unit.label(tick), left - 60, y(tick) + 50, .end, "t")
            }
            // Every year where there is room, else every second or third, the last one always.
            let room = chart.years.count > 1 ? (x(1) - x(0)) : ChartCanvas.width
            let every = max(1, (ChartText.width("2000") + 40 + max(room, 1) - 1) / max(room, 1))
            for (index, year) in chart.years.enumerated() where (chart.years.count - 1 - index) % every == 0 {
                canvas.text(String(year), x(index), bottom + 200, .middle, "t")
            }
        }

        private func formBreak(_ canvas: inout ChartCanvas) {
            guard let first = chart.formBreak, let index = chart.years.firstIndex(of: first), index > 0 else { return }
            let place = (x(index - 1) + x(index)) / 2
            canvas.line(place, 190, place, bottom, "k")
            let words = strings(.chartBreak)
            let start = min(place, ChartCanvas.width - ChartText.width(words))
            canvas.text(words, start, 140, .start, "t")
        }

        /// Says why a year has no number, where no series has one and there is room.
        private func gaps(_ canvas: inout ChartCanvas) {
            for index in chart.years.indices where shown.allSatisfy({ $0.points[index].tenths == nil }) {
                guard let words = shown.first?.points[index].label else { continue }
                let room = chart.years.count > 1 ? x(1) - x(0) : right - left
                canvas.text(ChartText.width(words) + 20 <= room ? words : "×", x(index), bottom - 40, .middle, "t")
            }
        }

        private func line(_ series: ChartSeries, _ number: Int, _ canvas: inout ChartCanvas) {
            canvas.open(LineChart.styles[number])
            for run in runs(series) where run.count > 1 {
                canvas.path(run.map { (x($0.index), y($0.tenths)) }, "l")
            }
            for (index, point) in series.points.enumerated() {
                guard let tenths = point.tenths else { continue }
                canvas.marker(number, x(index), y(tenths), isHollow: point.isDoubtful)
                if point.isDoubtful { canvas.text("?", x(index) + 60, y(tenths) - 50, .start) }
                if shown.count == 1, isNamed(index, series) {
                    let half = ChartText.width(point.label) / 2
                    canvas.text(
                        point.label, min(max(x(index), half), ChartCanvas.width - half), y(tenths) - 90, .middle)
                }
            }
            canvas.close()
        }

        /// Whether the value stands at its point: all of them where there is room, else the last one.
        private func isNamed(_ index: Int, _ series: ChartSeries) -> Bool {
            let widest = series.points.map { ChartText.width($0.label) }.max() ?? 0
            if chart.years.count > 1, widest + 30 <= x(1) - x(0) { return true }
            return index == series.points.lastIndex { $0.tenths != nil }
        }

        /// The runs of years with numbers, which gaps and the break of the form part.
        private func runs(_ series: ChartSeries) -> [[(index: Int, tenths: Int64)]] {
            var runs: [[(index: Int, tenths: Int64)]] = [[]]
            for (index, point) in series.points.enumerated() {
                if chart.years[index] == chart.formBreak { runs.append([]) }
                if let tenths = point.tenths {
                    runs[runs.count - 1].append((index, tenths))
                } else {
                    runs.append([])
                }
            }
            return runs
        }

        private func names(_ canvas: inout ChartCanvas) {
            let ends = shown.map { series in series.points.last { $0.tenths != nil }?.tenths }
            let places = ChartText.spread(
                ends.map { $0.map(y) ?? bottom }, distance: 180, within: LineChart.top...bottom)
            for (number, series) in shown.enumerated() where ends[number] != nil {
                canvas.open(LineChart.styles[number])
                canvas.marker(number, right + 120, places[number])
                canvas.text(
                    ChartText.fitting(Self.label(series), in: ChartCanvas.width - right - 210), right + 200,
                    places[number] + 50, .start)
                canvas.close()
            }
        }
    }
}

import Charts
import Foundation
import Portals
import Pages
import Reports
import TestSupport
import Testing

struct ChartTests {
    private static let strings = Result { try TestPortal.theme().strings }

    private static func point(_ value: Int64?, _ state: String = "未填报", isDoubtful: Bool = false) -> ChartPoint {
        ChartPoint(tenths: value.map { $0 * 10 }, words: value.map(String.init) ?? state, isDoubtful: isDoubtful)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    // MARK: Golden drawings

    @Test("a line chart with a gap, a doubt and the break of the form comes out as in the golden file")
    func lineGolden() throws {
        let chart = LineChart(
            id: "c", caption: "历年申请", note: "说明", years: [2019, 2020, 2021, 2022, 2023],
            series: [
                ChartSeries(name: "新收", points: [4, 7, nil, 12, 3].map { Self.point($0) }),
                ChartSeries(
                    name: "结转",
                    points: [
                        Self.point(0), Self.point(2, isDoubtful: true), Self.point(nil), Self.point(1), Self.point(0),
                    ]),
            ], unit: .count, formBreak: 2021)
        #expect(try Golden("lines.html").difference(from: Self.text(chart.markup(Self.strings.get()))) == nil)
    }

    @Test("stacked bars with a year of 0, a missing year and a part left blank come out as in the golden file")
    func stackedGolden() throws {
        let chart = StackedBars(
            id: "c", caption: "结果", years: [2019, 2020, 2021, 2022],
            parts: [
                ChartSeries(name: "予以公开", points: [5, 0, nil, 12].map { Self.point($0, "未收到") }),
                ChartSeries(name: "部分公开", points: [1, 0, nil, nil].map { Self.point($0, "未收到") }),
                ChartSeries(name: "结转下年", points: [0, 0, nil, 3].map { Self.point($0, "未收到") }),
            ])
        #expect(try Golden("stacked.html").difference(from: Self.text(chart.markup(Self.strings.get()))) == nil)
    }

    @Test("a distribution with one agency marked comes out as in the golden file")
    func distributionGolden() throws {
        let numbers = [(0, 3), (1, 3), (1, 2), (5, 8), (9, 10), (1, 1), (1, 1)].compactMap { Ratio($0, over: $1) }
        let own = try #require(Ratio(1, over: 3))
        let chart = DistributionChart(
            id: "c", caption: "公开率", distribution: Distribution(numbers: numbers), kind: .ratio,
            own: (own, own.text))
        #expect(try Golden("distribution.html").difference(from: Self.text(chart.markup(Self.strings.get()))) == nil)
    }

    @Test("small multiples come out as in the golden file")
    func multiplesGolden() throws {
        let lines = [[4, nil, 7, 8], [nil, 2, nil, 5], [nil, nil, nil, nil]].enumerated().map { index, values in
            (
                series: ChartSeries(name: "机关<\(index)>", points: values.map { Self.point($0.map(Int64.init)) }),
                href: "/agencies/\(index)/"
            )
        }
        let chart = SmallMultiples(
            id: "c", caption: "新收", years: [2019, 2020, 2021, 2022], lines: lines, unit: .count)
        #expect(try Golden("multiples.html").difference(from: Self.text(chart.markup(Self.strings.get()))) == nil)
    }

    // MARK: Properties

    @Test("no place of any chart lies outside its drawing", arguments: SeededGenerator.seeds(80))
    func inside(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let strings = try Self.strings.get()
        let years = Array(2010..<(2012 + random.below(12)))
        let size = random.pick(1, 9, 400, 2_000_000, 90_000_000_000)
        func points() -> [ChartPoint] {
            years.map { _ in
                random.chance(25)
                    ? Self.point(nil)
                    : Self.point(Int64(random.below(size + 1)), isDoubtful: random.chance(10))
            }
        }
        let names = ["甲", "上年结转政府信息公开申请数量", "Carried out of the year to the next"]
        let series = (0...random.below(6)).map { _ in ChartSeries(name: random.pick(names, else: ""), points: points())
        }
        let numbers = (0..<(1 + random.below(300))).compactMap { _ in
            Ratio(Int64(random.below(size) - random.below(3)), over: Int64(1 + random.below(30)))
        }
        let kind = random.pick(IndicatorKind.ratio, .count, .days, .money)
        let whole = numbers.compactMap { kind == .ratio ? $0 : Ratio($0.numerator, over: 1) }
        let charts = [
            LineChart(
                id: "a", caption: "a", years: years, series: series, unit: random.pick(.count, .percent),
                formBreak: random.chance(50) ? 2012 : nil
            ).markup(strings),
            StackedBars(id: "b", caption: "b", years: years, parts: series).markup(strings),
            DistributionChart(
                id: "c", caption: "c", distribution: Distribution(numbers: whole), kind: kind,
                own: whole.first.map { ($0, $0.text) }
            ).markup(strings),
        ]
        for chart in charts {
            let outside = try DrawnPlaces(Self.text(chart)).outside
            #expect(outside == [], "seed \(seed)")
        }
    }

    @Test("a line has as many stretches as its years with numbers have, and none across a gap or the break")
    func gaps() throws {
        let values: [Int64?] = [1, 2, nil, 4, 5, 6, nil, 8]
        func paths(_ formBreak: Int?) throws -> [Int] {
            let chart = LineChart(
                id: "c", caption: "c", years: Array(2016...2023),
                series: [ChartSeries(name: "a", points: values.map { Self.point($0) })], unit: .count,
                formBreak: formBreak)
            return Self.text(chart.markup(try Self.strings.get())).components(separatedBy: "class=\"l\" d=\"")
                .dropFirst()
                .map { $0.prefix { $0 != "\"" }.split(separator: "L").count }
        }
        #expect(try paths(nil) == [2, 3])
        #expect(try paths(2021) == [2, 2])
        #expect(try paths(2017) == [3])
    }

    @Test("the parts of a bar join without gap and are as wide as their sum", arguments: SeededGenerator.seeds(40))
    func sums(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let parts = (0..<7).map { number in
            ChartSeries(
                name: "p\(number)",
                points: (0..<3).map { _ in random.chance(15) ? Self.point(nil) : Self.point(Int64(random.below(40))) })
        }
        let chart = StackedBars(id: "c", caption: "c", years: [2019, 2020, 2021], parts: parts)
        let html = Self.text(chart.markup(try Self.strings.get()))
        let hasMissing = (0..<3).contains { index in
            chart.total(index) != nil && parts.contains { $0.points[index].tenths == nil }
        }
        for index in 0..<3 {
            let sum = parts.compactMap { $0.points[index].tenths }.reduce(0, +)
            #expect(chart.total(index) == (parts.contains { $0.points[index].tenths != nil } ? sum : nil))
            let bars = DrawnPlaces.bars(html, y: Double(index) * (hasMissing ? 46 : 38) + 4)
            for (bar, next) in zip(bars, bars.dropFirst()) {
                #expect(abs(bar.x + bar.width - next.x) < 0.11, "seed \(seed)")
            }
            #expect(bars.count == parts.count { ($0.points[index].tenths ?? 0) > 0 }, "seed \(seed)")
            // The widest year fills the room of 292 units; every other one is as wide as its share of it.
            let most = (0..<3).compactMap { chart.total($0) }.max() ?? 0
            guard let first = bars.first, let last = bars.last, most > 0 else { continue }
            let width = last.x + last.width - first.x
            let wanted = 292 * Double(sum) / Double(most)
            #expect(width <= wanted + 0.3 && width >= wanted * 0.8 - 0.3, "seed \(seed): \(width) of \(wanted)")
        }
    }

    @Test("a year that is not reported has no bar and no point, and words instead")
    func missing() throws {
        let chart = StackedBars(
            id: "c", caption: "c", years: [2019, 2020],
            parts: [ChartSeries(name: "a", points: [Self.point(nil, "未收到"), Self.point(0)])])
        let html = Self.text(chart.markup(try Self.strings.get()))
        #expect(!chart.hasBars)
        #expect(!html.contains("<rect"))
        #expect(html.contains(">未收到</text>") && html.contains(">0</text>"))
    }

    @Test("hostile names are text in every chart")
    func hostile() throws {
        let name = "<script>\"'&"
        let strings = try Self.strings.get()
        let series = [ChartSeries(name: name, points: [Self.point(1), Self.point(2)])]
        let lines = [series[0], series[0]]
        for chart in [
            LineChart(id: "a", caption: name, note: name, years: [2019, 2020], series: lines, unit: .count).markup(
                strings),
            StackedBars(id: "b", caption: name, note: name, years: [2019, 2020], parts: series).markup(strings),
            SmallMultiples(
                id: "c", caption: name, note: name, years: [2019, 2020], lines: [(series[0], name)], unit: .count
            ).markup(strings),
        ] {
            let html = Self.text(chart)
            #expect(!html.contains("<script") && !html.contains("\"'&"))
        }
    }
}

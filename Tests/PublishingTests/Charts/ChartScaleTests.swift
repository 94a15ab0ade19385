import Charts
import Pages
import Reports
import TestSupport
import Testing
import Wording

struct ChartScaleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let values: [Int64]
        let unit: ChartUnit
        let ticks: [String]
        var testDescription: String { "\(values) as \(unit)" }
    }

    @Test(
        "ticks are round, hold every value and 0, and are whole for counts",
        arguments: [
            Case(values: [], unit: .count, ticks: ["0", "1"]),
            Case(values: [0], unit: .count, ticks: ["0", "1"]),
            Case(values: [10], unit: .count, ticks: ["0", "1"]),
            Case(values: [30], unit: .count, ticks: ["0", "1", "2", "3"]),
            Case(values: [25], unit: .count, ticks: ["0", "1", "2", "3"]),
            Case(values: [70], unit: .count, ticks: ["0", "2", "4", "6", "8"]),
            Case(values: [2_310], unit: .count, ticks: ["0", "50", "100", "150", "200", "250"]),
            Case(values: [333], unit: .percent, ticks: ["0%", "10%", "20%", "30%", "40%"]),
            Case(values: [1_000], unit: .percent, ticks: ["0%", "20%", "40%", "60%", "80%", "100%"]),
            Case(values: [3], unit: .percent, ticks: ["0%", "0.1%", "0.2%", "0.3%"]),
            Case(values: [-310, 50], unit: .days, ticks: ["-40", "-30", "-20", "-10", "0", "10"]),
            Case(values: [-10], unit: .days, ticks: ["-1", "0"]),
        ])
    func ticks(one: Case) {
        let scale = ChartScale(one.values, unit: one.unit)
        #expect(scale.ticks.map(one.unit.label) == one.ticks)
    }

    @Test("every value of any size lies between the ends of its axis, in order", arguments: SeededGenerator.seeds(60))
    func places(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let size = random.pick(Int64(100), 10_000, 1_000_000_000, 1_000_000_000_000_000)
        let values = (0..<20).map { _ in Int64.random(in: -size...size, using: &random) }.sorted()
        let scale = ChartScale(values, unit: random.pick(.count, .percent, .days))
        #expect(scale.ticks.count >= 2 && scale.ticks.count <= 7, "seed \(seed)")
        #expect(scale.ticks.contains(0), "seed \(seed)")
        let places = values.map { scale.place($0, from: 1_640, to: 240) }
        #expect(places.allSatisfy { (240...1_640).contains($0) }, "seed \(seed)")
        #expect(places == places.sorted(by: >), "seed \(seed)")
    }

    @Test("words at line ends are moved apart and stay in the drawing", arguments: SeededGenerator.seeds(40))
    func spread(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let places = (0..<6).map { _ in 240 + random.below(1_400) }
        let spread = ChartText.spread(places, distance: 180, within: 240...1_640)
        let sorted = spread.sorted()
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 180 }, "seed \(seed)")
        #expect(sorted.allSatisfy { (240...1_640).contains($0) }, "seed \(seed)")
    }

    @Test("a text too long for its place is shortened and says so")
    func fitting() {
        #expect(ChartText.fitting("新收申请 12", in: 4_000) == "新收申请 12")
        #expect(ChartText.fitting("新收申请 12", in: 500) == "新收…")
    }
}

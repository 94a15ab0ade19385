import Reports
import Wording

/// One value of a chart: where it is drawn, if it is, and what it is in words.
///
/// A state that is no number has words and no place: nothing stands for 0.
package struct ChartPoint: Hashable, Sendable {
    /// `nil` is a gap.
    package let tenths: Int64?
    /// The value as the site prints it elsewhere (`12`, `1/2`, `33.3%`), or the state.
    package let words: String
    /// What stands in the drawing, where `words` say more than there is room for.
    package let label: String
    /// Made of figures that can't all be true.
    package let isDoubtful: Bool

    package init(tenths: Int64?, words: String, label: String? = nil, isDoubtful: Bool = false) {
        self.tenths = tenths
        self.label = label ?? words
        self.words = words
        self.isDoubtful = isDoubtful
    }

    package init(_ value: IndicatorValue, unit: ChartUnit, _ strings: Strings) {
        tenths = value.exactNumber.flatMap { unit.tenths(of: $0) }
        words = IndicatorWords.of(value, strings)
        label = words
        isDoubtful = value.isDoubtful
    }
}

/// One line of a chart: a point a year, gaps included.
package struct ChartSeries: Hashable, Sendable {
    package let name: String
    /// As many as the chart has years.
    package let points: [ChartPoint]

    package init(name: String, points: [ChartPoint]) {
        self.name = name
        self.points = points
    }

    /// Whether there is a line to draw: numbers of two years at least.
    package var isLine: Bool { points.count { $0.tenths != nil } > 1 }
}

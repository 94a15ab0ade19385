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

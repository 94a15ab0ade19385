/// One line of a chart: a point a year, gaps included.
struct ChartSeries: Hashable, Sendable {
    let name: String
    /// As many as the chart has years.
    let points: [ChartPoint]

    /// Whether there is a line to draw: numbers of two years at least.
    var isLine: Bool { points.count { $0.tenths != nil } > 1 }
}

import Reports

/// What the rules look at: one report, who published it as far as the registry knows, and its counts ready for sums.
///
/// Made once for each report and used twice: for the report itself and as the year before the next one.
package struct Evidence: Sendable {
    package let report: Report
    package let level: AgencyLevel?
    package let kind: AgencyKind?
    /// The form whose rules apply: the report's own; the archive form for reports of years before the first of them.
    package let form: Form?
    let prose: ReportProse
    /// The state of every cell, by the index of its key.
    let states: [CellState]
    /// The reported count of every cell by the index of its key; 0 where `states` says that there is none.
    let counts: [Int64]
    /// Whether any cell of table 2, 3 and 4 was found.
    let hasTable: [Int: Bool]

    package init(_ report: Report, level: AgencyLevel? = nil, kind: AgencyKind? = nil) {
        self.report = report
        self.level = level
        self.kind = kind
        prose = ReportProse(report)
        form = report.form ?? report.year.flatMap { $0 < 2019 ? .form2014 : nil }
        var states = [CellState](repeating: .absent, count: FigureKey.count)
        var counts = [Int64](repeating: 0, count: FigureKey.count)
        report.figures.forEachStatus { index, status in
            states[index] = CellState(status)
            if case .reported(.count(let count)) = status { counts[index] = count }
        }
        self.states = states
        self.counts = counts
        hasTable = FormCells.tables.mapValues { keys in keys.contains { states[$0.index] != .absent } }
    }

    func state(_ key: FigureKey) -> CellState { states[key.index] }

    /// The reported count, or `nil` when the cell has none: a blank is never 0.
    func count(_ key: FigureKey) -> Int64? { states[key.index] == .count ? counts[key.index] : nil }

    /// The sum of the cells' counts, or `nil` when there is none, one of them has no count or the sum is too large.
    func sum(_ keys: [FigureKey]) -> Int64? {
        guard !keys.isEmpty else { return nil }
        var sum = CheckedSum()
        for key in keys {
            guard let count = count(key) else { return nil }
            sum.add(count)
        }
        return sum.total
    }
}

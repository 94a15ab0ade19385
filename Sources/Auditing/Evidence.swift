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
    private let layout: FormLayout?

    package init(_ report: Report, level: AgencyLevel? = nil, kind: AgencyKind? = nil) {
        self.report = report
        self.level = level
        self.kind = kind
        prose = ReportProse(report)
        form = report.formInForce
        var states = [CellState](repeating: .absent, count: report.figures.count)
        var counts = [Int64](repeating: 0, count: report.figures.count)
        report.figures.forEachStatus { index, status in
            states[index] = CellState(status)
            if case .reported(.count(let count)) = status { counts[index] = count }
        }
        self.states = states
        self.counts = counts
        layout = form?.layout
        hasTable = Self.hasTable(report.keys, states)
    }

    private static func hasTable(_ keys: [FigureKey], _ states: [CellState]) -> [Int: Bool] {
        var hasTable = [2: false, 3: false, 4: false]
        for key in keys where key.index < states.count && states[key.index] != .absent { hasTable[key.table] = true }
        return hasTable
    }

    /// The cells of a table on the report's form, in the form's order; none when the form is not known.
    func cells(of table: Int) -> [FigureKey] { layout?.tables[table] ?? [] }

    func state(_ key: FigureKey) -> CellState { key.index < states.count ? states[key.index] : .absent }

    /// The reported count, or `nil` when the cell has none: a blank is never 0.
    func count(_ key: FigureKey) -> Int64? { state(key) == .count ? counts[key.index] : nil }

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

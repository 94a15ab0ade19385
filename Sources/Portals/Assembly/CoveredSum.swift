import Reports

/// The sum of one cell over several reports, and how many of them filled it in: a total always says what it covers.
package struct CoveredSum: Hashable, Sendable {
    /// `nil` when it is too large to be told.
    package let sum: Int64?
    /// How many reports state the figure.
    package let reported: Int
    /// How many reports were asked.
    package let reports: Int

    /// Adds up `keys` over `reports`; a report counts as stating the figure when all of `keys` are reported.
    package init(of keys: [FigureKey], over reports: some Sequence<Report>) {
        var sum = CheckedSum()
        var reported = 0
        var count = 0
        for report in reports {
            count += 1
            let values = keys.compactMap { report.figures[$0].count }
            guard values.count == keys.count else { continue }
            reported += 1
            for value in values { sum.add(value) }
        }
        self.sum = sum.total
        self.reported = reported
        self.reports = count
    }
}

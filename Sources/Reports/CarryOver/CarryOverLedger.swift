/// The ledger of applications that one agency carries from year to year: a step for every pair of adjacent years between
/// its first and its last report.
///
/// A missing year is a gap in two steps, never skipped: what went into it and came out of it is not known. The
/// difference of a step is what X-CARRY checks.
package struct CarryOverLedger: Hashable, Sendable {
    /// Oldest first; empty for a single report.
    package let steps: [CarryOverStep]

    /// - Parameter reports: of one agency, one a year, in any order; reports without a year are left out.
    package init(of reports: some Sequence<Report>) {
        var byYear: [Int: FigureSheet] = [:]
        for report in reports {
            guard let year = report.year, byYear[year] == nil else { continue }
            byYear[year] = report.figures
        }
        guard let first = byYear.keys.min(), let last = byYear.keys.max(), first < last else {
            steps = []
            return
        }
        steps = (first + 1...last).map { year in
            CarryOverStep(
                year: year,
                entries: Applicant.allCases.map { column in
                    CarryOverEntry(
                        column: column, carriedOut: CarryOverSide(byYear[year - 1]?[.carriedOut, column]),
                        carriedIn: CarryOverSide(byYear[year]?[.carriedIn, column]))
                })
        }
    }

    /// The sums of the column 总计.
    package var totals: CarryOverTotals {
        var totals = CarryOverTotals()
        for step in steps { totals.add(step) }
        return totals
    }
}

/// The step from one year to the next: an entry for each of the seven applicant columns.
package struct CarryOverStep: Hashable, Sendable {
    /// The later of the two years.
    package let year: Int
    package let entries: [CarryOverEntry]

    /// The entry of the column 总计.
    package var total: CarryOverEntry? { entries.first { $0.column == .total } }
    package var previousYear: Int { year - 1 }
}

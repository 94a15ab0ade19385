import Reports

/// What stands in the foot of a comparison table: sums and medians, each with what it covers, and each column's greatest
/// value, against which bars are drawn.
struct ComparisonSummary: Sendable {
    /// How many reports were asked.
    let reports: Int
    private let columns: [Column]

    struct Column: Sendable {
        /// The sum of the counts; `nil` for shares, which can't be added up.
        var sum: Int64?
        /// How many reports state the value.
        var reported = 0
        /// The value in the middle, between two of them their mean; `nil` when no report states it.
        var median: Median?
        var greatest: Double = 0
    }

    init(of rows: [ComparisonRow]) {
        reports = rows.count
        columns = ComparisonColumn.allCases.map { column in
            // By place: a row that is handed out one by one is copied with all that it holds.
            let values = rows.indices.compactMap { rows[$0].value(column) }
            var summary = Column()
            if !column.isRate { summary.sum = 0 }
            for value in values {
                guard let size = value.size else { continue }
                summary.reported += 1
                summary.greatest = max(summary.greatest, size)
                if case .count(let count) = value.result, let sum = summary.sum {
                    summary.sum = sum.addingReportingOverflow(count).partialValue
                }
            }
            summary.median = Median(of: values)
            return summary
        }
    }

    subscript(column: ComparisonColumn) -> Column { columns[column.rawValue] }
}

extension IndicatorValue {
    /// The value as a number to compare by; `nil` when there is none.
    var size: Double? {
        switch result {
        case .count(let value), .signed(let value): Double(value)
        case .ratio(let ratio): Double(ratio.numerator) / Double(ratio.denominator)
        case .days(let days): Double(days)
        case .money, .notApplicable, .notReported, .notComparable, .deadlineUnknown: nil
        }
    }
}

import Portals
import Reports

/// What stands in the foot of a comparison table: sums and medians, each with what it covers, and each column's greatest
/// value, against which bars are drawn.
package struct ComparisonSummary: Sendable {
    /// How many reports were asked.
    package let reports: Int
    private let columns: [ColumnSummary]

    package init(of rows: [ComparisonRow]) {
        reports = rows.count
        columns = ComparisonColumn.allCases.map { column in
            // By place: a row that is handed out one by one is copied with all that it holds.
            ColumnSummary(rows.indices.compactMap { rows[$0].value(column) }, kind: column.indicator?.kind ?? .count)
        }
    }

    package subscript(column: ComparisonColumn) -> ColumnSummary { columns[column.rawValue] }
}

extension IndicatorValue {
    /// The value as a number to compare by; `nil` when there is none.
    package var size: Double? {
        switch result {
        case .count(let value), .signed(let value): Double(value)
        case .ratio(let ratio): Double(ratio.numerator) / Double(ratio.denominator)
        case .days(let days): Double(days)
        case .money, .notApplicable, .notReported, .notComparable, .deadlineUnknown: nil
        }
    }
}

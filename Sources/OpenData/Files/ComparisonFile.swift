import Portals
import Reports
import Wording

/// The comparison of a year as a file: all agencies, all columns; numbers as numbers, states in words.
package struct ComparisonFile: TypedTable {
    package let strings: Strings
    package let rows: [ComparisonRow]

    package init(strings: Strings, rows: [ComparisonRow]) {
        self.strings = strings
        self.rows = rows
    }

    package var columns: [TableColumn<ComparisonRow, Void>] {
        let strings = strings
        return [.agencyID, .agency, .region, .level, .kind, .year]
            + ComparisonColumn.allCases.map { column in
                TableColumn(
                    column.key, .number, .text(column.name), .group { Self.value(column, of: $0, strings) })
            }
    }

    private static func value(_ column: ComparisonColumn, of row: ComparisonRow, _ strings: Strings) -> DataValue {
        guard let indicator = column.indicator, let value = row.value(column) else { return .empty }
        switch value.result {
        case .count, .signed, .days, .ratio: return .of(value.result)
        case .money, .notApplicable, .notReported, .notComparable, .deadlineUnknown:
            return .text(IndicatorWords.of(value, indicator, in: row.submission.report.figures, strings))
        }
    }

    package func forEachGroup(_ take: (ComparisonRow, [Int]) throws -> Void) rethrows {
        for row in rows { try take(row, [0]) }
    }
}

extension ComparisonRow: OfReport {
    package var portalAgency: PortalAgency { agency }
    package var published: PublishedReport { submission }
}

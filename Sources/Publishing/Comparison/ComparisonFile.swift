import Components
import Portals
import Reports
import Wording

/// The comparison of a year as a file: all agencies, all columns; numbers as numbers, states in words.
struct ComparisonFile: TypedTable {
    let strings: Strings
    let rows: [ComparisonRow]

    var columns: [TableColumn<ComparisonRow, Void>] {
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

    func forEachGroup(_ take: (ComparisonRow, [Int]) throws -> Void) rethrows {
        for row in rows { try take(row, [0]) }
    }
}

extension ComparisonRow: OfReport {
    var portalAgency: PortalAgency { agency }
    var published: PublishedReport { submission }
}

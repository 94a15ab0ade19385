import Portals
import Reports
import Wording

/// The derived indicators of all reports of a year as a long table: values with their fractions, or why there is none.
package struct IndicatorValuesTable: PublishedTable {
    package let portal: Portal
    package let matrix: IndicatorMatrix
    package let year: Int

    package let kind = "indicator-values"
    package var name: String { "indicator-values-\(year)" }
    package var path: String { "indicator-values/\(year).csv" }
    package var primaryKey: [String] { ["agency_id", "year", "key"] }
    package var references: [TableReference] { [.agency, .indicator] }
    package func title(_ strings: Strings) -> String { strings(.dataValues, ["year": String(year)]) }

    /// A report with its values by their places in `shown`.
    package struct Row: OfReport {
        package let portalAgency: PortalAgency
        package let published: PublishedReport
        package let values: [IndicatorValue?]

        package init(portalAgency: PortalAgency, published: PublishedReport, values: [IndicatorValue?]) {
            self.portalAgency = portalAgency
            self.published = published
            self.values = values
        }
    }

    /// The indicators with a page that are no cell of the forms: the cells stand in the other tables.
    private static let shown = IndicatorCatalogue.all.filter { IndicatorCatalogue.figure($0) == nil }

    /// An item is a place in `shown`.
    package var items: [Int] { Array(Self.shown.indices) }

    package var columns: [TableColumn<Row, Int>] {
        [
            .agencyID, .year,
            TableColumn("key", .string, .phrase(.fieldKey), isRequired: true, .item { .text(Self.shown[$0].key) }),
            TableColumn(
                "value", .number, .phrase(.fieldValue), .row { $0.values[$1].map { .of($0.result) } ?? .empty }),
            TableColumn(
                "numerator", .integer, .phrase(.fieldNumerator),
                .row { $0.values[$1]?.ratio.map { .integer($0.numerator) } ?? .empty }),
            TableColumn(
                "denominator", .integer, .phrase(.fieldDenominator),
                .row { $0.values[$1]?.ratio.map { .integer($0.denominator) } ?? .empty }),
            TableColumn(
                "status", .string, .phrase(.fieldStatus), choices: .indicatorStates, isRequired: true,
                .row { .text($0.values[$1]?.result.state) }),
            TableColumn(
                "doubtful", .boolean, .phrase(.fieldDoubtful), isRequired: true,
                .row { $0.values[$1].map { .boolean($0.isDoubtful) } ?? .empty }),
        ]
    }

    package func forEachGroup(_ take: (Row, [Int]) throws -> Void) rethrows {
        for (index, agency) in portal.agencies.enumerated() {
            guard let report = agency.place(of: year) else { continue }
            let values = Self.shown.map { matrix.value(of: $0, agency: index, report: report) }
            try take(
                Row(portalAgency: agency, published: agency.reports[report], values: values),
                values.indices.filter { values[$0] != nil })
        }
    }
}

extension IndicatorValue {
    fileprivate var ratio: Ratio? { if case .ratio(let ratio) = result { ratio } else { nil } }
}

extension DataValue {
    /// The number; what has none has a state instead.
    package static func of(_ result: IndicatorValue.Result) -> DataValue {
        switch result {
        case .count(let count), .signed(let count): .integer(count)
        case .days(let days): .integer(days)
        case .money(let money): .decimal(money.yuanText)
        case .ratio(let ratio): .decimal(ratio.decimal)
        case .notApplicable, .notReported, .notComparable, .deadlineUnknown: .empty
        }
    }
}

extension IndicatorValue.Result {
    /// The name of the state in files.
    fileprivate var state: String {
        switch self {
        case .count, .signed, .days, .money, .ratio: "value"
        case .notApplicable: "not_applicable"
        case .notReported: "not_reported"
        case .notComparable: "not_comparable"
        case .deadlineUnknown: "deadline_unknown"
        }
    }
}

extension Ratio {
    /// With six decimals, cut off: files give more than is printed.
    package var decimal: String {
        let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        let millionths = Int64(Double(rest) / Double(denominator) * 1_000_000)
        let digits = String(millionths)
        return "\(whole)." + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

import Components
import Portals
import Reports
import Wording
import Writing

/// The comparison of a year as CSV: all agencies, all columns; numbers as numbers, states in words.
struct ComparisonFile {
    let strings: Strings

    func csv(_ rows: [ComparisonRow]) -> [UInt8] {
        var csv = CSVWriter(
            header: ["agency_id", "agency", "region", "level", "kind", "year"] + ComparisonColumn.allCases.map(\.key))
        for row in rows {
            csv.text(row.agency.slug)
            csv.text(row.agency.name)
            csv.text(row.agency.region.joined(separator: "/"))
            csv.text(row.agency.agency?.level?.rawValue ?? "")
            csv.text(row.agency.agency?.kind?.rawValue ?? "")
            csv.number(row.year)
            for column in ComparisonColumn.allCases {
                guard let indicator = column.indicator, let value = row.value(column) else {
                    csv.text("")
                    continue
                }
                switch value.result {
                case .count(let count), .signed(let count): csv.number(Int(count))
                case .days(let days): csv.number(days)
                case .ratio(let ratio): csv.decimal(Self.decimal(ratio))
                case .money, .notApplicable, .notReported, .notComparable, .deadlineUnknown:
                    csv.text(IndicatorWords.of(value, indicator, in: row.submission.report.figures, strings))
                }
            }
            csv.endRow()
        }
        return csv.bytes
    }

    /// The share with six decimals, cut off: files give more than is printed.
    static func decimal(_ ratio: Ratio) -> String {
        let (whole, rest) = ratio.numerator.quotientAndRemainder(dividingBy: ratio.denominator)
        let millionths = Int64(Double(rest) / Double(ratio.denominator) * 1_000_000)
        let digits = String(millionths)
        return "\(whole)." + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
}

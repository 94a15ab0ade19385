import Components
import Portals
import Reports
import Writing

/// The derived indicators of all reports of a year as a long table: values with their fractions, or why there is none.
struct IndicatorRows {
    let site: Site
    let year: Int

    static let columns = ["agency_id", "year", "key", "value", "numerator", "denominator", "status", "doubtful"]

    /// The indicators with a page that are no cell of the forms: the cells stand in the other tables.
    static let shown = IndicatorCatalogue.all.filter { IndicatorCatalogue.figure($0) == nil }

    func write(to out: inout PieceWriter) throws {
        out.append(CSVWriter(header: Self.columns).bytes)
        let names = Self.shown.map { CSVWriter.row(["", $0.key, ""]) }
        for (index, agency) in site.portal.agencies.enumerated() {
            guard let report = agency.reports.firstIndex(where: { $0.year == year }) else { continue }
            let start = CSVWriter.row([agency.slug, String(year)])
            for (indicator, name) in zip(Self.shown, names) {
                guard let value = site.matrix.value(of: indicator, agency: index, report: report) else { continue }
                out.append(start)
                out.append(name)
                write(value.result, to: &out)
                out.append(value.isDoubtful ? ",true\r\n" as StaticString : ",false\r\n")
            }
            try out.handOn()
        }
    }

    /// `value,numerator,denominator,status`.
    private func write(_ result: IndicatorValue.Result, to out: inout PieceWriter) {
        switch result {
        case .count(let value), .signed(let value): out.append("\(value),,,value")
        case .days(let days): out.append("\(days),,,value")
        case .money(let money): out.append("\(money.yuanText),,,value")
        case .ratio(let ratio):
            out.append("\(ComparisonFile.decimal(ratio)),\(ratio.numerator),\(ratio.denominator),value")
        case .notApplicable: out.append(",,,not_applicable" as StaticString)
        case .notReported: out.append(",,,not_reported" as StaticString)
        case .notComparable: out.append(",,,not_comparable" as StaticString)
        case .deadlineUnknown: out.append(",,,deadline_unknown" as StaticString)
        }
    }
}

import Portals
import Reports
import Wording
import Writing

/// The table "all years" of an agency: every comparable cell of the three forms and the rates down, the years across.
///
/// Where the form changes, the heads name the forms, and rows that are not one series across them say why.
package struct YearMatrix {
    private let context: PageContext
    private var strings: Strings { context.strings }
    private var names: IndicatorName { IndicatorName(base: context.base) }

    package init(_ context: PageContext) { self.context = context }

    package func markup(_ values: AgencyValues) -> [UInt8] {
        let agency = values.agency
        let cells = CellMarkup(strings: strings, words: context.cellWords)
        let reports = agency.reports
        let sheets = reports.map(\.report.figures)
        let addresses = reports.map { address(of: agency, $0) }
        let hasBreak = Set(reports.compactMap(\.report.form)).count > 1
        var out = ByteWriter(capacity: 12_000)
        let frame = CompareFrame(
            id: "all-caption", caption: strings(.allYears), note: strings(.allYearsCaption), corner: strings(.row))
        frame.open(to: &out) { out in
            for (submission, address) in zip(reports, addresses) {
                head(submission, address, hasBreak: hasBreak, to: &out)
            }
        }
        for (phrase, keys) in groups(FormSet(of: reports.lazy.map(\.report))) {
            let shown = keys.filter { key in sheets.contains { $0.isPrinted(key) } }
            guard !shown.isEmpty else { continue }
            CompareFrame.openGroup(strings(phrase), width: reports.count + 1, to: &out)
            for key in shown {
                out.markup("<tr><th scope=\"row\" class=\"label\">")
                names.write(FigureName.of(key, strings), IndicatorCatalogue.indicator(key), to: &out)
                if hasBreak { note(Comparability(of: key), to: &out) }
                out.markup("</th>")
                for (sheet, address) in zip(sheets, addresses) {
                    cells.linkedCell(key, sheet[key], report: address, to: &out)
                }
                out.markup("</tr>\n")
            }
            out.markup("</tbody>")
        }
        writeIndicators(values, addresses, hasBreak: hasBreak, to: &out)
        CompareFrame.close(&out)
        return out.bytes
    }

    /// A year, leading to its report, with its form where the forms change.
    private func head(_ submission: PublishedReport, _ address: [UInt8], hasBreak: Bool, to out: inout ByteWriter) {
        out.markup("<th scope=\"col\" class=\"n\"><a href=\"")
        out.raw(address)
        out.markup("\">")
        out.number(submission.year)
        out.markup("</a>")
        if hasBreak, let form = submission.report.form {
            out.markup("<small>")
            out.text(strings(.formName, ["form": form.rawValue]))
            out.markup("</small>")
        }
        out.markup("</th>")
    }

    // MARK: Rates

    /// The indicators that stand alone; shares of one whole are on the reports' pages.
    private static let indicators = Indicator.derived.filter { $0.definition.family == $0.key }

    private func writeIndicators(
        _ own: AgencyValues, _ addresses: [[UInt8]], hasBreak: Bool, to out: inout ByteWriter
    ) {
        let rows = Self.indicators.map { one in
            (one, addresses.indices.compactMap { own.value(of: one, report: $0) })
        }
        let shown = rows.filter { $0.1.contains { $0.isNumber } }
        guard !shown.isEmpty else { return }
        CompareFrame.openGroup(strings(.indicators), width: addresses.count + 1, to: &out)
        for (indicator, values) in shown {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            names.write(strings.name(of: indicator), indicator, to: &out)
            if hasBreak { note(indicator.definition.comparability, to: &out) }
            out.markup("</th>")
            for (value, address) in zip(values, addresses) { cell(indicator, value, report: address, to: &out) }
            out.markup("</tr>\n")
        }
        out.markup("</tbody>")
    }

    private func cell(
        _ indicator: Indicator, _ value: IndicatorValue, report: [UInt8], to out: inout ByteWriter
    ) {
        out.markup(value.isDoubtful ? "<td class=\"n off" : "<td class=\"n")
        if let style = IndicatorWords.style(of: value) {
            out.markup(" ")
            out.markup(style)
        }
        out.markup("\"><a href=\"")
        out.raw(report)
        out.markup("#")
        out.text(indicator.anchor)
        out.markup("\">")
        out.text(IndicatorWords.of(value, strings))
        out.markup("</a></td>")
    }

    /// Why a row is not one series across the forms.
    private func note(_ comparability: Comparability, to out: inout ByteWriter) {
        guard let note = comparability.note, comparability.grade != .same else { return }
        out.markup("<small>")
        out.text(strings(note))
        out.markup("</small>")
    }

    private func address(of agency: PortalAgency, _ submission: PublishedReport) -> [UInt8] {
        ByteWriter.escaped(Route.report(slug: agency.slug, year: submission.year).href(base: context.base))
    }

    /// Table 2 whole, table 3 by its totals, table 4 whole.
    private func groups(_ forms: FormSet) -> [(Phrase, [FigureKey])] {
        [
            (.sectionApplications, forms.applications.map { FigureKey($0, .total) }),
            (.sectionDisputes, DisputeOutcome.allCases.map { FigureKey($0) }),
            (.sectionProactive, forms.keys.filter { $0.table == 2 }),
        ]
    }
}

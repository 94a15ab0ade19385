import Reports

/// The table "all years" of an agency: every comparable cell of the three forms and the rates down, the years across.
///
/// Where the form changes, the heads name the forms, and rows that are not one series across them say why.
struct YearMatrix {
    let strings: Strings
    let base: String

    func markup(_ agency: PortalAgency) -> [UInt8] {
        let cells = CellMarkup(strings: strings)
        let reports = agency.reports
        let hasBreak = Set(reports.compactMap(\.report.form)).count > 1
        var out = ByteWriter(capacity: 12_000)
        out.markup("<div class=\"scroll\" role=\"region\" aria-labelledby=\"all-caption\" tabindex=\"0\">")
        out.markup("<table class=\"compare\"><caption id=\"all-caption\">")
        out.text(strings(.allYears))
        out.markup("<small>")
        out.text(strings(.allYearsCaption))
        out.markup("</small></caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(strings(.row))
        out.markup("</th>")
        for submission in reports {
            out.markup("<th scope=\"col\" class=\"n\"><a href=\"")
            out.text(address(of: agency, submission))
            out.markup("\">")
            out.number(submission.report.year ?? 0)
            out.markup("</a>")
            if hasBreak, let form = submission.report.form {
                out.markup("<small>")
                out.text(strings(.formName, ["form": form.rawValue]))
                out.markup("</small>")
            }
            out.markup("</th>")
        }
        out.markup("</tr></thead>\n")
        for (phrase, keys) in Self.groups {
            let shown = keys.filter { key in reports.contains { $0.report.figures[key].status != .absent } }
            guard !shown.isEmpty else { continue }
            out.markup("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
            out.number(reports.count + 1)
            out.markup("\"><span>")
            out.text(strings(phrase))
            out.markup("</span></th></tr>\n")
            for key in shown {
                out.markup("<tr><th scope=\"row\" class=\"label\">")
                label(FigureName.of(key, strings), IndicatorCatalogue.indicator(key), to: &out)
                if hasBreak { note(Comparability(of: key), to: &out) }
                out.markup("</th>")
                for submission in reports {
                    cells.linkedCell(
                        key, submission.report.figures[key], report: address(of: agency, submission), to: &out)
                }
                out.markup("</tr>\n")
            }
            out.markup("</tbody>")
        }
        writeIndicators(agency, hasBreak: hasBreak, to: &out)
        out.markup("</table></div>\n")
        return out.bytes
    }

    // MARK: Rates

    /// The indicators that stand alone; shares of one whole are on the reports' pages.
    private static let indicators = Indicator.derived.filter { $0.definition.family == $0.key }

    private func writeIndicators(_ agency: PortalAgency, hasBreak: Bool, to out: inout ByteWriter) {
        let years = agency.reports.map { (address: address(of: agency, $0), operands: IndicatorOperands($0)) }
        let rows = Self.indicators.map { one in (one, years.map { one.value(of: $0.operands) }) }
        let shown = rows.filter { $0.1.contains { $0.isNumber } }
        guard !shown.isEmpty else { return }
        out.markup("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
        out.number(years.count + 1)
        out.markup("\"><span>")
        out.text(strings(.indicators))
        out.markup("</span></th></tr>\n")
        for (indicator, values) in shown {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            label(indicator.definition.name.text(isEnglish: strings.language == .english), indicator, to: &out)
            if hasBreak { note(indicator.definition.comparability, to: &out) }
            out.markup("</th>")
            for (value, year) in zip(values, years) { cell(indicator, value, report: year.address, to: &out) }
            out.markup("</tr>\n")
        }
        out.markup("</tbody>")
    }

    private func cell(
        _ indicator: Indicator, _ value: IndicatorValue, report: String, to out: inout ByteWriter
    ) {
        out.markup(value.isDoubtful ? "<td class=\"n off" : "<td class=\"n")
        if let style = IndicatorWords.style(of: value) {
            out.markup(" ")
            out.markup(style)
        }
        out.markup("\"><a href=\"")
        out.text(report)
        out.markup("#")
        out.text(IndicatorTable.anchor(indicator))
        out.markup("\">")
        out.text(IndicatorWords.of(value, strings))
        out.markup("</a></td>")
    }

    /// The name of a row, leading to the indicator's page.
    private func label(_ name: String, _ indicator: Indicator?, to out: inout ByteWriter) {
        guard let indicator, IndicatorCatalogue.position(indicator) != nil else { return out.text(name) }
        out.markup("<a href=\"")
        out.text(Route.indicator(key: indicator.key, page: 1).href(base: base))
        out.markup("\">")
        out.text(name)
        out.markup("</a>")
    }

    /// Why a row is not one series across the forms.
    private func note(_ comparability: Comparability, to out: inout ByteWriter) {
        guard let note = comparability.note, comparability.grade != .same else { return }
        out.markup("<small>")
        out.text(note.text(isEnglish: strings.language == .english))
        out.markup("</small>")
    }

    private func address(of agency: PortalAgency, _ submission: Submission) -> String {
        Route.report(slug: agency.slug, year: submission.report.year ?? 0).href(base: base)
    }

    /// Table 2 whole, table 3 by its totals, table 4 whole.
    private static let groups: [(Phrase, [FigureKey])] = [
        (.sectionApplications, ApplicationRow.allCases.map { FigureKey($0, .total) }),
        (.sectionDisputes, DisputeOutcome.allCases.map { FigureKey($0) }),
        (.sectionProactive, FigureKey.all.filter { $0.table == 2 }),
    ]
}

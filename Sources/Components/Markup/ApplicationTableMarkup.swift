import Reports
import Writing

/// Table 3 as markup: applicants across, outcomes down, with the form's merged heads.
package struct ApplicationTableMarkup {
    package let tables: FormTables
    private static let headColumns = 3

    package func write(_ report: Report, to out: inout ByteWriter) {
        let rows = rows(of: report)
        let extras = report.extraRows.filter { $0.table == 3 }
        guard !rows.isEmpty || !extras.isEmpty else { return tables.missing(&out) }
        tables.open(
            id: "t3", caption: .applications, unit: tables.strings(.unitNote), to: &out)
        writeHead(&out)
        out.markup("<tbody>\n")
        for (index, row) in rows.enumerated() {
            write(row, before: index > 0 ? rows[index - 1] : nil, rows: rows[index...], report, to: &out)
        }
        tables.extraRows(extras, headSpan: 3, span: 7, to: &out)
        out.markup("</tbody>")
        tables.close(&out)
    }

    /// The rows of the report's form, and any other that the report prints.
    private func rows(of report: Report) -> [ApplicationRow] {
        let known = Form.statutory + (report.form.map { [$0] } ?? [])
        let ranks = Form.ranks(of: known, \.applications)
        let all = Form.lines(of: known.reversed(), \.applications)
            .sorted { ranks[Int($0.number)] < ranks[Int($1.number)] }
        let printed = all.filter { row in
            Applicant.allCases.contains { report.figures.isPrinted(FigureKey(row, $0)) }
        }
        guard !printed.isEmpty else { return [] }
        // A table 2 of one form with a table 3 of another occurs: the rows themselves say which form they are of.
        let forms = known.filter(\.hasTables)
        let telling = printed.filter { row in !forms.allSatisfy { $0.has(row) } }
        let possible = forms.filter { form in telling.allSatisfy(form.has) }
        let form = possible.count == 1 ? possible.first : report.form
        return all.filter { row in printed.contains(row) || form?.has(row) ?? false }
    }

    private func writeHead(_ out: inout ByteWriter) {
        out.markup("<thead><tr><th rowspan=\"3\" colspan=\"3\" scope=\"colgroup\" class=\"label\">")
        out.text(tables.strings(.balanceNote))
        out.markup("</th><th colspan=\"7\" scope=\"colgroup\">")
        tables.label("申请人情况", .applicantCondition, to: &out)
        out.markup("</th>")
        tables.lineHead(rowspan: 3, to: &out)
        out.markup("</tr>\n<tr><th rowspan=\"2\" scope=\"col\">")
        tables.label(Applicant.naturalPerson.name, to: &out)
        out.markup("</th><th colspan=\"5\" scope=\"colgroup\">")
        tables.label("法人或其他组织", .organizations, to: &out)
        out.markup("</th><th rowspan=\"2\" scope=\"col\">")
        tables.label(Applicant.total.name, to: &out)
        out.markup("</th></tr>\n<tr>")
        for applicant in Applicant.allCases where applicant.isOrganization {
            out.markup("<th scope=\"col\">")
            tables.label(applicant.name, to: &out)
            out.markup("</th>")
        }
        out.markup("</tr></thead>\n")
    }

    private func write(
        _ row: ApplicationRow, before: ApplicationRow?, rows: ArraySlice<ApplicationRow>, _ report: Report,
        to out: inout ByteWriter
    ) {
        out.markup(row == .resultsTotal ? "<tr class=\"total\">" : "<tr>")
        var width = Self.headColumns
        if row.isOutcome {
            width -= 1
            if before?.isOutcome != true {
                groupHead(
                    ApplicationGroup.outcomesName, rows: rows.prefix { $0.isOutcome }.count, to: &out)
            }
        }
        if let group = row.group {
            width -= 1
            if before?.group != group {
                groupHead(group.name, rows: rows.prefix { $0.group == group }.count, to: &out)
            }
        }
        out.markup("<th scope=\"row\" class=\"label\"")
        if width > 1 {
            out.markup(" colspan=\"")
            out.number(width)
            out.markup("\"")
        }
        out.markup(">")
        tables.rowLabel(row.name, to: &out)
        out.markup("</th>")
        for applicant in Applicant.allCases {
            let key = FigureKey(row, applicant)
            tables.cells.formCell(key, report.figures[key], to: &out)
        }
        tables.lineCell(report.figures[row, .naturalPerson].place, to: &out)
        out.markup("</tr>\n")
    }

    private func groupHead(_ label: BilingualText, rows: Int, to out: inout ByteWriter) {
        out.markup("<th rowspan=\"")
        out.number(rows)
        out.markup("\" scope=\"rowgroup\" class=\"group\">")
        tables.rowLabel(label, to: &out)
        out.markup("</th>")
    }
}

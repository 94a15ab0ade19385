import Reports
import Writing

/// Table 2 as markup: blocks of a clause, a head row and data rows of one to three values.
package struct ProactiveTableMarkup {
    package let tables: FormTables
    private static let valueColumns = 3

    package func write(_ report: Report, to out: inout ByteWriter) {
        let forms = forms(of: report)
        let extras = report.extraRows.filter { $0.table == 2 }
        guard !forms.isEmpty || !extras.isEmpty else { return tables.missing(&out) }
        tables.open(
            id: "t2", caption: .proactive, unit: tables.strings(.table2Unit), to: &out)
        for form in forms {
            for block in form.proactive { write(block, report, to: &out) }
        }
        if !extras.isEmpty {
            out.markup("<tbody>")
            tables.extraRows(extras, headSpan: 1, span: Self.valueColumns, to: &out)
            out.markup("</tbody>")
        }
        tables.close(&out)
    }

    /// The report's form, and the other one when the report prints cells that only that has.
    private func forms(of report: Report) -> [Form] {
        let found = { (form: Form) in form.cells(of: 2).contains { report.figures.isPrinted($0) } }
        guard let form = report.form else { return Form.withTables.filter(found) }
        let others = Form.withTables.filter { other in
            other != form && other.cells(of: 2).contains { !form.has($0) && report.figures.isPrinted($0) }
        }
        return found(form) || !others.isEmpty ? [form] + others : []
    }

    private func write(_ block: ProactiveBlock, _ report: Report, to out: inout ByteWriter) {
        let columns = block.columns
        let lastSpan = Self.valueColumns - columns.count + 1
        out.markup("<tbody><tr class=\"clause\"><th colspan=\"5\" scope=\"rowgroup\"><span>")
        out.text(block.clause)
        out.markup("</span></th></tr>\n<tr class=\"head\"><th scope=\"col\" class=\"label\">")
        tables.label("信息内容", .content, to: &out)
        out.markup("</th>")
        for (index, column) in columns.enumerated() {
            out.markup("<th scope=\"col\"")
            span(index == columns.count - 1 ? lastSpan : 1, to: &out)
            out.markup(">")
            tables.label(column.name, to: &out)
            out.markup("</th>")
        }
        tables.lineHead(rowspan: 1, to: &out)
        out.markup("</tr>\n")
        for row in block.rows {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            tables.rowLabel(row.name, to: &out)
            out.markup("</th>")
            let keys = columns.map { FigureKey(row, $0) }
            for (index, key) in keys.enumerated() {
                tables.cells.formCell(
                    key, report.figures[key], span: index == keys.count - 1 ? lastSpan : 1, to: &out)
            }
            tables.lineCell(keys.first.flatMap { report.figures.place(of: $0) }, to: &out)
            out.markup("</tr>\n")
        }
        out.markup("</tbody>")
    }

    private func span(_ columns: Int, to out: inout ByteWriter) {
        guard columns > 1 else { return }
        out.markup(" colspan=\"")
        out.number(columns)
        out.markup("\"")
    }
}

import Reports
import Writing

/// Table 4 as markup: three blocks of five outcomes, one row of figures.
package struct DisputeTableMarkup {
    package let tables: FormTables

    package func write(_ report: Report, to out: inout ByteWriter) {
        let keys = DisputeOutcome.allCases.map { FigureKey($0) }
        let extras = report.extraRows.filter { $0.table == 4 }
        guard keys.contains(where: { report.figures.status(of: $0) != .absent }) || !extras.isEmpty else {
            return tables.missing(&out)
        }
        tables.open(
            id: "t4", caption: .reviewLitigation, unit: tables.strings(.unitNote), to: &out)
        out.markup("<thead><tr><th colspan=\"5\" scope=\"colgroup\">")
        tables.label(DisputeBlock.review.name, to: &out)
        out.markup("</th><th colspan=\"10\" scope=\"colgroup\">")
        tables.label(DisputeBlock.litigationName, to: &out)
        out.markup("</th>")
        tables.lineHead(rowspan: 3, to: &out)
        out.markup("</tr>\n<tr>")
        results(rowspan: 2, to: &out)
        for block in [DisputeBlock.direct, .afterReview] {
            out.markup("<th colspan=\"5\" scope=\"colgroup\">")
            tables.label(block.name, to: &out)
            out.markup("</th>")
        }
        out.markup("</tr>\n<tr>")
        results(rowspan: 1, to: &out)
        results(rowspan: 1, to: &out)
        out.markup("</tr></thead>\n<tbody><tr>")
        for key in keys { tables.cells.formCell(key, report.figures[key], to: &out) }
        tables.lineCell(keys.first.flatMap { report.figures.place(of: $0) }, to: &out)
        out.markup("</tr>\n")
        tables.extraRows(extras, headSpan: 8, span: 7, to: &out)
        out.markup("</tbody>")
        tables.close(&out)
    }

    private func results(rowspan: Int, to out: inout ByteWriter) {
        for result in DisputeResult.allCases {
            out.markup("<th scope=\"col\"")
            if rowspan > 1 {
                out.markup(" rowspan=\"")
                out.number(rowspan)
                out.markup("\"")
            }
            out.markup(">")
            tables.label(result.name, to: &out)
            out.markup("</th>")
        }
    }
}

import Wording
import Writing

/// The table behind a chart: every number of the drawing in words, states included.
package struct ChartTable: Sendable {
    package let corner: String
    package let columns: [String]
    package let rows: [(label: String, cells: [ChartPoint])]

    package func write(id: String, caption: String, _ strings: Strings, to out: inout ByteWriter) {
        out.markup("<details><summary>")
        out.text(strings(.chartTable))
        out.markup("</summary><div class=\"scroll\" role=\"region\" aria-labelledby=\"")
        out.text(id)
        out.markup("-c\" tabindex=\"0\"><table class=\"compare\"><caption id=\"")
        out.text(id)
        out.markup("-c\">")
        out.text(caption)
        out.markup("</caption><thead><tr><th scope=\"col\" class=\"label\">")
        out.text(corner)
        out.markup("</th>")
        for column in columns {
            out.markup("<th scope=\"col\" class=\"n\">")
            out.text(column)
            out.markup("</th>")
        }
        out.markup("</tr></thead><tbody>")
        for row in rows {
            out.markup("<tr><th scope=\"row\" class=\"label\">")
            out.text(row.label)
            out.markup("</th>")
            for cell in row.cells {
                out.markup("<td class=\"n\">")
                out.text(cell.words)
                if cell.isDoubtful {
                    out.markup(" <small>")
                    out.text(strings(.doubtful))
                    out.markup("</small>")
                }
                out.markup("</td>")
            }
            out.markup("</tr>")
        }
        out.markup("</tbody></table></div></details>")
    }
}

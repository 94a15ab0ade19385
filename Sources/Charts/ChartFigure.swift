import Wording
import Writing

/// A chart as it stands on a page: caption, drawing with title and description, remark, and the table behind it.
package struct ChartFigure: Sendable {
    /// Unique on its page.
    package let id: String
    package let caption: String
    /// All values of the drawing in words.
    package let description: String
    /// What the chart covers, for all to see; may be empty.
    package let note: String
    /// The height of the drawing in tenths of a unit.
    package let height: Int
    package let canvas: ChartCanvas
    package let table: ChartTable

    package func markup(_ strings: Strings) -> [UInt8] {
        var out = ByteWriter(capacity: canvas.out.bytes.count + 3_000)
        out.markup("<figure class=\"chart\" id=\"")
        out.text(id)
        out.markup("\"><figcaption>")
        out.text(caption)
        out.markup("</figcaption><svg viewBox=\"0 0 400 ")
        out.number((height + 9) / 10)
        out.markup("\" role=\"img\" aria-labelledby=\"")
        out.text(id)
        out.markup("-t ")
        out.text(id)
        out.markup("-d\"><title id=\"")
        out.text(id)
        out.markup("-t\">")
        out.text(caption)
        out.markup("</title><desc id=\"")
        out.text(id)
        out.markup("-d\">")
        out.text(description)
        out.markup("</desc>")
        out.raw(canvas.out.bytes)
        out.markup("</svg>")
        if !note.isEmpty {
            out.markup("<p class=\"small\">")
            out.text(note)
            out.markup("</p>")
        }
        table.write(id: id, caption: caption, strings, to: &out)
        out.markup("</figure>\n")
        return out.bytes
    }
}

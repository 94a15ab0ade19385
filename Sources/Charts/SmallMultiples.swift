import Wording
import Writing

/// One tiny line for each of many agencies, all on one scale, each beneath its name.
///
/// For regions: a glance at who reports what, and where years are missing. Names and last numbers are text of the page.
package struct SmallMultiples: Sendable {
    package let id: String
    package let caption: String
    package let note: String
    package let years: [Int]
    package let lines: [(series: ChartSeries, href: String)]
    package let unit: ChartUnit

    package init(
        id: String, caption: String, note: String = "", years: [Int], lines: [(series: ChartSeries, href: String)],
        unit: ChartUnit
    ) {
        self.id = id
        self.caption = caption
        self.note = note
        self.years = years
        self.lines = lines
        self.unit = unit
    }

    private static let width = 1_200
    private static let height = 400

    package func markup(_ strings: Strings) -> [UInt8] {
        let scale = ChartScale(lines.flatMap(\.series.points).compactMap(\.tenths), unit: unit)
        var out = ByteWriter(capacity: lines.count * 900 + 1_000)
        out.markup("<figure class=\"many\" id=\"")
        out.text(id)
        out.markup("\"><figcaption>")
        out.text(caption)
        out.markup("</figcaption><p class=\"small\">")
        out.text(
            strings(
                .chartOneScale,
                [
                    "low": unit.label(scale.low), "high": unit.label(scale.high), "from": String(years.first ?? 0),
                    "to": String(years.last ?? 0),
                ]))
        if !note.isEmpty { out.text(strings(.coverageSeparator) + note) }
        out.markup("</p><ul>")
        for line in lines { write(line, scale, strings, to: &out) }
        out.markup("</ul>")
        let table = ChartTable(
            corner: strings(.columnAgency), columns: years.map(String.init),
            rows: lines.map { ($0.series.name, $0.series.points) })
        table.write(id: id, caption: caption, strings, to: &out)
        out.markup("</figure>\n")
        return out.bytes
    }

    private func write(
        _ line: (series: ChartSeries, href: String), _ scale: ChartScale, _ strings: Strings,
        to out: inout ByteWriter
    ) {
        out.markup("<li><a href=\"")
        out.text(line.href)
        out.markup("\">")
        out.text(line.series.name)
        out.markup("</a><svg viewBox=\"0 0 120 40\" aria-hidden=\"true\">")
        out.raw(drawing(line.series, scale))
        out.markup("</svg><small>")
        let last = line.series.points.indices.last { line.series.points[$0].tenths != nil }
        out.text(
            last.map {
                strings(
                    .chartYearValue, ["year": String(years[$0]), "value": line.series.points[$0].words])
            } ?? strings(.stateNotReported))
        out.markup("</small></li>")
    }

    private func drawing(_ series: ChartSeries, _ scale: ChartScale) -> [UInt8] {
        var canvas = ChartCanvas()
        func place(_ index: Int, _ tenths: Int64) -> (x: Int, y: Int) {
            let steps = max(years.count - 1, 1)
            return (40 + index * (Self.width - 80) / steps, scale.place(tenths, from: Self.height - 40, to: 40))
        }
        let zero = scale.place(0, from: Self.height - 40, to: 40)
        canvas.line(0, zero, Self.width, zero, "z")
        canvas.open("s0")
        var run: [(x: Int, y: Int)] = []
        for (index, point) in series.points.enumerated() {
            if let tenths = point.tenths { run.append(place(index, tenths)) }
            guard point.tenths == nil || index == series.points.count - 1 else { continue }
            if run.count > 1 { canvas.path(run, "l") }
            // A year between gaps is a dot: a line would say more than there is.
            if run.count == 1 { canvas.bar(run[0].x - 15, run[0].y - 15, 30, 30, "m") }
            run = []
        }
        canvas.close()
        return canvas.out.bytes
    }
}

import Wording

/// Bars with parts: one bar a year or agency, its parts told apart by their fill and named below.
///
/// A bar in which every part is 0 says 0; a row without a report or without figures has no bar but words.
package struct StackedBars: Sendable {
    package let id: String
    package let caption: String
    package let note: String
    /// The head of the first column of the table behind; the year when it is `nil`.
    package let corner: String?
    /// The names of the bars.
    package let rows: [String]
    /// At most seven, each with a point a row.
    package let parts: [ChartSeries]
    package let unit: ChartUnit

    package init(
        id: String, caption: String, note: String = "", corner: String? = nil, rows: [String], parts: [ChartSeries],
        unit: ChartUnit = .count
    ) {
        self.id = id
        self.caption = caption
        self.note = note
        self.corner = corner
        self.rows = rows
        self.parts = parts
        self.unit = unit
    }

    package init(id: String, caption: String, note: String = "", years: [Int], parts: [ChartSeries]) {
        self.init(id: id, caption: caption, note: note, rows: years.map(String.init), parts: parts)
    }

    /// Where the bars begin: names need their room, but never more than a third of the drawing.
    private var left: Int { min(max(420, (rows.map { ChartText.width($0) }.max() ?? 0) + 80), 1_400) }
    private static let right = 3_340
    private static let barHeight = 220

    /// The sum of the parts of a year that have figures; `nil` when none has.
    package func total(_ index: Int) -> Int64? {
        let values = parts.compactMap { $0.points[index].tenths }
        return values.isEmpty ? nil : values.reduce(0, +)
    }

    /// Lower where no year has words under its bar.
    private var rowHeight: Int {
        let hasMissing = rows.indices.contains { index in
            total(index) != nil && parts.contains { $0.points[index].tenths == nil }
        }
        return hasMissing ? 460 : 380
    }

    /// Whether there is anything above 0 to draw.
    package var hasBars: Bool { rows.indices.contains { (total($0) ?? 0) > 0 } }

    package func markup(_ strings: Strings) -> [UInt8] {
        var canvas = ChartCanvas()
        canvas.patterns(id)
        let scale = ChartScale([0, rows.indices.compactMap { total($0) }.max() ?? 0], unit: unit, steps: 1_000_000)
        let most = max(scale.high, 10)
        for index in rows.indices { row(index, most: most, strings, &canvas) }
        let height = legend(from: rows.count * rowHeight + 60, &canvas)
        return ChartFigure(
            id: id, caption: caption, description: description(strings), note: note, height: height, canvas: canvas,
            table: table(strings)
        ).markup(strings)
    }

    private func row(_ index: Int, most: Int64, _ strings: Strings, _ canvas: inout ChartCanvas) {
        let top = index * rowHeight + 40
        let base = top + 160
        canvas.text(ChartText.fitting(rows[index], in: left - 60), 0, base, .start, "t")
        guard let total = total(index) else {
            canvas.text(parts.first?.points[index].words ?? "", left, base, .start, "t")
            return
        }
        var sum: Int64 = 0
        canvas.line(left, top - 20, left, top + Self.barHeight + 20, "z")
        for (part, series) in parts.enumerated() {
            guard let value = series.points[index].tenths, value > 0 else { continue }
            let start = place(sum, most)
            sum += value
            let end = place(sum, most)
            canvas.bar(start, top, end - start, Self.barHeight, "b", fill: "\(id)-p\(part)")
            let words = series.points[index].words
            if parts.count > 1, ChartText.width(words) + 60 < end - start {
                canvas.text(words, (start + end) / 2, base, .middle, "h")
            }
        }
        let isDoubtful = parts.contains { $0.points[index].isDoubtful }
        // One part has words of its own: of a small whole a fraction is printed, not a percentage.
        let stated = parts.count == 1 ? parts[0].points[index].label : unit.label(total)
        let words = stated + (isDoubtful ? " ?" : "")
        canvas.text(words, place(sum, most) + 60, base, .start, "v")
        let missing = parts.count { $0.points[index].tenths == nil }
        guard missing > 0 else { return }
        canvas.text(
            strings(.chartPartsMissing, ["count": String(missing)]), left, top + Self.barHeight + 150, .start, "t")
    }

    private func place(_ value: Int64, _ most: Int64) -> Int {
        left + Int(value * Int64(Self.right - left) / most)
    }

    /// The parts that have a bar somewhere, in rows as they fit; returns where the drawing ends.
    private func legend(from start: Int, _ canvas: inout ChartCanvas) -> Int {
        guard parts.count > 1 else { return start }
        var (x, y) = (0, start)
        for (part, series) in parts.enumerated() where series.points.contains(where: { ($0.tenths ?? 0) > 0 }) {
            let width = 260 + ChartText.width(series.name)
            if x > 0, x + width > ChartCanvas.width {
                x = 0
                y += 240
            }
            canvas.bar(x + 10, y, 160, 160, "b", fill: "\(id)-p\(part)")
            canvas.text(ChartText.fitting(series.name, in: ChartCanvas.width - x - 220), x + 220, y + 135, .start)
            x += width + 160
        }
        return y + 240
    }

    private func table(_ strings: Strings) -> ChartTable {
        ChartTable(
            corner: corner ?? strings(.chartYear),
            columns: parts.map(\.name) + (parts.count > 1 ? [strings(.chartPartsSum)] : []),
            rows: rows.indices.map { index in
                (rows[index], parts.map { $0.points[index] } + (parts.count > 1 ? [sum(index, strings)] : []))
            })
    }

    /// The sum as the drawing shows it, or why there is none.
    private func sum(_ index: Int, _ strings: Strings) -> ChartPoint {
        let isDoubtful = parts.contains { $0.points[index].isDoubtful }
        guard let total = total(index) else {
            return ChartPoint(tenths: nil, words: parts.first?.points[index].words ?? "")
        }
        return ChartPoint(tenths: total, words: unit.label(total), isDoubtful: isDoubtful)
    }

    private func description(_ strings: Strings) -> String {
        rows.indices.map { index in
            let values =
                total(index) == nil
                ? parts.first?.points[index].words ?? ""
                : parts.map { "\($0.name) \($0.points[index].words)" }.joined(separator: strings(.listSeparator))
            return strings(.chartNamed, ["name": rows[index], "values": values])
        }.joined(separator: strings(.coverageSeparator))
    }
}

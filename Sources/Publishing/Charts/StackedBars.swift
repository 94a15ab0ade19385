/// What became of the cases of each year: one bar a year, its parts told apart by their fill and named below.
///
/// A year in which every part is 0 says 0; a year without a report or without figures has no bar but words.
package struct StackedBars: Sendable {
    let id: String
    let caption: String
    let note: String
    let years: [Int]
    /// At most seven, each with a point a year: whole counts.
    let parts: [ChartSeries]

    package init(id: String, caption: String, note: String = "", years: [Int], parts: [ChartSeries]) {
        self.id = id
        self.caption = caption
        self.note = note
        self.years = years
        self.parts = parts
    }

    private static let left = 420
    private static let right = 3_340
    private static let barHeight = 220

    /// The sum of the parts of a year that have figures; `nil` when none has.
    package func total(_ index: Int) -> Int64? {
        let values = parts.compactMap { $0.points[index].tenths }
        return values.isEmpty ? nil : values.reduce(0, +)
    }

    /// Lower where no year has words under its bar.
    private var rowHeight: Int {
        let hasMissing = years.indices.contains { index in
            total(index) != nil && parts.contains { $0.points[index].tenths == nil }
        }
        return hasMissing ? 460 : 380
    }

    /// Whether there is anything above 0 to draw.
    package var hasBars: Bool { years.indices.contains { (total($0) ?? 0) > 0 } }

    package func markup(_ strings: Strings) -> [UInt8] {
        var canvas = ChartCanvas()
        canvas.patterns(id)
        let scale = ChartScale([0, years.indices.compactMap { total($0) }.max() ?? 0], unit: .count, steps: 1_000_000)
        let most = max(scale.high, 10)
        for index in years.indices { row(index, most: most, strings, &canvas) }
        let height = legend(from: years.count * rowHeight + 60, &canvas)
        return ChartFigure(
            id: id, caption: caption, description: description(strings), note: note, height: height, canvas: canvas,
            table: table(strings)
        ).markup(strings)
    }

    private func row(_ index: Int, most: Int64, _ strings: Strings, _ canvas: inout ChartCanvas) {
        let top = index * rowHeight + 40
        let base = top + 160
        canvas.text(String(years[index]), 0, base, .start, "t")
        guard let total = total(index) else {
            canvas.text(parts.first?.points[index].words ?? "", Self.left, base, .start, "t")
            return
        }
        var sum: Int64 = 0
        canvas.line(Self.left, top - 20, Self.left, top + Self.barHeight + 20, "z")
        for (part, series) in parts.enumerated() {
            guard let value = series.points[index].tenths, value > 0 else { continue }
            let start = Self.place(sum, most)
            sum += value
            let end = Self.place(sum, most)
            canvas.bar(start, top, end - start, Self.barHeight, "b", fill: "\(id)-p\(part)")
            let words = series.points[index].words
            if ChartText.width(words) + 60 < end - start {
                canvas.text(words, (start + end) / 2, base, .middle, "h")
            }
        }
        let isDoubtful = parts.contains { $0.points[index].isDoubtful }
        let words = ChartUnit.count.label(total) + (isDoubtful ? " ?" : "")
        canvas.text(words, Self.place(sum, most) + 60, base, .start, "v")
        let missing = parts.count { $0.points[index].tenths == nil }
        guard missing > 0 else { return }
        canvas.text(
            strings(.chartPartsMissing, ["count": String(missing)]), Self.left, top + Self.barHeight + 150, .start, "t")
    }

    private static func place(_ value: Int64, _ most: Int64) -> Int {
        left + Int(value * Int64(right - left) / most)
    }

    /// The parts that have a bar somewhere, in rows as they fit; returns where the drawing ends.
    private func legend(from start: Int, _ canvas: inout ChartCanvas) -> Int {
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
            corner: strings(.chartYear), columns: parts.map(\.name) + [strings(.chartPartsSum)],
            rows: years.indices.map { index in
                (String(years[index]), parts.map { $0.points[index] } + [sum(index, strings)])
            })
    }

    /// The sum as the drawing shows it, or why there is none.
    private func sum(_ index: Int, _ strings: Strings) -> ChartPoint {
        let isDoubtful = parts.contains { $0.points[index].isDoubtful }
        guard let total = total(index) else {
            return ChartPoint(tenths: nil, words: parts.first?.points[index].words ?? "")
        }
        return ChartPoint(tenths: total, words: ChartUnit.count.label(total), isDoubtful: isDoubtful)
    }

    private func description(_ strings: Strings) -> String {
        years.indices.map { index in
            let values =
                total(index) == nil
                ? parts.first?.points[index].words ?? ""
                : parts.map { "\($0.name) \($0.points[index].words)" }.joined(separator: strings(.listSeparator))
            return strings(.chartNamed, ["name": String(years[index]), "values": values])
        }.joined(separator: strings(.coverageSeparator))
    }
}

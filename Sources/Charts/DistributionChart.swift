import Portals
import Reports
import Wording

/// How values are distributed between the least and the most: bars of counts over ranges, the middle, and one agency marked.
package struct DistributionChart: Sendable {
    package let id: String
    package let caption: String
    package let distribution: Distribution
    package let kind: IndicatorKind
    /// The agency that is marked: its number and its words.
    package let own: (number: Ratio, words: String)?

    package init(
        id: String, caption: String, distribution: Distribution, kind: IndicatorKind,
        own: (number: Ratio, words: String)? = nil
    ) {
        self.id = id
        self.caption = caption
        self.distribution = distribution
        self.kind = kind
        self.own = own
    }

    private static let left = 150
    private static let right = 3_850
    private static let top = 400
    private static let plot = 640
    private var bottom: Int { Self.top + Self.plot }

    package func markup(_ strings: Strings) -> [UInt8] {
        let unit = ChartUnit(kind)
        let histogram = Histogram(distribution, unit: unit)
        var canvas = ChartCanvas()
        let places = self.places(histogram)
        bars(histogram, places, &canvas)
        marks(histogram, places, strings, &canvas)
        counts(histogram, places, &canvas)
        edges(histogram, places, &canvas)
        return ChartFigure(
            id: id, caption: caption, description: description(strings), note: note(strings),
            height: bottom + (own == nil ? 240 : 520), canvas: canvas, table: table(histogram, strings)
        ).markup(strings)
    }

    // MARK: Words

    private func middle(_ strings: Strings) -> String {
        distribution.median.map {
            strings(.medianIs, ["value": DistributionWords.of($0, kind: kind, strings)])
        } ?? strings(.medianNone)
    }

    private func note(_ strings: Strings) -> String {
        DistributionWords.coverage(distribution, strings)
    }

    private func description(_ strings: Strings) -> String {
        var parts = [note(strings), middle(strings)]
        if let own { parts.append(strings(.ownIs, ["value": own.words])) }
        return parts.joined(separator: strings(.coverageSeparator))
    }

    private func table(_ histogram: Histogram, _ strings: Strings) -> ChartTable {
        var rows = histogram.bins.filter { $0.count > 0 }.map { bin in
            (
                label: histogram.words(bin, strings),
                cells: [ChartPoint(tenths: Int64(bin.count) * 10, words: String(bin.count))]
            )
        }
        let marks: [(Phrase, Ratio?)] = [
            (.lowerQuartile, distribution.lowerQuartile), (.median, distribution.median),
            (.upperQuartile, distribution.upperQuartile),
        ]
        for (phrase, mark) in marks {
            guard let mark else { continue }
            let words = DistributionWords.of(mark, kind: kind, strings)
            rows.append((strings(phrase), [ChartPoint(tenths: nil, words: words)]))
        }
        return ChartTable(corner: strings(.binColumn), columns: [strings(.binCount)], rows: rows)
    }

    // MARK: Drawing

    /// Where each range begins and ends; open ones stand a little apart.
    private func places(_ histogram: Histogram) -> [(start: Int, end: Int)] {
        let gap = 80
        let hasLow = histogram.bins.first?.low == nil
        let hasHigh = histogram.bins.last?.high == nil
        let gaps = (hasLow ? gap : 0) + (hasHigh ? gap : 0)
        let count = max(histogram.bins.count, 1)
        let room = Self.right - Self.left - gaps
        return histogram.bins.indices.map { index in
            let shift = (hasLow && index > 0 ? gap : 0) + (hasHigh && index == count - 1 ? gap : 0)
            return (Self.left + index * room / count + shift, Self.left + (index + 1) * room / count + shift)
        }
    }

    /// The height of a bar: at least a hair, so that one agency among thousands is seen.
    private func height(_ bin: Histogram.Bin, most: Int) -> Int { max(bin.count * Self.plot / most, 10) }

    private func bars(_ histogram: Histogram, _ places: [(start: Int, end: Int)], _ canvas: inout ChartCanvas) {
        let most = max(histogram.bins.map(\.count).max() ?? 0, 1)
        canvas.line(Self.left, bottom, Self.right, bottom, "z")
        for (bin, place) in zip(histogram.bins, places) where bin.count > 0 {
            let height = height(bin, most: most)
            canvas.bar(place.start + 8, bottom - height, place.end - place.start - 16, height, "d")
        }
    }

    /// All counts where there is room for the widest, else the greatest alone.
    private func counts(_ histogram: Histogram, _ places: [(start: Int, end: Int)], _ canvas: inout ChartCanvas) {
        let most = max(histogram.bins.map(\.count).max() ?? 0, 1)
        let widest = ChartText.width(String(most))
        for (bin, place) in zip(histogram.bins, places) where bin.count > 0 {
            guard widest + 10 <= place.end - place.start || bin.count == most else { continue }
            let y = bottom - height(bin, most: most) - 40
            middle(String(bin.count), (place.start + place.end) / 2, y, "t h", &canvas)
        }
    }

    /// A text around a place, moved inwards where it would leave the drawing.
    private func middle(_ text: String, _ x: Int, _ y: Int, _ style: StaticString, _ canvas: inout ChartCanvas) {
        let half = ChartText.width(text) / 2
        canvas.text(text, min(max(x, half), ChartCanvas.width - half), y, .middle, style)
    }

    /// The ranges under the axis, as many as fit: their bounds, or the number itself where a range is one whole number.
    private func edges(_ histogram: Histogram, _ places: [(start: Int, end: Int)], _ canvas: inout ChartCanvas) {
        let isSingle = histogram.unit.isWhole && histogram.step == 10
        var labels: [(text: String, x: Int)] = []
        for (bin, place) in zip(histogram.bins, places) {
            guard let low = bin.low else {
                labels.append(("<" + histogram.unit.label(histogram.low), (place.start + place.end) / 2))
                continue
            }
            let isOpen = bin.high == nil
            // The open range above has a sign of its own; 100 % and beyond is told by the table.
            let text = histogram.unit.label(low)
            labels.append(
                (isOpen ? "≥" + text : text, isSingle || isOpen ? (place.start + place.end) / 2 : place.start))
            if !isOpen, !isSingle, bin == histogram.bins.last, let high = bin.high {
                labels.append((histogram.unit.label(high), place.end))
            }
        }
        // From the right: the last label and the open range's are always there.
        let widest = labels.map { ChartText.width($0.text) }.max() ?? 0
        var free = Int.max
        let isOpenBelow = histogram.bins.first?.low == nil
        let step = max((places.last?.end ?? 0) - (places.last?.start ?? 0), 1)
        var every = max(1, (widest + 90 + step - 1) / step)
        if every > 2, every < 5 { every = 5 }
        for (index, label) in labels.enumerated().reversed() {
            let number = index - (isOpenBelow ? 1 : 0)
            let isAtEnd = index == labels.count - 1 || index == 0
            guard isAtEnd || number % every == 0, label.x + widest / 2 + 30 < free || index == labels.count - 1
            else { continue }
            free = label.x - widest / 2
            canvas.line(label.x, bottom, label.x, bottom + 40, "z")
            middle(label.text, label.x, bottom + 190, "t", &canvas)
        }
    }

    private func marks(
        _ histogram: Histogram, _ places: [(start: Int, end: Int)], _ strings: Strings, _ canvas: inout ChartCanvas
    ) {
        if let median = distribution.median, let x = place(median, histogram, places) {
            canvas.line(x, 190, x, bottom, "k")
            middle(middle(strings), x, 150, "v", &canvas)
        }
        if let own, let x = place(own.number, histogram, places) {
            canvas.open("s0")
            canvas.marker(2, x, bottom + 270)
            middle(strings(.ownIs, ["value": own.words]), x, bottom + 470, "", &canvas)
            canvas.close()
        }
    }

    /// Where a number stands; in an open range in its middle.
    private func place(_ number: Ratio, _ histogram: Histogram, _ places: [(start: Int, end: Int)]) -> Int? {
        guard let tenths = histogram.unit.tenths(of: number) else { return nil }
        let index = histogram.bins.firstIndex { bin in
            (bin.low.map { $0 <= tenths } ?? true)
                && (bin.high.map { bin.isClosed ? tenths <= $0 : tenths < $0 } ?? true)
        }
        guard let index else { return nil }
        let (bin, place) = (histogram.bins[index], places[index])
        guard let low = bin.low, let high = bin.high else { return (place.start + place.end) / 2 }
        // A whole number is a range of its own: it stands in the middle of it.
        let offset = histogram.unit.isWhole && high - low == 10 ? 5 : tenths - low
        return place.start + Int(offset * Int64(place.end - place.start) / (high - low))
    }
}

import Reports

/// How agencies lie between the least and the most: bars of counts over ranges, the middle, and one agency marked.
struct DistributionChart: Sendable {
    let id: String
    let caption: String
    let distribution: Distribution
    let kind: IndicatorKind
    /// The agency that is marked: its number and its words.
    var own: (number: Ratio, words: String)?
    /// What stands before the counts in the remark.
    var lead = ""

    private static let left = 60
    private static let right = 3_940
    private static let top = 400
    private static let plot = 640
    private var bottom: Int { Self.top + Self.plot }

    func markup(_ strings: Strings) -> [UInt8] {
        let unit = ChartUnit(kind)
        let histogram = Histogram(distribution, unit: unit)
        var canvas = ChartCanvas()
        let places = self.places(histogram)
        bars(histogram, places, &canvas)
        edges(histogram, places, &canvas)
        marks(histogram, places, strings, &canvas)
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
        lead + DistributionWords.coverage(distribution, strings)
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
        if let median = distribution.median {
            rows.append(
                (
                    strings(.median),
                    [ChartPoint(tenths: nil, words: DistributionWords.of(median, kind: kind, strings))]
                ))
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

    private func bars(_ histogram: Histogram, _ places: [(start: Int, end: Int)], _ canvas: inout ChartCanvas) {
        let most = max(histogram.bins.map(\.count).max() ?? 0, 1)
        let widest = ChartText.width(String(most))
        canvas.line(Self.left, bottom, Self.right, bottom, "z")
        for (bin, place) in zip(histogram.bins, places) where bin.count > 0 {
            let height = max(bin.count * Self.plot / most, 10)
            canvas.bar(place.start + 8, bottom - height, place.end - place.start - 16, height, "d")
            // All counts where there is room for the widest, else the greatest alone.
            if widest + 20 <= place.end - place.start || bin.count == most {
                let half = ChartText.width(String(bin.count)) / 2
                let x = min(max((place.start + place.end) / 2, half), ChartCanvas.width - half)
                canvas.text(String(bin.count), x, bottom - height - 40, .middle, "t")
            }
        }
    }

    /// The bounds of the ranges under the axis, as many as fit.
    private func edges(_ histogram: Histogram, _ places: [(start: Int, end: Int)], _ canvas: inout ChartCanvas) {
        let closed = zip(histogram.bins, places).filter { $0.0.low != nil && $0.0.high != nil }
        guard let first = closed.first, let last = closed.last else { return }
        var edges = closed.compactMap { bin, place in bin.low.map { (tenths: $0, x: place.start) } }
        if let high = last.0.high { edges.append((high, last.1.end)) }
        let widest = edges.map { ChartText.width(histogram.unit.label($0.tenths)) }.max() ?? 0
        let step = max(first.1.end - first.1.start, 1)
        var every = max(1, (widest + 100 + step - 1) / step)
        // Round bounds: every fifth rather than every third or fourth.
        if every > 2, every < 5 { every = 5 }
        for (index, edge) in edges.enumerated() where index % every == 0 {
            let label = histogram.unit.label(edge.tenths)
            let half = ChartText.width(label) / 2
            canvas.line(edge.x, bottom, edge.x, bottom + 40, "z")
            canvas.text(label, min(max(edge.x, half), ChartCanvas.width - half), bottom + 190, .middle, "t")
        }
    }

    private func marks(
        _ histogram: Histogram, _ places: [(start: Int, end: Int)], _ strings: Strings, _ canvas: inout ChartCanvas
    ) {
        if let median = distribution.median, let x = place(median, histogram, places) {
            canvas.line(x, 170, x, bottom, "k")
            let words = middle(strings)
            let half = ChartText.width(words) / 2
            canvas.text(words, min(max(x, half), ChartCanvas.width - half), 130, .middle, "v")
        }
        if let own, let x = place(own.number, histogram, places) {
            canvas.open("s0")
            canvas.marker(2, x, bottom + 270)
            let words = strings(.ownIs, ["value": own.words])
            let half = ChartText.width(words) / 2
            canvas.text(words, min(max(x, half), ChartCanvas.width - half), bottom + 470, .middle)
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

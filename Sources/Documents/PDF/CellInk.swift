import SourceText

/// What is doubtful of the cells of a printed table, from their words and from what else is painted in them.
enum CellInk {
    /// The most pictures of a page that are looked at one by one.
    private static let mostPictures = 20_000

    /// The doubts of each cell of `table`.
    static func doubts(
        of table: RuledTable, words: [[PrintedPage.Word]], on page: PrintedPage
    ) -> [InkDoubts] {
        var doubts = words.map { Self.doubts(of: $0) }
        let frames = frames(in: table, on: page)
        for (index, inside) in words.enumerated() {
            for frame in frames where inside.contains(where: { $0.hasDigit && frame.holds($0.box.middle) }) {
                doubts[index].insert(.pictured)
            }
        }
        guard page.pictures.count <= mostPictures else { return doubts.map { $0.union(.pictured) } }
        for picture in page.pictures where picture.box.meets(table.box) {
            note(picture, in: table, words: words, &doubts)
        }
        for rule in page.across {
            let box = PrintedPage.Box(left: rule.from, top: rule.at - 0.1, right: rule.to, bottom: rule.at + 0.1)
            noteLine(box, in: table, words: words, &doubts)
        }
        for rule in page.down {
            let box = PrintedPage.Box(left: rule.at - 0.1, top: rule.from, right: rule.at + 0.1, bottom: rule.to)
            noteLine(box, in: table, words: words, &doubts)
        }
        return doubts
    }

    /// What its words say, and whether digits on one line are of one size and stand on it.
    static func doubts(of words: [PrintedPage.Word]) -> InkDoubts {
        var doubts: InkDoubts = []
        for word in words { doubts.formUnion(word.doubts) }
        let digits = words.compactMap { word in
            word.digitHeights.flatMap { heights in word.digitLines.map { (heights, $0, word.box) } }
        }
        for (index, one) in digits.enumerated() {
            if isMixed(one.0, one.1) { doubts.insert(.raised) }
            // A cell with more numbers than a few has no figure.
            for other in digits.dropFirst(index + 1).prefix(8) where overlaps(one.2, other.2) {
                let heights = min(one.0.lowerBound, other.0.lowerBound)...max(one.0.upperBound, other.0.upperBound)
                let lines = min(one.1.lowerBound, other.1.lowerBound)...max(one.1.upperBound, other.1.upperBound)
                if isMixed(heights, lines) { doubts.insert(.raised) }
            }
        }
        return doubts
    }

    private static func overlaps(_ one: PrintedPage.Box, _ other: PrintedPage.Box) -> Bool {
        min(one.bottom, other.bottom) - max(one.top, other.top) > 0.25 * min(one.height, other.height)
    }

    private static func isMixed(_ heights: ClosedRange<Double>, _ lines: ClosedRange<Double>) -> Bool {
        heights.lowerBound < 0.78 * heights.upperBound
            || lines.upperBound - lines.lowerBound > 0.15 * heights.upperBound
    }

    // MARK: Pictures

    /// Boxes drawn around something inside a cell, as a stamp or a mark has them.
    private static func frames(in table: RuledTable, on page: PrintedPage) -> [PrintedPage.Box] {
        RuledTable.tables(on: page).filter { frame in
            guard frame.cells.count == 1, frame.box.meets(table.box) else { return false }
            return frame.box.width < 0.9 * table.box.width && frame.box.height < 0.5 * table.box.height
        }.map(\.box)
    }

    private static func note(
        _ picture: PrintedPage.Picture, in table: RuledTable, words: [[PrintedPage.Word]], _ doubts: inout [InkDoubts]
    ) {
        let own = picture.box.middle
        for cell in table.cells(in: picture.box) {
            let box = table.box(of: cell)
            let inner = interior(of: box)
            guard picture.box.meets(inner) else { continue }
            let common = picture.box.common(with: box)
            if picture.isPlain {
                // The ground of the cell, of its row or of the table.
                if common.width > 0.7 * box.width || common.height > 0.85 * box.height,
                    common.width > 3 || common.height > 3
                {
                    continue
                }
            }
            let isSmall = picture.box.width * picture.box.height < 1.5 * box.width * box.height
            if words[cell].isEmpty || isSmall && box.holds(own) { doubts[cell].insert(.pictured) }
        }
    }

    /// A line that stands in a blank cell and is none of its sides: a dash, or a digit drawn as a line.
    private static func noteLine(
        _ line: PrintedPage.Box, in table: RuledTable, words: [[PrintedPage.Word]], _ doubts: inout [InkDoubts]
    ) {
        guard let cell = table.cell(at: line.middle), words[cell].isEmpty else { return }
        let inner = interior(of: table.box(of: cell))
        if inner.holds((line.left, line.top)), inner.holds((line.right, line.bottom)) { doubts[cell].insert(.pictured) }
    }

    /// What of a cell is none of its lines.
    private static func interior(of box: PrintedPage.Box) -> PrintedPage.Box {
        let across = min(3.2, box.width / 4)
        let down = min(3.2, box.height / 4)
        return PrintedPage.Box(
            left: box.left + across, top: box.top + down, right: box.right - across, bottom: box.bottom - down)
    }
}

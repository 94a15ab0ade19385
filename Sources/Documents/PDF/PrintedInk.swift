import Ink
import SourceText

/// Compares the words of a page with what is painted on it: a word that nobody sees is no evidence of a figure.
///
/// A word is plain when as many signs are painted in its place as it has characters, upright and on one line, in a colour
/// that differs from what is behind, with nothing painted over them and no line through them.
struct PrintedInk {
    /// How often something may be compared on the pages of a file, far above any report; what remains then is doubtful.
    static let mostComparisons = 60_000_000

    /// The most areas on a page.
    private static let mostAreas = 30_000

    private let paint: PagePaint
    private let page: PrintedPage.Box
    private let glyphs: HeightIndex
    private let areas: HeightIndex
    private let strokes: HeightIndex
    private var isTaken: [Bool]
    private var comparisons: Int

    /// Puts on the words of `page` what is doubtful of them, and on the page what else is seen there.
    ///
    /// - Parameter comparisons: those that are left for the file.
    static func note(_ paint: PagePaint, on page: inout PrintedPage, comparisons: inout Int) {
        // What paints more than that is no report's page: its lines are taken, its words are not believed.
        guard paint.areas.count <= mostAreas else {
            comparisons = 0
            for index in page.words.indices { page.words[index].doubts.insert(.hidden) }
            page.across = paint.across
            page.down = paint.down
            return
        }
        var ink = PrintedInk(paint, page, comparisons: comparisons)
        for index in page.words.indices { ink.judge(&page.words[index]) }
        page.across = paint.across
        page.down = paint.down
        page.pictures = paint.pictures
        for (index, glyph) in paint.glyphs.enumerated() where !ink.isTaken[index] {
            page.pictures.append(PrintedPage.Picture(box: glyph.box, isPlain: false))
        }
        comparisons = ink.comparisons
    }

    private init(_ paint: PagePaint, _ page: PrintedPage, comparisons: Int) {
        self.paint = paint
        self.comparisons = comparisons
        self.page = PrintedPage.Box(left: 0, top: 0, right: page.width, bottom: page.height)
        let height = page.height
        glyphs = HeightIndex(paint.glyphs.count, on: height) { index in
            let middle = paint.glyphs[index].box.middle.y
            return (middle, middle)
        }
        areas = HeightIndex(paint.areas.count, on: height) { (paint.areas[$0].box.top, paint.areas[$0].box.bottom) }
        strokes = HeightIndex(paint.strokes.count, on: height) { index in
            let stroke = paint.strokes[index]
            return (min(stroke.start.y, stroke.end.y), max(stroke.start.y, stroke.end.y))
        }
        isTaken = Array(repeating: false, count: paint.glyphs.count)
    }

    private mutating func judge(_ word: inout PrintedPage.Word) {
        let reach = 0.1 * word.box.height
        let zone = PrintedPage.Box(
            left: word.box.left, top: word.box.top - reach, right: word.box.right, bottom: word.box.bottom + reach)
        let candidates = glyphs.near(zone)
        comparisons -= candidates.count
        guard comparisons > 0 else {
            word.doubts.insert(.hidden)
            return
        }
        var own: [PagePaint.Glyph] = []
        for number in candidates {
            let index = Int(number)
            guard zone.holds(paint.glyphs[index].box.middle) else { continue }
            isTaken[index] = true
            own.append(paint.glyphs[index])
        }
        if !page.holds(word.box.middle) || !page.holds((word.box.left + 1, word.box.middle.y))
            || !page.holds((word.box.right - 1, word.box.middle.y))
        {
            word.doubts.insert(.hidden)
        }
        let scalars = String(decoding: word.text, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
        own.sort { ($0.box.middle.x, $0.order) < ($1.box.middle.x, $1.order) }
        own = single(own, &word.doubts)
        if own.count < scalars.count { word.doubts.insert(.hidden) }
        if own.count > scalars.count { word.doubts.insert(.pictured) }
        if own.contains(where: { !$0.isUpright && $0.box.height > 0.3 * word.box.height }) {
            noteTurned(own, &word.doubts)
        }
        for glyph in own { word.doubts.formUnion(sight(of: glyph)) }
        if isStruck(own, word) { word.doubts.insert(.struck) }
        guard own.count == scalars.count else { return }
        for (glyph, scalar) in zip(own, scalars) where Self.isDigit(scalar) {
            let height = glyph.box.height
            let heights = word.digitHeights ?? height...height
            word.digitHeights = min(heights.lowerBound, height)...max(heights.upperBound, height)
            let line = glyph.origin.y
            let lines = word.digitLines ?? line...line
            word.digitLines = min(lines.lowerBound, line)...max(lines.upperBound, line)
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
    }

    /// The signs without those that are painted twice for weight; two different ones in one place can't be read.
    private func single(_ glyphs: [PagePaint.Glyph], _ doubts: inout InkDoubts) -> [PagePaint.Glyph] {
        var kept: [PagePaint.Glyph] = []
        for glyph in glyphs {
            if let last = kept.last {
                // Wide letters may run over narrow ones; only what stands in the same place can't be told apart.
                let apart = abs(last.box.middle.x - glyph.box.middle.x)
                if apart < 0.4 * min(last.box.width, glyph.box.width), last.box.meets(glyph.box) {
                    let isAgain =
                        last.outline == glyph.outline && abs(last.box.left - glyph.box.left) < 0.15 * glyph.box.height
                    if isAgain {
                        // The one that is above is the one that is seen.
                        kept[kept.count - 1] = glyph.order > last.order ? glyph : last
                        continue
                    }
                    doubts.insert(.hidden)
                }
            }
            kept.append(glyph)
        }
        return kept
    }

    /// Some signs are below their line or left of their origin, as a dash or a comma may; digits never do.
    private func noteTurned(_ glyphs: [PagePaint.Glyph], _ doubts: inout InkDoubts) {
        let turned = glyphs.count { !$0.isUpright }
        let highest = glyphs.map(\.origin.y).max() ?? 0
        let lowest = glyphs.map(\.origin.y).min() ?? 0
        let width = (glyphs.map(\.origin.x).max() ?? 0) - (glyphs.map(\.origin.x).min() ?? 0)
        if turned * 2 > glyphs.count || highest - lowest > width { doubts.insert(.reversed) }
    }

    // MARK: What is below and above

    private mutating func sight(of glyph: PagePaint.Glyph) -> InkDoubts {
        if glyph.fill.isUnsure { return .hidden }
        guard let color = glyph.fill.color else { return .hidden }
        let middle = glyph.box.middle
        var grounds: [SheetColor?] = [.white]
        let near = areas.at(middle.y)
        comparisons -= near.count
        guard comparisons > 0 else { return .hidden }
        for index in near {
            let area = paint.areas[Int(index)]
            guard area.box.holds(middle), area.order != glyph.order else { continue }
            if area.order > glyph.order {
                // A thin veil over it leaves it seen.
                if area.fill.opacity > 0.5 || area.fill.isUnsure { return .hidden }
                continue
            }
            let covered = grounds.map { ground -> SheetColor? in
                guard let ground, let own = area.fill.color else { return nil }
                return own.over(ground, opacity: area.fill.opacity)
            }
            // A picture's colours are not known; text on one is dark or coloured where it is to be seen.
            if area.isWhole, area.fill.color != nil, !area.fill.isUnsure {
                grounds = covered
            } else {
                grounds += covered
            }
            if grounds.count > 8 { return .hidden }
        }
        let isSeen = grounds.allSatisfy { ground in
            guard let ground else { return true }
            return color.over(ground, opacity: glyph.fill.opacity).isSeen(on: ground)
        }
        return isSeen ? [] : .hidden
    }

    /// Whether a line crosses the middle of the signs, not below as one that underlines them.
    private mutating func isStruck(_ glyphs: [PagePaint.Glyph], _ word: PrintedPage.Word) -> Bool {
        guard word.hasDigit, let first = glyphs.first else { return false }
        var ink = first.box
        for glyph in glyphs.dropFirst() {
            ink = PrintedPage.Box(
                left: min(ink.left, glyph.box.left), top: min(ink.top, glyph.box.top),
                right: max(ink.right, glyph.box.right), bottom: max(ink.bottom, glyph.box.bottom))
        }
        let inset = 0.18 * ink.height
        let middle = PrintedPage.Box(
            left: ink.left + min(0.5, ink.width / 4), top: ink.top + inset, right: ink.right - min(0.5, ink.width / 4),
            bottom: ink.bottom - inset)
        let near = strokes.near(middle)
        comparisons -= near.count
        guard comparisons > 0 else { return true }
        return near.contains { index in
            let stroke = paint.strokes[Int(index)]
            return !stroke.isOutline && Self.crosses(stroke, middle)
        }
    }

    /// Whether enough of a line is in a box (clipping after Liang and Barsky).
    private static func crosses(_ stroke: PagePaint.Stroke, _ box: PrintedPage.Box) -> Bool {
        let dx = stroke.end.x - stroke.start.x
        let dy = stroke.end.y - stroke.start.y
        var from = 0.0
        var to = 1.0
        for (delta, near) in [
            (-dx, stroke.start.x - box.left), (dx, box.right - stroke.start.x), (-dy, stroke.start.y - box.top),
            (dy, box.bottom - stroke.start.y),
        ] {
            if delta == 0 {
                if near < 0 { return false }
            } else if delta < 0 {
                from = max(from, near / delta)
            } else {
                to = min(to, near / delta)
            }
        }
        guard from < to else { return false }
        let length = (to - from) * (dx * dx + dy * dy).squareRoot()
        return length > min(0.35 * box.width, 0.6 * box.height)
    }
}

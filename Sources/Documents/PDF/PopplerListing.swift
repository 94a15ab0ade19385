import SourceText

/// Reads what poppler's tools say of a PDF: `pdftotext -bbox` its words, `pdftocairo -svg` its drawing.
package enum PopplerListing {
    /// The most pages and words of a file that is read: far above any report.
    package static let mostPages = 400
    static let mostWords = 200_000
    /// The most straight lines that are drawn in a file, and bytes of one path among them. A table without some of its lines
    /// could be read wrongly, so a file with more is not read at all.
    static let mostRules = 100_000
    private static let longestPath = 4_000_000

    /// What a file has more of than any report.
    enum Excess: Error {
        case pages
        case words
        /// The number of the page, from 1, on which there were too many.
        case rules(page: Int)
    }

    /// The pages of a file.
    static func pages(words: [UInt8], drawing: [UInt8]) throws(Excess) -> [PrintedPage] {
        var pages = try wordPages(words)
        for (index, rules) in try rulePages(drawing, count: pages.count).enumerated() where index < pages.count {
            pages[index].across = rules.across
            pages[index].down = rules.down
        }
        return pages
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "\n")) }

    // MARK: Words

    private static func wordPages(_ bytes: [UInt8]) throws(Excess) -> [PrintedPage] {
        var pages: [PrintedPage] = []
        var count = 0
        for bytes in lines(bytes) {
            let line = MarkupLine(bytes)
            if line.starts(with: "<page ") {
                guard pages.count < mostPages else { throw .pages }
                var page = PrintedPage()
                page.width = line.number("width") ?? 0
                page.height = line.number("height") ?? 0
                pages.append(page)
            } else if line.starts(with: "<word "), !pages.isEmpty {
                guard count < mostWords else { throw .words }
                guard let left = line.number("xMin"), let right = line.number("xMax"), let top = line.number("yMin"),
                    let bottom = line.number("yMax"), left.isFinite, right.isFinite, top.isFinite, bottom.isFinite
                else { continue }
                let text = line.text
                if text.isEmpty { continue }
                count += 1
                let box = PrintedPage.Box(left: left, top: top, right: max(left, right), bottom: max(top, bottom))
                pages[pages.count - 1].words.append(PrintedPage.Word(box: box, text: text))
            }
        }
        return pages
    }

    // MARK: Lines

    /// The thickest filled box that is taken for a line, in points.
    private static let thickest = 3.0

    private static func rulePages(_ bytes: [UInt8], count: Int) throws(Excess) -> [PrintedPage] {
        var pages: [PrintedPage] = [PrintedPage()]
        var isParted = false
        var definitions = 0
        var rules = 0
        for bytes in lines(bytes) {
            let line = MarkupLine(bytes)
            if line.starts(with: "<defs") {
                definitions += 1
            } else if line.starts(with: "</defs") {
                definitions -= 1
            } else if line.starts(with: "<page>") {
                if isParted { pages.append(PrintedPage()) }
                isParted = true
                guard pages.count <= count else { break }
            } else if definitions == 0, line.starts(with: "<path ") {
                rules += add(line, to: &pages[pages.count - 1])
            } else if definitions == 0, line.starts(with: "<rect ") {
                rules += addBox(line, to: &pages[pages.count - 1])
            }
            guard rules <= mostRules else { throw .rules(page: pages.count) }
        }
        return pages
    }

    private static func isWhite(_ style: String) -> Bool {
        style.contains("rgb(100%,100%,100%)") || style.contains("rgb(100%, 100%, 100%)")
    }

    /// Adds the lines of a path and says how many.
    private static func add(_ line: MarkupLine, to page: inout PrintedPage) -> Int {
        guard let data = line.value("d") else { return 0 }
        guard data.count < longestPath else { return mostRules + 1 }
        let style = line.value("style").map { String(decoding: $0, as: UTF8.self) } ?? ""
        let stroke = line.value("stroke").map { String(decoding: $0, as: UTF8.self) }
        let isFilled = !style.contains("fill:none") && line.value("fill")?.elementsEqual("none".utf8) != true
        let isStroked = stroke.map { $0 != "none" } ?? (style.contains("stroke:") && !style.contains("stroke:none"))
        if isWhite(style) || stroke.map(isWhite) == true { return 0 }
        let matrix = line.value("transform").flatMap { DrawnPath.matrix($0) }
        var count = 0
        for points in DrawnPath.parts(data, matrix: matrix) {
            if isStroked {
                for (start, end) in zip(points, points.dropFirst()) { count += addSegment(start, end, to: &page) }
            } else if isFilled {
                count += addFilled(points, to: &page)
            }
        }
        return count
    }

    private static func addBox(_ line: MarkupLine, to page: inout PrintedPage) -> Int {
        guard let left = line.number("x"), let top = line.number("y"), let width = line.number("width"),
            let height = line.number("height"), line.value("fill")?.elementsEqual("rgb(100%, 100%, 100%)".utf8) != true
        else { return 0 }
        return addFilled([(left, top), (left + width, top + height)], to: &page)
    }

    private static func addSegment(_ start: DrawnPath.Point, _ end: DrawnPath.Point, to page: inout PrintedPage) -> Int
    {
        let isAcross = abs(start.y - end.y) < 0.7
        guard isAcross != (abs(start.x - end.x) < 0.7) else { return 0 }
        if isAcross {
            page.across.append(
                PrintedPage.Rule(at: (start.y + end.y) / 2, from: min(start.x, end.x), to: max(start.x, end.x)))
        } else {
            page.down.append(
                PrintedPage.Rule(at: (start.x + end.x) / 2, from: min(start.y, end.y), to: max(start.y, end.y)))
        }
        return 1
    }

    /// A filled part is a line when it is thin.
    private static func addFilled(_ points: [DrawnPath.Point], to page: inout PrintedPage) -> Int {
        guard points.count >= 2, points.count <= 12 else { return 0 }
        let left = points.map(\.x).min() ?? 0
        let right = points.map(\.x).max() ?? 0
        let top = points.map(\.y).min() ?? 0
        let bottom = points.map(\.y).max() ?? 0
        if bottom - top <= thickest, right - left > bottom - top {
            page.across.append(PrintedPage.Rule(at: (top + bottom) / 2, from: left, to: right))
            return 1
        }
        if right - left <= thickest, bottom - top > right - left {
            page.down.append(PrintedPage.Rule(at: (left + right) / 2, from: top, to: bottom))
            return 1
        }
        return 0
    }
}

import SourceText

/// Reads what poppler's tools say of a PDF: `pdftotext -bbox` its words, `pdftocairo -svg` its drawing.
package enum PopplerListing {
    /// The most pages and words of a file that is read: far above any report.
    package static let mostPages = 400
    static let mostWords = 200_000
    /// The most straight lines that are drawn in a file. A table without some of its lines
    /// could be read wrongly, so a file with more is not read at all.
    static let mostRules = 100_000
    /// The most signs, areas and lines painted in a file.
    static let mostMarks = 3_000_000

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
        var comparisons = PrintedInk.mostComparisons
        try DrawingReader.read(drawing, count: pages.count) { index, paint in
            guard index < pages.count else { return }
            PrintedInk.note(paint, on: &pages[index], comparisons: &comparisons)
        }
        PageNumbers.note(in: &pages)
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
}

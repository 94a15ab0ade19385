import Documents
import Ink
import Reports
import SourceText

/// The day on which a page says that it was published, which is not the day of the signature.
enum PublishedDay {
    /// What of a page's head gives it, most certain first.
    private static let facts = ["pubdate", "publishdate", "article:published_time", "dc.date", "date"]
    /// Words before the day, most certain first; 成文日期 is when it was written, not when it was published.
    private static let words: [[UInt8]] = ["发布日期", "发布时间", "公开日期", "公开时间", "发布于", "发文日期", "日期", "时间"].map {
        Array($0.utf8)
    }
    private static let otherWords: [[UInt8]] = ["成文", "生成", "更新", "有效", "失效", "浏览"].map { Array($0.utf8) }

    /// The day and the words that say it.
    ///
    /// - Parameter opening: the lines before the first section, which in a text hold what a page prints above its article.
    static func find(in notes: PageNotes, opening: [String]) -> (day: CalendarDate, words: String)? {
        for name in facts {
            for fact in notes.facts where fact.name == name {
                if let day = day(in: CoreText.spaced(Array(fact.value.utf8)[...])) {
                    return (day, "\(name): \(fact.value)")
                }
            }
        }
        let lines = (notes.lines + opening).filter { $0.utf8.count <= 600 }.map { line in
            (line, CoreText.spaced(Array(line.utf8)[...]))
        }
        for word in words {
            for (line, core) in lines {
                if let day = day(behind: word, in: core) { return (day, line) }
            }
        }
        return nil
    }

    private static func day(behind word: [UInt8], in core: [UInt8]) -> CalendarDate? {
        var from = 0
        while let found = ByteText.find(word, in: core, from: from) {
            from = found + word.count
            if otherWords.contains(where: { core[..<found].suffix($0.count).elementsEqual($0) }) { continue }
            var position = from
            // The colon, and the marks and blanks around it.
            while position < core.count, ":[]() ".utf8.contains(core[position]) { position += 1 }
            if let day = day(in: Array(core[position...].prefix(60))) { return day }
        }
        return nil
    }

    /// The day that a spaced core begins with; blanks between its parts are passed over where 年 parts them.
    private static func day(in core: [UInt8]) -> CalendarDate? {
        if let (day, _) = DateText.leading(core) { return day }
        let closed = core.filter { $0 != 0x20 }
        guard closed.count > 4, closed[4...].starts(with: "年".utf8) else { return nil }
        return DateText.leading(closed)?.date
    }
}

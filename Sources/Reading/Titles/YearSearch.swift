import SourceText

/// Finds the year of a report whose title can't be read.
enum YearSearch {
    /// The year of the first YEAR年1月1日 in the opening paragraphs (the period that nearly every report states), else
    /// the only year that they name; `nil` when they name several or none.
    static func year(in paragraphs: [ArraySlice<UInt8>]) -> Int? {
        var named: Set<Int> = []
        for paragraph in paragraphs {
            let (period, years) = years(in: CoreText.of(paragraph))
            if let period { return period }
            named.formUnion(years)
        }
        return named.count == 1 ? named.first : nil
    }

    /// The year of the first YEAR年1月1日 in a core text, and the years that it names before.
    private static func years(in core: [UInt8]) -> (period: Int?, named: Set<Int>) {
        var named: Set<Int> = []
        var position = 0
        while position < core.count {
            guard let (year, end) = YearText.leading(core[position...]) else {
                position += 1
                continue
            }
            if core[end...].starts(with: firstDay) { return (year, named) }
            named.insert(year)
            position = end
        }
        return (nil, named)
    }

    /// The year of the period that a report's figures are of, wherever it states it: 统计期限自2022年1月1日起.
    static func period(in paragraphs: some Sequence<ArraySlice<UInt8>>) -> Int? {
        for paragraph in paragraphs where paragraph.count <= 4_000 {
            let core = CoreText.of(paragraph)
            guard periodWords.contains(where: { ByteText.find($0, in: core) != nil }) else { continue }
            if let year = years(in: core).period { return year }
        }
        return nil
    }

    /// The only year that the title of a page names, when it is that of a report.
    static func title(_ title: String) -> Int? {
        let core = CoreText.of(Array(title.utf8)[...])
        guard reportWords.contains(where: { ByteText.find($0, in: core) != nil }) else { return nil }
        return year(in: [core[...]])
    }

    private static let periodWords = ["统计期限", "统计期间", "统计时限", "数据的期限", "统计数据", "所列数据", "期限自", "统计范围"].map {
        Array($0.utf8)
    }
    private static let reportWords = ["年报", "年度报告", "信息公开"].map { Array($0.utf8) }

    /// The Han characters directly before the first YEAR年(度)政府信息公开, thirty at the most.
    static func agencyMention(in paragraphs: [ArraySlice<UInt8>]) -> String? {
        for paragraph in paragraphs {
            let core = CoreText.of(paragraph)
            for position in core.indices {
                guard let (_, end) = YearText.leading(core[position...]) else { continue }
                let rest = core[end...].starts(with: degree) ? core[(end + degree.count)...] : core[end...]
                guard rest.starts(with: subject) else { continue }
                var start = position
                // Han characters of the basic plane take three bytes, the first from E4 to E9.
                while start >= 3, position - start < 90, (0xE4...0xE9).contains(core[start - 3]) { start -= 3 }
                if start < position { return String(decoding: core[start..<position], as: UTF8.self) }
            }
        }
        return nil
    }

    private static let degree = Array("度".utf8)
    private static let subject = Array("政府信息公开".utf8)
    private static let firstDay = Array("1月1日".utf8)
}

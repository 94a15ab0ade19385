import SourceText

/// Finds the year of a report whose title can't be read.
enum YearSearch {
    /// The year of the first YEAR年1月1日 in the opening paragraphs (the period that nearly every report states), else
    /// the only year that they name; `nil` when they name several or none.
    static func year(in paragraphs: [ArraySlice<UInt8>]) -> Int? {
        var named: Set<Int> = []
        for paragraph in paragraphs {
            let core = CoreText.of(paragraph)
            var position = 0
            while position < core.count {
                guard let (year, end) = YearText.leading(core[position...]) else {
                    position += 1
                    continue
                }
                if core[end...].starts(with: firstDay) { return year }
                named.insert(year)
                position = end
            }
        }
        return named.count == 1 ? named.first : nil
    }

    private static let firstDay = Array("1月1日".utf8)
}

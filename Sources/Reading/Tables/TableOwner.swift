import Reports
import SourceText

/// Tells from the words before a table whether it is this report's: not a sample's, last year's or another agency's.
enum TableOwner {
    /// The longest line in bytes of its core that heads a table; prose is longer.
    private static let longest = 150

    private static let samples = ["样表", "示例", "示范", "样例", "模板", "填表说明", "填报说明", "参考格式", "参考表", "仅供参考"].map {
        Array($0.utf8)
    }
    private static let otherTimes = ["上年度", "上一年度", "去年", "往年", "上年情况", "历年"].map { Array($0.utf8) }
    /// Words of prose: a line with one of them states something and heads nothing.
    private static let stops = ["。", "；", "，"].map { Array($0.utf8) }

    /// Whether a line says that the table behind it is another's.
    ///
    /// - Parameter year: the year of the report; a line that names another one and not this one is about that other year.
    /// - Parameter agency: the core of the agency's name as the title has it; empty when unknown.
    static func isForeign(_ line: [UInt8], year: Int?, agency: [UInt8]) -> Bool {
        guard line.count <= longest, !stops.contains(where: { ByteText.find($0, in: line) != nil }) else {
            return false
        }
        if samples.contains(where: { ByteText.find($0, in: line) != nil }) { return true }
        if otherTimes.contains(where: { ByteText.find($0, in: line) != nil }) { return true }
        if let year {
            let years = years(in: line)
            if !years.isEmpty, !years.contains(year) { return true }
        }
        return namesOtherAgency(line, agency: agency)
    }

    /// The years that a line names, with 年 and no month behind them: a day is when something was filled in.
    private static func years(in line: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        var position = 0
        while position < line.count {
            if let (year, end) = YearText.leading(line[position...]) {
                let isDay =
                    ChineseDigit.smallNumber(line[...], at: end).map { line[$0.end...].starts(with: month) } ?? false
                if !isDay { found.insert(year) }
                position = end
            } else {
                position += 1
            }
        }
        return found
    }

    private static let month = Array("月".utf8)

    private static let subjects = SectionKey.allCases.filter { TableKind(section: $0) != nil }
        .flatMap { [$0.label] + $0.variants }.map { Array($0.utf8) }
    private static let agencyEndings = ["局", "委员会", "办公室", "政府", "镇", "乡", "街道", "办事处", "中心", "厅", "委"].map {
        Array($0.utf8)
    }

    /// Whether the title of a table begins with the name of an agency that is not the report's own.
    private static func namesOtherAgency(_ line: [UInt8], agency: [UInt8]) -> Bool {
        guard !agency.isEmpty, let start = subjects.compactMap({ ByteText.find($0, in: line) }).min(), start >= 6 else {
            return false
        }
        var name = line[..<start]
        if let (_, begin) = YearText.trailing(name) { name = name[..<begin] }
        if let (_, end) = YearText.leading(name) { name = name[end...] }
        guard name.count >= 6, agencyEndings.contains(where: { name.suffix($0.count).elementsEqual($0) }) else {
            return false
        }
        // The agency's own name may be shortened: one must be a part of the other.
        return ByteText.find(Array(name), in: agency) == nil && ByteText.find(agency, in: Array(name)) == nil
    }
}

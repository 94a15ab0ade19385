import Reports

/// Dates as reports are signed with: 2021年2月5日, 二〇二一年二月五日, 2021-02-05, 2021.2.5, 2021/2/5.
enum DateText {
    /// The date that a core text ends with and the offset at which it starts; brackets around it are allowed.
    static func trailing(_ core: [UInt8]) -> (date: CalendarDate, start: Int)? {
        var end = core.count
        if core.last == UInt8(ascii: ")") { end -= 1 }
        // The shortest date has 8 bytes (2021.2.5); the longest, in Chinese numerals, 36.
        guard end >= 8 else { return nil }
        for start in max(0, end - 40)..<(end - 7) {
            guard let (date, stop) = date(core[..<end], at: start), stop == end else { continue }
            let opened = start > 0 && core[start - 1] == UInt8(ascii: "(")
            return (date, opened ? start - 1 : start)
        }
        return nil
    }

    /// The date that a text begins with and the offset behind it.
    static func leading(_ text: [UInt8]) -> (date: CalendarDate, end: Int)? {
        date(text[...], at: 0).map { ($0.0, $0.1) }
    }

    private static func date(_ bytes: ArraySlice<UInt8>, at start: Int) -> (CalendarDate, Int)? {
        guard let (year, afterYear) = YearText.fourDigits(bytes, at: start) else { return nil }
        for (yearMark, monthMark, dayMark) in marks {
            guard bytes[afterYear...].starts(with: yearMark),
                let (month, afterMonth) = ChineseDigit.smallNumber(bytes, at: afterYear + yearMark.count),
                bytes[afterMonth...].starts(with: monthMark),
                let (day, afterDay) = ChineseDigit.smallNumber(bytes, at: afterMonth + monthMark.count),
                bytes[afterDay...].starts(with: dayMark),
                let date = CalendarDate(year: year, month: month, day: day)
            else { continue }
            return (date, afterDay + dayMark.count)
        }
        return nil
    }

    private static let marks: [([UInt8], [UInt8], [UInt8])] = [
        ("年", "月", "日"), ("-", "-", ""), ("/", "/", ""), (".", ".", ""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8), Array($0.2.utf8)) }
}

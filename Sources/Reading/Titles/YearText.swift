/// Years as reports write them: 2020年, 二〇二〇年.
enum YearText {
    /// The year that `bytes` (a core text) start with and the offset behind its 年.
    static func leading(_ bytes: ArraySlice<UInt8>) -> (year: Int, end: Int)? {
        guard let (year, end) = fourDigits(bytes, at: bytes.startIndex) else { return nil }
        return bytes[end...].starts(with: mark) ? (year, end + mark.count) : nil
    }

    /// The year that `bytes` end with, 年 included, and the offset at which it starts.
    static func trailing(_ bytes: ArraySlice<UInt8>) -> (year: Int, start: Int)? {
        guard bytes.suffix(mark.count).elementsEqual(mark) else { return nil }
        let before = bytes.dropLast(mark.count)
        for width in [4, 12] where before.count >= width {
            let start = before.endIndex - width
            if let (year, end) = fourDigits(before, at: start), end == before.endIndex { return (year, start) }
        }
        return nil
    }

    /// A year of four digits from 1900 to 2099, Arabic or Chinese, at `position`.
    static func fourDigits(_ bytes: ArraySlice<UInt8>, at position: Int) -> (year: Int, end: Int)? {
        var year = 0
        var offset = position
        for _ in 0..<4 {
            guard let (digit, length) = ChineseDigit.any(bytes, at: offset) else { return nil }
            year = year * 10 + digit
            offset += length
        }
        return (1900...2099).contains(year) ? (year, offset) : nil
    }

    private static let mark = Array("年".utf8)
}

/// Digits as reports write them: 0 to 9, 〇 and its look-alikes, 一 to 九.
enum ChineseDigit {
    /// The digit at `position` and its length in bytes, Arabic or Chinese.
    static func any(_ bytes: ArraySlice<UInt8>, at position: Int) -> (digit: Int, length: Int)? {
        guard position < bytes.endIndex else { return nil }
        let byte = bytes[position]
        if byte >= 0x30, byte <= 0x39 { return (Int(byte - 0x30), 1) }
        guard position + 3 <= bytes.endIndex else { return nil }
        for (scalar, digit) in digits where bytes[position..<(position + 3)].elementsEqual(scalar) { return (digit, 3) }
        return nil
    }

    /// A number from 1 to 99 at `position`: 12, 十二, 二十, 三十一.
    static func smallNumber(_ bytes: ArraySlice<UInt8>, at position: Int) -> (number: Int, end: Int)? {
        var arabic = 0
        var end = position
        while end < bytes.endIndex, end - position < 2, bytes[end] >= 0x30, bytes[end] <= 0x39 {
            arabic = arabic * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        if end > position { return (arabic, end) }
        var tens = 0
        if let (digit, length) = any(bytes, at: end), digit > 0 {
            end += length
            guard bytes[end...].starts(with: ten) else { return (digit, end) }
            tens = digit
        } else {
            guard bytes[end...].starts(with: ten) else { return nil }
            tens = 1
        }
        end += ten.count
        if let (digit, length) = any(bytes, at: end), digit > 0 { return (tens * 10 + digit, end + length) }
        return (tens * 10, end)
    }

    private static let ten = Array("十".utf8)
    private static let digits: [(scalar: [UInt8], digit: Int)] =
        [
            ("〇", 0), ("○", 0), ("零", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
            ("八", 8), ("九", 9),
        ].map { (Array($0.0.utf8), $0.1) }
}

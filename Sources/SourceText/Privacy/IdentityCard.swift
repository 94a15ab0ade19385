/// The rules that the number of a Chinese identity card keeps.
///
/// Source: GB 11643-1999, the citizen identification number: six digits of an area, the date of birth, three of order, a
/// check digit by ISO 7064 MOD 11-2. Cards issued before 1999 have 15 digits, with two for the year and no check digit.
enum IdentityCard {
    /// The first two digits of an area, a province.
    private static let provinces: Set<Int> = [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65, 71, 81, 82, 83,
    ]
    private static let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    private static let checkDigits = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2]
    /// Years of birth that a card can name.
    private static let years = 1900...2049

    /// Whether `digits`, of which the last may be 10 for X, are such a number.
    static func isValid(_ digits: [Int]) -> Bool {
        guard digits.count == 18, digits.dropLast().allSatisfy({ $0 < 10 }) else { return false }
        guard provinces.contains(digits[0] * 10 + digits[1]) else { return false }
        let year = number(digits[6..<10])
        guard years.contains(year), isDay(year, number(digits[10..<12]), number(digits[12..<14])) else { return false }
        let sum = zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
        return checkDigits[sum % 11] == digits[17]
    }

    /// Whether `digits` can be a number of 15 digits; nothing in it proves that it is one.
    static func isPlausibleOld(_ digits: [Int]) -> Bool {
        guard digits.count == 15, digits.allSatisfy({ $0 < 10 }) else { return false }
        return provinces.contains(digits[0] * 10 + digits[1])
            && isDay(1900 + number(digits[6..<8]), number(digits[8..<10]), number(digits[10..<12]))
    }

    private static func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month) else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}

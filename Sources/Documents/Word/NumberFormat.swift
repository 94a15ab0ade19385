/// Prints a number in one of Word's number formats.
enum NumberFormat {
    static func print(_ number: Int, as format: String) -> String {
        switch format {
        case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand", "koreanCounting":
            chinese(number)
        case "ideographDigital", "taiwaneseDigital": String(number).map { digit($0) }.joined()
        case "lowerLetter": letter(number, "abcdefghijklmnopqrstuvwxyz")
        case "upperLetter": letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        default: String(number)
        }
    }

    private static let digits = "〇一二三四五六七八九".map(String.init)

    private static func digit(_ character: Character) -> String {
        character.wholeNumberValue.map { digits[$0] } ?? String(character)
    }

    /// 一 to 九十九 as counted; beyond, digit by digit.
    private static func chinese(_ number: Int) -> String {
        guard number > 0, number < 100 else { return String(number).map { digit($0) }.joined() }
        if number < 10 { return digits[number] }
        let tens = number / 10
        return (tens > 1 ? digits[tens] : "") + "十" + (number % 10 > 0 ? digits[number % 10] : "")
    }

    /// a to z, then aa to zz.
    private static func letter(_ number: Int, _ letters: String) -> String {
        let letters = letters.map(String.init)
        guard number > 0 else { return String(number) }
        return String(repeating: letters[(number - 1) % 26], count: min((number - 1) / 26 + 1, 20))
    }

    private static func roman(_ number: Int) -> String {
        guard number > 0, number < 4_000 else { return String(number) }
        let signs = [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var printed = ""
        for (value, sign) in signs {
            while rest >= value {
                printed += sign
                rest -= value
            }
        }
        return printed
    }
}

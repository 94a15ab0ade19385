import Reports
import TestSupport
import Testing

@Suite struct FigureGrammarTests {
    private static let counts: [FigureCase] = [
        FigureCase(.count, "0", "0"),
        FigureCase(.count, " 12 ", "12"),
        FigureCase(.count, "\u{A0}7\u{3000}", "7"),
        FigureCase(.count, "１２", "12"),
        FigureCase(.count, "1,037", "1037"),
        FigureCase(.count, "1，037", "1037"),
        FigureCase(.count, "1,037,000", "1037000"),
        FigureCase(.count, "999999999", "999999999"),
        FigureCase(.count, "9999999999", "9999999999"),
        FigureCase(.count, "999999999999999", "999999999999999"),
        FigureCase(.count, "9999999999999999", "unreadable"),
        FigureCase(.count, "99999999999999999999999999", "unreadable"),
        FigureCase(.count, "[bookmark: _GoBack]0", "0"),
        FigureCase(.count, "1[bookmark: _GoBack]2", "12"),
        FigureCase(.count, "1\u{200B}2", "12"),
        FigureCase(.count, "\n\n5", "5"),
        FigureCase(.count, "", "blank"),
        FigureCase(.count, " \u{A0}\u{3000}", "blank"),
        FigureCase(.count, "[bookmark: _GoBack]", "blank"),
        FigureCase(.count, "-", "placeholder"),
        FigureCase(.count, "—", "placeholder"),
        FigureCase(.count, "——", "placeholder"),
        FigureCase(.count, "－", "placeholder"),
        FigureCase(.count, "/", "placeholder"),
        FigureCase(.count, "\\", "placeholder"),
        FigureCase(.count, "无", "placeholder"),
        FigureCase(.count, "2笔", "2", note: "笔"),
        FigureCase(.count, "12 件", "12", note: "件"),
        FigureCase(.count, "22（其中修订 16 件）", "22", note: "（其中修订 16 件）"),
        FigureCase(.count, "22(其中修订一件)", "22", note: "(其中修订一件)"),
        FigureCase(.count, "22件（含转载）", "22", note: "件（含转载）"),
        FigureCase(.count, "-3", "-3", problem: "figure-sign"),
        FigureCase(.count, "+5", "5", problem: "figure-sign"),
        FigureCase(.count, "1,03", "unreadable"),
        FigureCase(.count, "1,0370", "unreadable"),
        FigureCase(.count, "1037,000", "unreadable"),
        FigureCase(.count, "1,,037", "unreadable"),
        FigureCase(.count, "12,", "unreadable"),
        FigureCase(.count, ",037", "unreadable"),
        FigureCase(.count, "1 2", "unreadable"),
        FigureCase(.count, "1\u{3000}2", "unreadable"),
        FigureCase(.count, "1\n2", "unreadable"),
        FigureCase(.count, "1\n\n2", "unreadable"),
        FigureCase(.count, "00", "unreadable"),
        FigureCase(.count, "01", "unreadable"),
        FigureCase(.count, "1.5", "unreadable"),
        FigureCase(.count, "1.", "unreadable"),
        FigureCase(.count, "三", "unreadable"),
        FigureCase(.count, "零", "unreadable"),
        FigureCase(.count, "0foo", "unreadable"),
        FigureCase(.count, "约5", "unreadable"),
        FigureCase(.count, "5%", "unreadable"),
        FigureCase(.count, "1-2", "unreadable"),
        FigureCase(.count, "±3", "unreadable"),
        FigureCase(.count, "增3", "unreadable"),
        FigureCase(.count, "2020年", "unreadable"),
        FigureCase(.count, "无0", "unreadable"),
        FigureCase(.count, "0/0", "unreadable"),
        FigureCase(.count, "5(3)6", "unreadable"),
        FigureCase(.count, "1e3", "unreadable"),
        FigureCase(.count, "0x10", "unreadable"),
        FigureCase(.count, "\u{FFFD}", "unreadable"),
        FigureCase(.count, "1\u{FFFD}", "unreadable"),
        FigureCase(.count, "٣", "unreadable"),
        FigureCase(.count, "5²", "unreadable"),
        FigureCase(.count, "3①", "unreadable"),
        FigureCase(.count, "⑩", "unreadable"),
        FigureCase(.count, "1½", "unreadable"),
    ]

    private static let changes: [FigureCase] = [
        FigureCase(.change, "0", "0"),
        FigureCase(.change, "+1036", "1036"),
        FigureCase(.change, "＋3", "3"),
        FigureCase(.change, "-3", "-3"),
        FigureCase(.change, "－3", "-3"),
        FigureCase(.change, "−3", "-3"),
        FigureCase(.change, "增3", "3"),
        FigureCase(.change, "增加3", "3"),
        FigureCase(.change, "减2", "-2"),
        FigureCase(.change, "减少2项", "-2", note: "项"),
        FigureCase(.change, "↑4", "4"),
        FigureCase(.change, "↓2", "-2"),
        FigureCase(.change, "-1,036", "-1036"),
        FigureCase(.change, "-", "placeholder"),
        FigureCase(.change, "- 3", "unreadable"),
        FigureCase(.change, "+-3", "unreadable"),
        FigureCase(.change, "增3减2", "unreadable"),
        FigureCase(.change, "2↓", "unreadable"),
        FigureCase(.change, "持平", "unreadable"),
        FigureCase(.change, "3/2", "unreadable"),
    ]

    private static let amounts: [FigureCase] = [
        FigureCase(.money, "0", "0"),
        FigureCase(.money, "0.00", "0"),
        FigureCase(.money, "103.7万元", "1037000"),
        FigureCase(.money, "103.7 万元", "1037000"),
        FigureCase(.money, "103.7万", "1037000"),
        FigureCase(.money, "１０３．７万元", "1037000"),
        FigureCase(.money, "251000元", "251000"),
        FigureCase(.money, "251,000元", "251000"),
        FigureCase(.money, "0.5元", "0.5"),
        FigureCase(.money, "0.0001元", "0.0001"),
        FigureCase(.money, "1.2亿元", "120000000"),
        FigureCase(.money, "93149.73亿元", "9314973000000"),
        FigureCase(.money, "1.23456789亿元", "123456789"),
        FigureCase(.money, "103.7万元（含税）", "1037000", note: "万元（含税）"),
        FigureCase(.money, "", "blank"),
        FigureCase(.money, "/", "placeholder"),
        FigureCase(.money, "12.5", "unreadable", problem: "money-without-unit"),
        FigureCase(.money, "1037000", "unreadable", problem: "money-without-unit"),
        FigureCase(.money, "0.00001元", "unreadable"),
        FigureCase(.money, "12.", "unreadable"),
        FigureCase(.money, "1.2.3万元", "unreadable"),
        FigureCase(.money, "00.5万元", "unreadable"),
        FigureCase(.money, "103.7万元251元", "unreadable"),
        FigureCase(.money, "约100万元", "unreadable"),
        FigureCase(.money, "¥100", "unreadable"),
        FigureCase(.money, "9999999999999亿元", "unreadable"),
        FigureCase(.moneyWithHeadUnit, "0", "0"),
        FigureCase(.moneyWithHeadUnit, "12.5", "125000"),
        FigureCase(.moneyWithHeadUnit, "1,037.25", "10372500"),
        FigureCase(.moneyWithHeadUnit, "12.5万元", "125000"),
        FigureCase(.moneyWithHeadUnit, "0元", "0"),
        FigureCase(.moneyWithHeadUnit, "251000元", "unreadable", problem: "money-units-disagree"),
        FigureCase(.moneyWithHeadUnit, "1.2亿元", "unreadable", problem: "money-units-disagree"),
        FigureCase(.moneyWithHeadUnit, "12 5", "unreadable"),
    ]

    @Test(arguments: counts + changes + amounts)
    func aCellIsOneFigureOrUnreadable(_ example: FigureCase) throws {
        let (figure, problems) = try example.read()
        let met = figure.quantity?.text ?? figure.status.name
        #expect(met == example.expected)
        #expect(figure.note == example.note)
        #expect(problems == (example.problem.map { [$0] } ?? []))
    }

    @Test func moneyKeepsTheUnitItWasPrintedWith() throws {
        let units: [(FigureCase, MoneyUnit?)] = [
            (FigureCase(.money, "103.7万元", ""), .tenThousandYuan), (FigureCase(.money, "5元", ""), .yuan),
            (FigureCase(.money, "1.2亿元", ""), .hundredMillionYuan), (FigureCase(.money, "0", ""), nil),
            (FigureCase(.moneyWithHeadUnit, "12.5", ""), .tenThousandYuan),
            (FigureCase(.money, "103千元", ""), .thousandYuan), (FigureCase(.money, "3百万元", ""), .millionYuan),
        ]
        for (example, unit) in units {
            guard case .money(let money)? = try example.read().figure.quantity else {
                Issue.record("\(example.text) is not read as money")
                continue
            }
            #expect(money.unit == unit, "\(example.text)")
        }
    }

    @Test func aFigureKeepsItsWholeTextWithoutTheWhiteSpaceAroundIt() throws {
        #expect(try FigureCase(.count, " 22 （其中 16） \u{3000}", "").read().figure.text == "22 （其中 16）")
        #expect(try FigureCase(.count, "\n0foo ", "").read().figure.text == "0foo")
    }
}

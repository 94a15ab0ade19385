import Foundation
import Reports
import TestSupport
import Testing

@Suite struct ValueTests {
    @Test(arguments: [
        (0, 4, "0"), (1, 4, "0.0001"), (10, 4, "0.001"), (10_000, 4, "1"), (12_500, 4, "1.25"), (-12_500, 4, "-1.25"),
        (-1, 4, "-0.0001"), (10_370_000_000, 4, "1037000"), (7, 0, "7"), (-7, 0, "-7"),
        (Int64.max, 4, "922337203685477.5807"),
        (Int64.min, 4, "-922337203685477.5808"),
    ])
    func aDecimalHasNoTrailingZeros(_ value: Int64, scale: Int, text: String) {
        #expect(Money.decimal(value, scale: scale) == text)
    }

    @Test func aRandomDecimalIsTheNumberItStandsFor() {
        for seed in SeededGenerator.seeds(1_000) {
            var random = SeededGenerator(seed: seed)
            let value = Int64(bitPattern: random.next()) >> random.below(63)
            let scale = random.below(7)
            let text = Money.decimal(value, scale: scale)
            let expected = Decimal(value) / pow(Decimal(10), scale)
            #expect(Decimal(string: text) == expected, "GLASSHOUSE_SEED=\(seed): \(value) / 10^\(scale) as \(text)")
        }
    }

    @Test func moneyIsGivenInYuan() {
        #expect(Money(tenThousandths: 10_370_000_000, unit: .tenThousandYuan).yuanText == "1037000")
        #expect(Quantity.money(Money(tenThousandths: 5_000, unit: nil)).text == "0.5")
        #expect(Quantity.money(Money(tenThousandths: 5_000, unit: nil)).count == nil)
        #expect(Quantity.count(-3).text == "-3")
        #expect(MoneyUnit.allCases.map(\.yuan) == [1, 10_000, 100_000_000, 1_000, 1_000_000])
    }

    @Test(arguments: [
        (2020, 2, 29, "2020-02-29"), (2000, 2, 29, "2000-02-29"), (2021, 12, 31, "2021-12-31"), (1, 1, 1, "0001-01-01"),
        (9999, 4, 30, "9999-04-30"),
    ])
    func aDayOfTheCalendarHasItsISOText(_ year: Int, month: Int, day: Int, iso: String) {
        #expect(CalendarDate(year: year, month: month, day: day)?.iso == iso)
    }

    @Test(arguments: [
        (2021, 2, 29), (1900, 2, 29), (2021, 2, 30), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0),
        (2021, 1, 32),
        (0, 1, 1), (10_000, 1, 1), (2021, -1, 5), (2021, 5, -1),
    ])
    func thereIsNoSuchDay(_ year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    /// Month by month through a century, against the calendar of Foundation.
    @Test func theCalendarIsTheGregorianOne() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for year in 1999...2100 {
            for month in 1...12 {
                let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: 1)))
                let days = try #require(calendar.range(of: .day, in: .month, for: date)).count
                #expect(CalendarDate(year: year, month: month, day: days) != nil, "\(year)-\(month)")
                #expect(CalendarDate(year: year, month: month, day: days + 1) == nil, "\(year)-\(month)")
            }
        }
    }

    @Test func datesAreOrdered() throws {
        let dates = [(2020, 12, 31), (2021, 1, 1), (2021, 1, 2), (2021, 2, 1)].compactMap {
            CalendarDate(year: $0.0, month: $0.1, day: $0.2)
        }
        try #require(dates.count == 4)
        #expect(dates.shuffled().sorted() == dates)
    }

    @Test func aNewSheetHasNothingButAbsentFigures() {
        let sheet = FigureSheet()
        #expect(FigureKey.all.allSatisfy { sheet[$0] == .absent })
    }

    @Test func aSheetKeepsEachFigureUnderItsOwnKey() {
        var sheet = FigureSheet()
        for key in FigureKey.all { sheet[key] = Figure(.reported(.count(Int64(key.index)))) }
        for key in FigureKey.all { #expect(sheet[key].count == Int64(key.index), "\(key.name)") }
        #expect(sheet[.granted, .total] == sheet[FigureKey(.granted, .total)])
        #expect(sheet[.reviewTotal] == sheet[FigureKey(.reviewTotal)])
    }
}

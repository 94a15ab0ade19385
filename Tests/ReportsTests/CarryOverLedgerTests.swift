import Reports
import Testing

@Suite struct CarryOverLedgerTests {
    /// A report that carries so many in and out, in the column of natural persons and in 总计; `nil` is blank.
    private static func report(_ year: Int, in carriedIn: Int64?, out carriedOut: Int64?) -> Report {
        var report = Report(title: "甲镇")
        report.year = year
        report.form = year < 2021 ? .form2019 : .form2021
        for column in Applicant.allCases {
            let isCounted = column == .total || column == .naturalPerson
            report.figures[.carriedIn, column] = figure(isCounted ? carriedIn : 0)
            report.figures[.carriedOut, column] = figure(isCounted ? carriedOut : 0)
        }
        return report
    }

    private static func figure(_ count: Int64?) -> Figure {
        count.map { Figure(.reported(.count($0)), text: String($0)) } ?? Figure(.blank)
    }

    @Test func twoReportsMakeOneStepInSevenColumns() throws {
        let ledger = CarryOverLedger(of: [Self.report(2021, in: 1, out: 5), Self.report(2020, in: 9, out: 3)])
        #expect(ledger.steps.map(\.year) == [2021])
        let step = try #require(ledger.steps.first)
        #expect(step.entries.map(\.column) == Applicant.allCases)
        #expect(step.entries.map(\.difference) == [-2, 0, 0, 0, 0, 0, -2])
        #expect(step.total?.carriedOut == .reported(3))
        #expect(step.total?.carriedIn == .reported(1))
        #expect(step.previousYear == 2020)
    }

    @Test func oneReportOrNoneMakesNoStep() {
        #expect(CarryOverLedger(of: []).steps == [])
        #expect(CarryOverLedger(of: [Self.report(2020, in: 1, out: 1)]).steps == [])
        var undated = Self.report(2021, in: 1, out: 1)
        undated.year = nil
        #expect(CarryOverLedger(of: [Self.report(2020, in: 1, out: 1), undated]).steps == [])
    }

    @Test func aMissingYearIsAGapInTwoSteps() {
        let ledger = CarryOverLedger(of: [Self.report(2019, in: 0, out: 3), Self.report(2021, in: 3, out: 0)])
        #expect(ledger.steps.map(\.year) == [2020, 2021])
        #expect(ledger.steps.map { $0.total?.difference } == [nil, nil])
        #expect(ledger.steps.map { $0.total?.carriedOut } == [.reported(3), .noReport])
        #expect(ledger.steps.map { $0.total?.carriedIn } == [.noReport, .reported(3)])
        #expect(ledger.totals.pairs == 2)
        #expect(ledger.totals.compared == 0)
        #expect(ledger.totals.vanished == 0)
    }

    @Test(arguments: [Figure.Status.blank, .placeholder, .unreadable, .absent])
    func whatIsNotReportedIsUnknownAndNeverNought(_ status: Figure.Status) {
        var before = Self.report(2020, in: 0, out: 3)
        before.figures[.carriedOut, .total] = Figure(status)
        let ledger = CarryOverLedger(of: [before, Self.report(2021, in: 0, out: 0)])
        #expect(ledger.steps.first?.total?.carriedOut == .unknown(status))
        #expect(ledger.steps.first?.total?.difference == nil)
        // The column of natural persons is known all the same.
        #expect(ledger.steps.first?.entries.first?.difference == -3)
        #expect(ledger.totals.compared == 0)
    }

    @Test func whatVanishesAndWhatAppearsAreAddedUpApart() {
        let ledger = CarryOverLedger(of: [
            Self.report(2019, in: 0, out: 3), Self.report(2020, in: 1, out: 2), Self.report(2021, in: 7, out: 4),
            Self.report(2022, in: 4, out: nil), Self.report(2023, in: 1, out: 1),
        ])
        let totals = ledger.totals
        #expect((totals.vanished, totals.appeared) == (2, 5))
        #expect((totals.pairs, totals.compared, totals.differing) == (4, 3, 2))
    }

    @Test func aDifferenceThatIsTooLargeIsUnknown() {
        let ledger = CarryOverLedger(of: [Self.report(2020, in: 0, out: -2), Self.report(2021, in: .max, out: 0)])
        #expect(ledger.steps.first?.total?.difference == nil)
        #expect(ledger.totals.compared == 0)
    }
}

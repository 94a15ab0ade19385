import Reports
import Testing

@Suite struct ReportDeadlineTests {
    @Test(
        arguments: [
            (AgencyLevel.township, AgencyKind.government, "2021-01-31", "2021-01-31", false),
            (.township, .department, "2021-01-31", "2021-01-31", false),
            (.township, nil, "2021-01-31", "2021-01-31", false),
            (.county, .department, "2021-01-31", "2021-01-31", true),
            (.county, .government, "2021-03-31", "2021-03-31", true),
            (.prefecture, .government, "2021-03-31", "2021-03-31", true),
            (nil, .department, "2021-01-31", "2021-01-31", true),
            (nil, .government, "2021-01-31", "2021-03-31", false),
            (.county, nil, "2021-01-31", "2021-03-31", false),
            (nil, nil, "2021-01-31", "2021-03-31", false),
        ] as [(AgencyLevel?, AgencyKind?, String, String, Bool)])
    func theDeadlineIsThatOfLevelAndKind(
        _ level: AgencyLevel?, _ kind: AgencyKind?, earliest: String, latest: String, isNamed: Bool
    ) throws {
        let deadline = try #require(ReportDeadline(reportYear: 2020, level: level, kind: kind))
        #expect(deadline.earliest.iso == earliest)
        #expect(deadline.latest.iso == latest)
        #expect(deadline.isNamedInLaw == isNamed)
        #expect((deadline.day == nil) == (earliest != latest))
    }

    @Test func aYearBeyondTheCalendarHasNone() {
        #expect(ReportDeadline(reportYear: 9_999, level: .county, kind: .department) == nil)
    }
}

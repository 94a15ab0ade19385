import Auditing
import Reports
import SourceText
import Testing

/// Every rule with cases in which it fires and in which it stays silent.
@Suite struct RuleCaseTests {
    private static let cases = RuleCase.figures + RuleCase.others + RuleCase.prose + RuleCase.revisions

    @Test(arguments: cases)
    func theRuleSaysSo(_ one: RuleCase) throws {
        let outcome = one.outcome
        let result = try #require(outcome.results.first { $0.rule == one.rule })
        #expect(result.status == one.status)
        #expect(outcome.findings.contains { $0.rule == one.rule } == (one.status == .fail))
    }

    @Test func everyRuleThatIsRunFiresAndStaysSilent() {
        for rule in Audit.rules {
            let statuses = Set(Self.cases.filter { $0.rule == rule }.map(\.status))
            #expect(statuses.isSuperset(of: [.fail, .pass]), "\(rule.rawValue)")
        }
    }

    @Test func everyFindingNamesWhatFails() {
        for one in Self.cases {
            for finding in one.outcome.findings {
                let hasNothing =
                    finding.cells.isEmpty && finding.places.isEmpty && finding.detail == .none
                // A report without a date has no place to show.
                #expect(
                    !hasNothing || finding.rule == .dateNoDate, "\(finding.rule.rawValue) in \(one.testDescription)")
                #expect(finding.instances > 0, "\(finding.rule.rawValue)")
                for breach in finding.breaches {
                    for side in [breach.left, breach.right] {
                        let sum = side.terms.reduce(Int64(0)) { $0 + ($1.isSubtracted ? -$1.value : $1.value) }
                        #expect(sum == side.sum, "\(finding.rule.rawValue)")
                    }
                }
            }
        }
    }

    @Test func latenessOfATownIsANotice() throws {
        for one in Self.cases where one.rule == .dateLate && one.status == .fail {
            let finding = try #require(one.outcome.findings.first { $0.rule == .dateLate })
            let isNamed = one.level == .county
            #expect(finding.severity == (isNamed ? .warning : .notice), "\(one.testDescription)")
            guard case .late(_, _, let days, let isNamedInLaw) = finding.detail else {
                Issue.record("no dates in \(one.testDescription)")
                continue
            }
            #expect(days == 1 && isNamedInLaw == isNamed, "\(one.testDescription)")
        }
    }

    @Test func twoReportsForOneYearAreNobodysYearBefore() {
        var first = ConsistentReport.zero(.form2021)
        first.year = 2021
        first.set("applications.carried_out@total", 1)
        let next = ConsistentReport.zero(.form2021)
        let alone = Audit.run(years: [next, first], level: nil, kind: nil)
        #expect(alone[0].findings.contains { $0.rule == .yearsCarryOver })
        let doubled = Audit.run(years: [next, first, first], level: nil, kind: nil)
        #expect(!doubled[0].findings.contains { $0.rule == .yearsCarryOver })
    }

    @Test func aReportWithAnotherVersionThatDiffersIsNobodysYearBefore() {
        var first = ConsistentReport.zero(.form2021)
        first.year = 2021
        first.set("applications.carried_out@total", 1)
        let next = ConsistentReport.zero(.form2021)
        var other = first
        let same = Audit.run(
            years: [next, first], versions: [1: [ReportVersion(path: "b", report: other)]], level: nil, kind: nil)
        #expect(same[0].findings.contains { $0.rule == .yearsCarryOver })
        other.set("applications.carried_out@total", 0)
        let disputed = Audit.run(
            years: [next, first], versions: [1: [ReportVersion(path: "b", report: other)]], level: nil, kind: nil)
        #expect(!disputed[0].findings.contains { $0.rule == .yearsCarryOver })
        #expect(disputed[1].findings.contains { $0.rule == .yearsRevision })
    }

    @Test func theFindingOnVersionsListsEveryCellWithBothValues() throws {
        let report = ConsistentReport.zero(.form2021)
        var second = report
        second.set("applications.new@total", 3)
        second.set("review.total", 2)
        var third = report
        third.set("review.total", 1)
        let outcome = Audit.run(
            Evidence(report),
            versions: [
                ReportVersion(path: "2.txt", report: second), ReportVersion(path: "3.txt", report: report),
                ReportVersion(path: "4.txt", report: third),
            ])
        let finding = try #require(outcome.findings.first { $0.rule == .yearsRevision })
        guard case .versions(let differences) = finding.detail else {
            Issue.record("no versions")
            return
        }
        #expect(differences.map(\.path) == ["2.txt", "4.txt"])
        #expect(differences.map(\.number) == [2, 4])
        let cells = differences.map { $0.cells.map { "\($0.key.name) \($0.shown.text) \($0.other.text)" } }
        #expect(cells == [["applications.new@total 0 3", "review.total 0 2"], ["review.total 0 1"]])
        #expect(finding.instances == 3)
        #expect(finding.cells.map(\.name) == ["applications.new@total", "review.total"])
    }

    @Test func theCatalogueHasEveryRuleOnce() {
        #expect(Rule.catalogue.map(\.id) == RuleID.allCases)
        #expect(Audit.rules == RuleID.allCases.filter { Audit.rules.contains($0) })
    }
}

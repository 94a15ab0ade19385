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

    @Test(arguments: Rule.catalogue)
    func everyRuleFiresInOneOfItsCasesAndIsSilentInTheOther(_ rule: Rule) throws {
        let form = try #require(rule.forms.last)
        if rule.id == .wordingCopiedText {
            #expect(CopiedTextRule.finding(rule.fires.resemblances) != nil)
            #expect(CopiedTextRule.finding(rule.silent.resemblances) == nil)
            return
        }
        let fires = rule.fires.outcome(on: form)
        #expect(fires.results.first { $0.rule == rule.id }?.status == .fail)
        let finding = try #require(fires.findings.first { $0.rule == rule.id })
        #expect(Set(finding.cells).isSubset(of: rule.cells(on: form)), "cells that the rule does not name")
        let silent = rule.silent.outcome(on: form)
        #expect(silent.results.first { $0.rule == rule.id }?.status == .pass)
    }

    @Test func everyRuleHasAllItsWords() {
        var titles: Set<String> = []
        for rule in Rule.catalogue {
            for text in [rule.title, rule.meaning, rule.caution] {
                #expect(!text.chinese.isEmpty && !text.english.isEmpty, "\(rule.id.rawValue)")
            }
            #expect(!rule.formula.isEmpty && titles.insert(rule.title.chinese).inserted, "\(rule.id.rawValue)")
            #expect(rule.fires.about != rule.silent.about)
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
        #expect(Audit.rules == RuleID.allCases.filter { $0 != .wordingCopiedText })
    }
}

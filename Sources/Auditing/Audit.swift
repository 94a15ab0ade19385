import Reports
import SourceText

/// Checks reports against the rules of the catalogue.
///
/// Pure: the same reports give the same results and findings, in the order of `RuleID`.
package enum Audit {
    /// What the rules say of one report.
    package struct Outcome: Hashable, Sendable {
        /// One for every rule that is run.
        package let results: [RuleResult]
        /// One for every result that is `fail`.
        package let findings: [Finding]
    }

    /// The rules that are run, in the order of the results.
    package static let rules: [RuleID] = checks.map(\.rule.id)

    /// The outcome for the report of `evidence`. `previous` counts only when it is for the year before.
    ///
    /// `versions` are the other files that are the same agency's report for the same year.
    package static func run(
        _ evidence: Evidence, previous: Evidence? = nil, versions: [ReportVersion] = []
    ) -> Outcome {
        let before = previous.flatMap { isYearBefore($0, evidence) ? $0 : nil }
        var results: [RuleResult] = []
        var findings: [Finding] = []
        results.reserveCapacity(checks.count)
        // Made once: to copy it for each rule took longer than the rules.
        let one = Case(evidence: evidence, previous: before, versions: versions)
        for check in checks {
            let verdict = check.verdict(one)
            let result = RuleResult(check.rule.id, verdict.status, verdict.count)
            results.append(result)
            if let fault = verdict.fault { findings.append(finding(fault, result, check.rule, evidence)) }
        }
        return Outcome(results: results, findings: findings)
    }

    /// The outcomes for all reports of one agency, in the order of `reports`, one for each. Of two reports for one year
    /// neither is the year before of another: which of them counts can't be told. For the same reason a report of which
    /// another version differs is nobody's year before. `versions` are the other versions of each report, by its index.
    package static func run(
        years reports: [Report], versions: [Int: [ReportVersion]] = [:], level: AgencyLevel?, kind: AgencyKind?
    ) -> [Outcome] {
        let all = reports.map { Evidence($0, level: level, kind: kind) }
        let byYear = Dictionary(grouping: all.indices) { all[$0].report.year }
        let disputed = Set(
            versions.filter { RevisionRule().check(all[$0.key], against: $0.value).status == .fail }.map(\.key))
        return all.enumerated().map { index, evidence in
            let before = evidence.report.year.flatMap { byYear[$0 - 1] }
            let previous = before.flatMap { $0.count == 1 ? $0.first : nil }.flatMap {
                disputed.contains($0) ? nil : $0
            }
            return run(evidence, previous: previous.map { all[$0] }, versions: versions[index] ?? [])
        }
    }

    private static func isYearBefore(_ previous: Evidence, _ evidence: Evidence) -> Bool {
        guard let year = evidence.report.year, let before = previous.report.year else { return false }
        return before == year - 1
    }

    private static func finding(
        _ fault: Verdict.Fault, _ result: RuleResult, _ rule: Rule, _ evidence: Evidence
    ) -> Finding {
        let cells = Set(fault.cells).sorted()
        let places = Set(fault.places + cells.compactMap { evidence.report.figures.place(of: $0) }).sorted()
        let ofLevel = evidence.level.flatMap { rule.severityByLevel[$0] }
        return Finding(
            result, severity: fault.severity ?? ofLevel ?? rule.severity, cells: cells, breaches: fault.breaches,
            places: places, instances: fault.instances, detail: fault.detail)
    }

    // MARK: The rules

    private struct Check: Sendable {
        let rule: Rule
        let verdict: @Sendable (Case) -> Verdict
    }

    /// What rules may look at: the report under audit, the one of the year before, and its own other versions.
    private struct Case: Sendable {
        let evidence: Evidence
        let previous: Evidence?
        let versions: [ReportVersion]
    }

    private static let checks: [Check] = {
        let overReport: [any ReportRule] =
            SumRule.all + [
                IntegerRule(id: .table2Integer, table: 2), IntegerRule(id: .table3Integer, table: 3),
                IntegerRule(id: .table4Integer, table: 4), BlankRule(id: .table2Blank, table: 2),
                BlankRule(id: .table3Blank, table: 3), BlankRule(id: .table4Blank, table: 4), DisputeRule(),
                RulemakingRule(), ProcurementPairRule(), MoneyUnitRule(), ExtraRowRule(), LateRule(), EarlyRule(),
                NoDateRule(), SectionsRule(), TablesRule(), RowsRule(), FormRule(), LabelRule(),
                ApplicationsProseRule(), DisputeProseRule(), DocumentsProseRule(), ResultProseRule(),
                PartAndWholeRule(), FeeRule(), TitleYearRule(),
                NextYearRule(), OverviewRule(), SelfNameRule(),
            ]
        let revision = RevisionRule()
        let overYears: [any YearsRule] = [CarryOverRule(), InForceRule(), ItemsRule(), JumpRule()]
        return Rule.catalogue.compactMap { rule in
            if let check = overReport.first(where: { $0.id == rule.id }) {
                return Check(rule: rule) { one in
                    applies(rule, to: one.evidence) ? check.check(one.evidence) : .notApplicable
                }
            }
            if rule.id == revision.id {
                return Check(rule: rule) { one in revision.check(one.evidence, against: one.versions) }
            }
            guard let check = overYears.first(where: { $0.id == rule.id }) else { return nil }
            return Check(rule: rule) { one in
                guard let previous = one.previous, applies(rule, to: one.evidence), applies(rule, to: previous) else {
                    return .notApplicable
                }
                return check.check(one.evidence, after: previous)
            }
        }
    }()

    private static func applies(_ rule: Rule, to evidence: Evidence) -> Bool {
        evidence.form.map(rule.scope.includes) ?? true
    }
}

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
    package static let rules: [RuleID] = checked.map(\.id)

    /// The outcome for the report of `evidence`. `previous` counts only when it is for the year before.
    ///
    /// `versions` are the other files that are the same agency's report for the same year.
    package static func run(
        _ evidence: Evidence, previous: Evidence? = nil, versions: [ReportVersion] = []
    ) -> Outcome {
        let before = previous.flatMap { isYearBefore($0, evidence) ? $0 : nil }
        var results: [RuleResult] = []
        var findings: [Finding] = []
        results.reserveCapacity(checked.count)
        // Made once: to copy it for each rule took longer than the rules.
        let one = Case(evidence: evidence, previous: before, versions: versions)
        for rule in checked {
            let verdict = verdict(rule, on: one)
            let result = RuleResult(rule.id, verdict.status, verdict.count)
            results.append(result)
            if let fault = verdict.fault { findings.append(finding(fault, result, rule, evidence)) }
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
            versions.filter { Rule.revision(all[$0.key], $0.value).status == .fail }.map(\.key))
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

    /// What rules may look at: the report under audit, the one of the year before, and its own other versions.
    private struct Case: Sendable {
        let evidence: Evidence
        let previous: Evidence?
        let versions: [ReportVersion]
    }

    /// Those that look at the reports of one agency.
    private static let checked: [Rule] = Rule.catalogue.filter { rule in
        if case .resemblances = rule.check { false } else { true }
    }

    private static func verdict(_ rule: Rule, on one: Case) -> Verdict {
        switch rule.check {
        case .sums(let equations): applies(rule, to: one.evidence) ? equations.check(one.evidence) : .notApplicable
        case .report(let check): applies(rule, to: one.evidence) ? check(one.evidence) : .notApplicable
        case .years(let check):
            if let previous = one.previous, applies(rule, to: one.evidence), applies(rule, to: previous) {
                check(one.evidence, previous)
            } else {
                .notApplicable
            }
        case .versions(let check): check(one.evidence, one.versions)
        case .resemblances: .notApplicable
        }
    }

    private static func applies(_ rule: Rule, to evidence: Evidence) -> Bool {
        evidence.form.map(rule.scope.includes) ?? true
    }
}

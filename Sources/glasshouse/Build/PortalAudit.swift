import Auditing
import Publishing
import Reports

/// Audits the reports of a portal, agency by agency: some rules compare a year with the one before.
enum PortalAudit {
    /// The rules that are run.
    static let rules = Rule.catalogue.filter { Audit.rules.contains($0.id) || $0.id == CopiedTextRule.id }

    static func run(_ agencies: [PortalAgency], threads: Int) async throws -> [PortalAgency] {
        try await parallelMap(agencies, width: threads) { agency in
            var versions: [Int: [ReportVersion]] = [:]
            for (index, submission) in agency.reports.enumerated() where !submission.otherVersions.isEmpty {
                versions[index] = submission.otherVersions.map {
                    ReportVersion(path: $0.source.path, report: $0.report)
                }
            }
            let outcomes = Audit.run(
                years: agency.reports.map(\.report), versions: versions, level: agency.agency?.level,
                kind: agency.agency?.kind)
            // Only where sums fail is there anything to search for.
            let repairs = zip(agency.reports, outcomes).map { submission, outcome in
                outcome.findings.contains { $0.severity == .error && !$0.breaches.isEmpty }
                    ? RepairSearch.run(Evidence(submission.report)) : []
            }
            return agency.audited(outcomes.map(\.findings), repairs: repairs)
        }
    }
}

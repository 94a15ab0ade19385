import Auditing
import Portals
import Pages
import Reports

/// Audits the reports of a portal, agency by agency: some rules compare a year with the one before.
enum PortalAudit {
    /// The rules that are run.
    static let rules = Rule.catalogue.filter { Audit.rules.contains($0.id) || $0.id == CopiedTextRule.id }

    /// What the audit found in one report.
    struct Outcome: Sendable {
        let findings: [Finding]
        let repairs: [TableRepairs]
    }

    /// What was found in each report of each of `agencies`, in their order.
    static func run(_ agencies: [FiledAgency], threads: Int) async throws -> [[Outcome]] {
        try await parallelMap(agencies, width: threads) { agency in
            var versions: [Int: [ReportVersion]] = [:]
            for (index, filed) in agency.reports.enumerated() where !filed.otherVersions.isEmpty {
                versions[index] = filed.otherVersions.map { ReportVersion(path: $0.source.path, report: $0.report) }
            }
            let reports = agency.reports.map(\.submission.report)
            let outcomes = Audit.run(
                years: reports, versions: versions, level: agency.agency?.level, kind: agency.agency?.kind)
            return zip(reports, outcomes).map { report, outcome in
                // Only where sums fail is there anything to search for.
                let isFailing = outcome.findings.contains { $0.severity == .error && !$0.breaches.isEmpty }
                return Outcome(
                    findings: outcome.findings, repairs: isFailing ? RepairSearch.run(Evidence(report)) : [])
            }
        }
    }

    /// The agencies as they are published: with what the audit and the comparison of texts found.
    ///
    /// - Parameter resemblances: of each report, in the order of the agencies and their reports.
    static func publish(
        _ agencies: [FiledAgency], _ outcomes: [[Outcome]], resemblances: [[Resemblance]]
    ) -> [PortalAgency] {
        var next = resemblances.makeIterator()
        return zip(agencies, outcomes).map { agency, outcomes in
            let reports = zip(agency.reports, outcomes).map { filed, outcome in
                let near = next.next() ?? []
                return PublishedReport(
                    filed, findings: outcome.findings + (CopiedTextRule.finding(near).map { [$0] } ?? []),
                    repairs: outcome.repairs, resemblances: near)
            }
            return agency.published(reports)
        }
    }
}

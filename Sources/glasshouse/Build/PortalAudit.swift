import Auditing
import Publishing
import Reports

/// Audits the reports of a portal, agency by agency: some rules compare a year with the one before.
enum PortalAudit {
    static func run(_ agencies: [PortalAgency], threads: Int) async throws -> [PortalAgency] {
        try await parallelMap(agencies, width: threads) { agency in
            let outcomes = Audit.run(
                years: agency.reports.map(\.report), level: agency.agency?.level, kind: agency.agency?.kind)
            return agency.audited(outcomes.map(\.findings))
        }
    }
}

import Reports

/// One report on which a rule made a finding.
struct RuleCase {
    let agency: PortalAgency
    let year: Int
    let finding: Finding
}

extension Portal {
    /// The cases of a rule, newest year first, in the order of the site.
    func cases(of rule: RuleID) -> [RuleCase] {
        let cases = agencies.flatMap { agency in
            agency.reports.compactMap { submission -> RuleCase? in
                guard let year = submission.report.year,
                    let finding = submission.findings.first(where: { $0.rule == rule })
                else { return nil }
                return RuleCase(agency: agency, year: year, finding: finding)
            }
        }
        return years.reversed().flatMap { year in cases.filter { $0.year == year } }
    }
}

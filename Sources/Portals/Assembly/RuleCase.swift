import Reports

/// One report on which a rule made a finding.
package struct RuleCase {
    package let agency: PortalAgency
    package let year: Int
    package let finding: Finding
}

extension Portal {
    /// The cases of a rule, newest year first, in the order of the site.
    package func cases(of rule: RuleID) -> [RuleCase] {
        var cases: [RuleCase] = []
        // By place: an agency with all its reports is too much to copy once a rule.
        for place in agencies.indices {
            for report in agencies[place].reports.indices {
                let year = agencies[place].reports[report].year
                guard let finding = agencies[place].reports[report].findings.first(where: { $0.rule == rule }) else {
                    continue
                }
                cases.append(RuleCase(agency: agencies[place], year: year, finding: finding))
            }
        }
        return years.reversed().flatMap { year in cases.filter { $0.year == year } }
    }
}

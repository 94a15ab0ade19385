import Reports

/// An agency on the site: who it is, its address, and its reports.
package struct PortalAgency: Sendable {
    /// Its address: the registry's id, else made from the name that its reports give.
    package let slug: String
    /// The registry's entry; `nil` for an agency that the registry does not decide.
    package let agency: Agency?
    /// The full name.
    package let name: String
    package let shortName: String
    /// One report a year, oldest first.
    package let reports: [Submission]

    package init(slug: String, agency: Agency?, name: String, shortName: String, reports: [Submission]) {
        self.slug = slug
        self.agency = agency
        self.name = name
        self.shortName = shortName
        self.reports = reports
    }

    /// The same agency with what the audit found in its reports, given in their order.
    package func audited(_ findings: [[Finding]], repairs: [[TableRepairs]]) -> PortalAgency {
        var reports = self.reports
        for index in reports.indices where index < findings.count && index < repairs.count {
            reports[index].findings = findings[index]
            reports[index].repairs = repairs[index]
        }
        return PortalAgency(slug: slug, agency: agency, name: name, shortName: shortName, reports: reports)
    }

    /// The same agency with what resembles its reports, given in their order.
    package func resembling(_ resemblances: [[Resemblance]], findings: [Finding?]) -> PortalAgency {
        var reports = self.reports
        for index in reports.indices where index < resemblances.count && index < findings.count {
            reports[index].resemblances = resemblances[index]
            if let finding = findings[index] { reports[index].findings.append(finding) }
        }
        return PortalAgency(slug: slug, agency: agency, name: name, shortName: shortName, reports: reports)
    }

    /// The same agency without the files in which private numbers stand, but for those whose path is in `released`.
    func withholdingOriginals(but released: Set<String>) -> PortalAgency {
        func isHeld(_ submission: Submission) -> Bool {
            submission.holdsPrivateNumbers && !released.contains(submission.source.path)
        }
        guard reports.contains(where: { isHeld($0) || $0.otherVersions.contains(where: isHeld) }) else { return self }
        let reports = reports.map { submission in
            var kept = isHeld(submission) ? submission.withholdingOriginal() : submission
            kept.otherVersions = kept.otherVersions.map { isHeld($0) ? $0.withholdingOriginal() : $0 }
            return kept
        }
        return PortalAgency(slug: slug, agency: agency, name: name, shortName: shortName, reports: reports)
    }

    /// The region that it is listed under: for a town's government the county, for a department its own county.
    package var region: [String] {
        guard let agency else { return [] }
        let isTown = agency.level == .township && agency.kind != .department
        return isTown && agency.region.count > 1 ? Array(agency.region.dropLast()) : agency.region
    }

    package func report(_ year: Int) -> Submission? { place(of: year).map { reports[$0] } }
    /// Where the report of a year stands in `reports`.
    func place(of year: Int) -> Int? { reports.firstIndex { $0.report.year == year } }
    package var years: [Int] { reports.compactMap(\.report.year) }
}

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
    package let reports: [PublishedReport]

    package init(slug: String, agency: Agency?, name: String, shortName: String, reports: [PublishedReport]) {
        self.slug = slug
        self.agency = agency
        self.name = name
        self.shortName = shortName
        self.reports = reports
    }

    /// The same agency without the files in which private numbers stand, but for those whose path is in `released`.
    func withholdingOriginals(unlessIn released: Set<String>) -> PortalAgency {
        PortalAgency(
            slug: slug, agency: agency, name: name, shortName: shortName,
            reports: reports.map { $0.withholdingOriginals(unlessIn: released) })
    }

    /// The region that it is listed under; none for an agency that the registry does not decide.
    package var region: [String] { agency?.listedRegion ?? [] }

    package func report(_ year: Int) -> PublishedReport? { place(of: year).map { reports[$0] } }
    /// Where the report of a year stands in `reports`.
    package func place(of year: Int) -> Int? { reports.firstIndex { $0.year == year } }
    package var years: [Int] { reports.map(\.year) }
}

/// An agency with its reports in order, before the audit.
package struct FiledAgency: Sendable {
    /// See ``PortalAgency/slug``.
    package let slug: String
    package let agency: Agency?
    package let name: String
    package let shortName: String
    /// One report a year, oldest first.
    package let reports: [FiledReport]

    package var region: [String] { agency?.listedRegion ?? [] }

    /// The agency as it is published, once all is known of its reports: `published` has them in their order.
    package func published(_ published: [PublishedReport]) -> PortalAgency {
        PortalAgency(slug: slug, agency: agency, name: name, shortName: shortName, reports: published)
    }
}

extension Agency {
    /// The region under which an agency is listed: for a town's government the county, for a department its own county.
    fileprivate var listedRegion: [String] {
        let isTown = level == .township && kind != .department
        return isTown && region.count > 1 ? Array(region.dropLast()) : region
    }
}

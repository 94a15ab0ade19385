/// Names one report of a portal: whose it is, under which address, and for which year.
package struct ReportReference: Hashable, Sendable {
    /// The agency's address on the site.
    package let slug: String
    package let agencyName: String
    package let year: Int

    package init(slug: String, agencyName: String, year: Int) {
        self.slug = slug
        self.agencyName = agencyName
        self.year = year
    }
}

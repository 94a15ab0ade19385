import Reports

/// What all pages of one year's comparison table share.
package struct ComparisonYear: Sendable {
    /// The places of the agencies with a report of the year, in the order of the site.
    package let agencies: [Int]
    /// The tools above the table, as markup.
    package let tools: [UInt8]
    /// Of all rows, on whatever page they stand.
    package let summary: ComparisonSummary

    init(_ year: Int, site: Site) {
        let rows = site.edition.rows(of: year)
        agencies = site.portal.agencies.indices.filter { site.portal.agencies[$0].report(year) != nil }
        tools = ComparisonTools(context: site.context, year: year).markup(rows)
        summary = ComparisonSummary(of: rows)
    }
}

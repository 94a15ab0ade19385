import Commentary
import Reports
import SourceText

/// All that the site is made of: agencies × years, articles and pages.
package struct Portal: Sendable {
    package let settings: SiteSettings
    /// In the order of the site: by region, agencies without a confirmed region last, then by name.
    package let agencies: [PortalAgency]
    /// The years of all reports, oldest first.
    package let years: [Int]
    /// Newest first.
    package let articles: [PortalArticle]
    /// The operator's own pages, by slug.
    package let pages: [PortalArticle]
    /// Identifies the input: equal input, equal stamp.
    package let stamp: String

    package init(
        settings: SiteSettings, agencies: [PortalAgency], articles: [PortalArticle], pages: [PortalArticle], stamp: String
    ) {
        self.settings = settings
        self.agencies = agencies
        self.articles = articles
        self.pages = pages
        self.stamp = stamp
        years = Set(agencies.flatMap(\.years)).sorted()
    }

    /// The years from the first to the last, so that gaps can be shown as gaps.
    package var span: [Int] {
        guard let first = years.first, let last = years.last else { return [] }
        return Array(first...last)
    }
}

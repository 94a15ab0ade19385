import Portals
import Reports

/// A portal in one language, with the values of its indicators: what data and pages are made of.
package struct Edition: Sendable {
    package let portal: Portal
    package let strings: Strings
    /// Those of the files for programs.
    package let words: FileWords
    package let matrix: IndicatorMatrix

    package init(portal: Portal, strings: Strings, words: FileWords, matrix: IndicatorMatrix) {
        self.portal = portal
        self.strings = strings
        self.words = words
        self.matrix = matrix
    }

    package func href(_ route: Route) -> String { route.href(base: portal.settings.basePath) }

    /// The agency at a place of the portal, with its indicators.
    package func values(ofAgency index: Int) -> AgencyValues {
        AgencyValues(portal.agencies[index], at: index, in: matrix)
    }

    /// The rows of a year's whole comparison table, in the order of the site.
    package func rows(of year: Int) -> [ComparisonRow] {
        portal.agencies.indices.compactMap { ComparisonRow(values(ofAgency: $0), year: year) }
    }
}

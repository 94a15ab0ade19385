import Charts
import Portals
import Reports
import Searching
import SourceText
import Themes
import Wording

/// A portal in its theme's language, ready to be made into pages.
///
/// A class, so that each of many thousand pages holds one reference; nothing in it ever changes.
package final class Site: Sendable {
    package let edition: Edition
    package let theme: Theme
    /// What is known of the builds before.
    package let history: SiteHistory
    package let context: PageContext
    /// The agencies by letter.
    package let alphabet: Alphabet
    package let peers: PeerStatistics
    package let comparisons = ComparisonYears()

    package init(portal: Portal, theme: Theme, history: SiteHistory = SiteHistory()) {
        let matrix = IndicatorMatrix(portal.agencies)
        edition = Edition(portal: portal, strings: theme.strings, words: theme.words, matrix: matrix)
        self.theme = theme
        self.history = history
        context = PageContext(theme.strings, theme.words, portal.settings, portal.regions)
        alphabet = Alphabet(portal.agencies)
        peers = PeerStatistics(portal.agencies, matrix)
    }

    /// `site` with another portal of the same agencies, another theme or another history: figures stay as they are.
    private init(_ site: Site, portal: Portal, theme: Theme, history: SiteHistory) {
        edition = Edition(
            portal: portal, strings: theme.strings, words: theme.words, matrix: site.edition.matrix)
        self.theme = theme
        self.history = history
        context = PageContext(theme.strings, theme.words, portal.settings, portal.regions)
        alphabet = site.alphabet
        peers = site.peers
    }

    /// The same site with what its Markdown files say: agencies and their figures stay as they are.
    package func adding(
        articles: [PortalArticle], pages: [PortalArticle], replies: [PortalReply], pictures: [PortalPicture] = [],
        stamp: String, theme: Theme? = nil
    ) -> Site {
        let portal = portal.adding(
            articles: articles, pages: pages, replies: replies, pictures: pictures, stamp: stamp)
        return Site(self, portal: portal, theme: theme ?? self.theme, history: history)
    }

    /// The same site with what is known of the builds before.
    package func knowing(_ history: SiteHistory) -> Site {
        Site(self, portal: portal, theme: theme, history: history)
    }

    package var portal: Portal { edition.portal }
    package var matrix: IndicatorMatrix { edition.matrix }
    package var strings: Strings { context.strings }
    /// Those of the files for programs.
    package var words: FileWords { theme.words }
    package var base: String { context.base }
    package var glossary: GlossaryLinker { context.glossary }

    package func href(_ route: Route) -> String { context.href(route) }

    /// The agency at a place of the portal, with its indicators.
    package func values(ofAgency index: Int) -> AgencyValues { edition.values(ofAgency: index) }

    /// The reading text of a report; `nil` when there is no such report.
    package func text(of report: ReportReference) -> ReadingText? { portal.submission(report)?.text }
}

extension AgencyValues {
    /// The values of an indicator over the years of `span` as points of a chart; a year without a report says so.
    package func points(_ indicator: Indicator, over span: [Int], unit: ChartUnit, _ strings: Strings) -> [ChartPoint] {
        let values = values(of: indicator)
        let years = agency.years
        return span.map { year in
            guard let report = years.firstIndex(of: year), values.count > report else {
                return ChartPoint(tenths: nil, words: strings(.chartNoReport))
            }
            return ChartPoint(values[values.startIndex + report], unit: unit, strings)
        }
    }
}

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
    package let portal: Portal
    package let theme: Theme
    /// What is known of the builds before.
    package let history: SiteHistory
    package let base: String
    /// Links terms to the glossary.
    package let glossary: GlossaryLinker
    /// The agencies by letter.
    package let alphabet: Alphabet
    package let matrix: IndicatorMatrix
    package let peers: PeerStatistics
    /// What the tables of indicators of all reports share.
    let indicatorParts: IndicatorTableParts
    package let figures: FigureMarkup
    package let cellWords: CellWords
    package let comparisons = ComparisonYears()
    package var strings: Strings { theme.strings }
    /// Those of the files for programs.
    package var words: FileWords { theme.words }

    package init(portal: Portal, theme: Theme, history: SiteHistory = SiteHistory()) {
        self.portal = portal
        self.theme = theme
        self.history = history
        base = portal.settings.basePath
        glossary = GlossaryLinker(glossary: Route.glossary.href(base: base))
        alphabet = Alphabet(portal.agencies)
        matrix = IndicatorMatrix(portal.agencies)
        peers = PeerStatistics(portal.agencies, matrix)
        indicatorParts = IndicatorTableParts(theme.strings, base: base)
        figures = FigureMarkup(theme.strings)
        cellWords = CellWords(theme.strings)
    }

    /// `site` with another portal of the same agencies, another theme or another history: figures stay as they are.
    private init(_ site: Site, portal: Portal, theme: Theme, history: SiteHistory) {
        self.portal = portal
        self.theme = theme
        self.history = history
        base = site.base
        glossary = site.glossary
        alphabet = site.alphabet
        matrix = site.matrix
        peers = site.peers
        indicatorParts = IndicatorTableParts(theme.strings, base: base)
        figures = FigureMarkup(theme.strings)
        cellWords = CellWords(theme.strings)
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

    package func href(_ route: Route) -> String { route.href(base: base) }
}

extension Site {
    /// What every page, file and article says of an indicator in one report, by its place among the agency's: looked up,
    /// or worked out for the few indicators without a page that an article may ask for.
    package func value(of indicator: Indicator, agency: Int, report: Int) -> IndicatorValue? {
        if let value = matrix.value(of: indicator, agency: agency, report: report) { return value }
        let reports = portal.agencies[agency].reports
        return reports.indices.contains(report) ? indicator.value(of: reports[report]) : nil
    }

    /// The values of an indicator over an agency's years as points of a chart; a year without a report says so.
    package func points(_ indicator: Indicator, agency index: Int, over span: [Int], unit: ChartUnit) -> [ChartPoint] {
        let values = matrix.values(of: indicator, agency: index)
        let years = portal.agencies[index].years
        return span.map { year in
            guard let report = years.firstIndex(of: year), values.count > report else {
                return ChartPoint(tenths: nil, words: strings(.chartNoReport))
            }
            return ChartPoint(values[values.startIndex + report], unit: unit, strings)
        }
    }
}

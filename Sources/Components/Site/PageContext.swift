import Portals
import Wording

/// What parts of pages are made with besides their own values: words, addresses, and marks that all pages share.
package final class PageContext: Sendable {
    package let strings: Strings
    /// Those of the files for programs.
    package let words: FileWords
    package let settings: SiteSettings
    /// Links terms to the glossary.
    package let glossary: GlossaryLinker
    /// What the tables of indicators of all reports share.
    let indicatorParts: IndicatorTableParts
    package let figures: FigureMarkup
    package let cellWords: CellWords
    private let regions: RegionTree
    package var base: String { settings.basePath }

    init(_ strings: Strings, _ words: FileWords, _ settings: SiteSettings, _ regions: RegionTree) {
        self.strings = strings
        self.words = words
        self.settings = settings
        self.regions = regions
        glossary = GlossaryLinker(glossary: Route.glossary.href(base: settings.basePath))
        indicatorParts = IndicatorTableParts(strings, base: settings.basePath)
        figures = FigureMarkup(strings)
        cellWords = CellWords(strings)
    }

    package func href(_ route: Route) -> String { route.href(base: base) }

    /// The page of a region; that of the agencies without a confirmed one for an empty path.
    package func href(ofRegion path: [String]) -> String { href(regions.route(of: path)) }

    /// The address under which others know a page: the whole one where the site's is known.
    package func whole(_ route: Route) -> String { settings.canonical(href(route)) ?? href(route) }
}

import Reports
import SourceText
import Themes

/// All kinds of pages, in the order of the site. What is not in this list is not on the site.
package enum PageKinds {
    package static let all: [any SitePage.Type] = [
        HomePage.self, YearsPage.self, ComparePage.self, FindingsPage.self, ChangesPage.self, DataPage.self,
        DictionaryPage.self, GlossaryPage.self, SearchPage.self, NotFoundPage.self, RegionsPage.self, AgenciesPage.self,
        AlphabetPage.self, RegionPage.self, RulePage.self, EchoesPage.self, OwnPage.self, CommentaryPage.self,
        TagPage.self, ArticlePage.self, IndicatorsPage.self, IndicatorPage.self, YearPage.self, AgencyPage.self,
        ReportPage.self,
    ]

    /// The templates that a theme must have.
    private static var templates: [PageTemplate] {
        var seen: Set<String> = []
        return all.map { $0.template }.filter { seen.insert($0.name).inserted }
    }

    /// The theme in `language`, with templates for all kinds of pages; `nil` when it has errors.
    package static func theme(_ files: ThemeFiles, language: Language) -> Parsed<Theme?> {
        ThemeLoader.load(files, language: language, templates: templates)
    }
}

/// What editors, office programs and sites do to a report's page without changing what it says.
package enum PageHabit: CaseIterable, Hashable, Sendable {
    /// Menus, a card with number and date, tools and a foot around the report.
    case site
    /// The title stands only in the head of the page.
    case titleInHead
    /// The whole report stands in a cell of a table that arranges the page.
    case layoutTable
    /// Texts cut into spans, fonts and bold pieces.
    case spans
    /// Every cell's text in a paragraph of its own, labels in several.
    case paragraphs
    /// Labels broken with `<br>`.
    case breaks
    /// Nothing as `&nbsp;`, white space around everything.
    case spaces
    /// Comments, conditional comments, `o:p`, styles and scripts between everything.
    case officeRemains
    /// End tags left out, tags in capitals.
    case sloppyTags
    /// Table 3 cut into two tables.
    case splitTable

    package static func random(using generator: inout SeededGenerator) -> Set<PageHabit> {
        Set(allCases.filter { _ in generator.chance(40) })
    }
}

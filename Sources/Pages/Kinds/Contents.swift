import Commentary
import Components
import SourceText
import Themes

/// A table of contents for a long Markdown page.
enum Contents {
    /// From how many headings on a table of contents helps.
    private static let fewest = 4

    static func of(_ page: MarkdownPage) -> [[String: TemplateValue]] {
        let headings = page.headings.filter { $0.level == 2 }
        guard headings.count >= fewest else { return [] }
        return headings.map { Link(label: $0.text, href: "#" + PercentEncoding.path($0.anchor)).valuesWithoutNote }
    }
}

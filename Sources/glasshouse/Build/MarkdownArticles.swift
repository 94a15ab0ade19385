import Commentary
import Portals
import Pages
import SourceText

/// Renders the Markdown files of a portal.
enum MarkdownArticles {
    /// `files` as articles or pages with their slugs; files with errors of their own are left out, and drafts unless
    /// `drafts` asks for them.
    static func render(
        _ files: [SourceFile], options: MarkdownOptions, drafts: Bool
    ) -> Parsed<[PortalArticle]> {
        var articles: [PortalArticle] = []
        var problems: [Problem] = []
        var taken: Set<String> = []
        for file in files {
            let parsed = Markdown.render(file, options: options)
            problems += parsed.problems
            let matter = parsed.value.frontMatter
            guard drafts || !matter.isDraft, !parsed.problems.contains(where: { $0.severity == .error }) else {
                continue
            }
            let named = PortalArticle(slug: "", path: file.path, page: parsed.value)
            let slug = Slug.free(matter.slug ?? Slug.of(named.fileName), taken: taken)
            taken.insert(slug)
            articles.append(PortalArticle(slug: slug, path: file.path, page: parsed.value))
        }
        return Parsed(articles, problems: problems)
    }
}

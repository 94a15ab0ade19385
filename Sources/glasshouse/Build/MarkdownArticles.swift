import Commentary
import Publishing
import SourceText

/// Renders the Markdown files of a portal.
enum MarkdownArticles {
    /// `files` as articles or pages with their slugs; drafts and files with errors of their own are left out.
    ///
    /// - Parameter address: the address of a path of the site, `nil` when the site has no such page. Not checked when it
    ///   is absent.
    static func render(
        _ files: [SourceFile], kind: MarkdownOptions.Kind, address: (@Sendable (String) -> String?)? = nil
    ) -> Parsed<[PortalArticle]> {
        var articles: [PortalArticle] = []
        var problems: [Problem] = []
        var taken: Set<String> = []
        for file in files {
            let parsed = Markdown.render(file, options: MarkdownOptions(kind: kind, address: address))
            problems += parsed.problems
            let matter = parsed.value.frontMatter
            guard !matter.isDraft, !parsed.problems.contains(where: { $0.severity == .error }) else { continue }
            let stem = file.path.split(separator: "/").last.map { String($0.dropLast(".md".count)) } ?? ""
            let slug = Slug.free(matter.slug ?? Slug.of(stem), taken: taken)
            taken.insert(slug)
            articles.append(PortalArticle(slug: slug, path: file.path, page: parsed.value))
        }
        return Parsed(articles, problems: problems)
    }
}

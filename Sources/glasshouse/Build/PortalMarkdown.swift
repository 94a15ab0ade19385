import Commentary
import Publishing
import Reports
import SourceText

/// The articles and pages of a portal.
struct PortalMarkdown: Sendable {
    /// Newest first.
    let articles: [PortalArticle]
    let pages: [PortalArticle]
    let replies: [PortalReply]
    let hashes: [(path: String, sha256: String)]

    /// Reads `commentary/`, `pages/` and `replies/` of `folder`; every figure and every link inside the site is checked
    /// against `base`, the site of the reports alone.
    static func read(_ folder: PortalFolder, base: Site, drafts: Bool) throws -> Parsed<PortalMarkdown> {
        let articleFiles = folder.markdown(in: "commentary")
        let pageFiles = folder.markdown(in: "pages")
        // A first pass tells the addresses of the articles themselves, so that they may link to each other.
        let articleNames = MarkdownArticles.render(
            articleFiles.value, options: MarkdownOptions(kind: .article), drafts: drafts
        ).value
        let pageNames = MarkdownArticles.render(
            pageFiles.value, options: MarkdownOptions(kind: .page), drafts: drafts
        ).value
        let named = base.portal.adding(articles: articleNames, pages: pageNames, replies: [], stamp: "")
        let known = Set(named.routes.map { "/" + $0.path })
        let basePath = base.portal.settings.basePath
        let address: @Sendable (String) -> String? = { path in
            let folder =
                path.hasSuffix("/") || path.split(separator: "/").last?.contains(".") == true ? path : path + "/"
            return known.contains(folder) ? basePath + PercentEncoding.path(String(folder.dropFirst())) : nil
        }
        let inserts = ArticleInserts(site: base, articles: articleNames)
        func options(_ kind: MarkdownOptions.Kind) -> MarkdownOptions {
            inserts.adding(to: MarkdownOptions(kind: kind, address: address))
        }
        let articles = MarkdownArticles.render(articleFiles.value, options: options(.article), drafts: drafts)
        let pages = MarkdownArticles.render(pageFiles.value, options: options(.page), drafts: drafts)
        let replyFiles = folder.markdown(in: "replies")
        // An agency's words are its own: braces in them are text.
        let replyOptions = MarkdownOptions(kind: .reply, address: address)
        let answers = MarkdownArticles.render(replyFiles.value, options: replyOptions, drafts: false)
        let replies = ReplyAssembly.assemble(
            answers.value.map { ($0.path, $0.page) }, agencies: base.portal.agencies)
        let files = articleFiles.value + pageFiles.value + replyFiles.value
        let markdown = PortalMarkdown(
            articles: articles.value.sorted(by: isNewer), pages: pages.value, replies: replies.value,
            hashes: files.map { ($0.path, $0.sha256) })
        return Parsed(
            markdown,
            problems: articleFiles.problems + pageFiles.problems + replyFiles.problems + articles.problems
                + pages.problems + answers.problems + replies.problems)
    }

    private static func isNewer(_ left: PortalArticle, _ right: PortalArticle) -> Bool {
        let leftDate = left.page.frontMatter.date
        let rightDate = right.page.frontMatter.date
        if let leftDate, let rightDate, leftDate != rightDate { return leftDate > rightDate }
        return left.slug.utf8.lexicographicallyPrecedes(right.slug.utf8)
    }
}

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

    /// Reads `commentary/` and `pages/` of `folder`; every link inside the site is checked against its pages.
    static func read(
        _ folder: PortalFolder, settings: SiteSettings, agencies: [PortalAgency]
    ) throws -> Parsed<PortalMarkdown> {
        let articleFiles = folder.markdown(in: "commentary")
        let pageFiles = folder.markdown(in: "pages")
        // A first pass tells the addresses of the articles themselves, so that they may link to each other.
        let drafts = MarkdownArticles.render(articleFiles.value, kind: .article)
        let draftPages = MarkdownArticles.render(pageFiles.value, kind: .page)
        let draft = Portal(
            settings: settings, agencies: agencies, articles: drafts.value, pages: draftPages.value,
            rules: PortalAudit.rules, stamp: "")
        let known = Set(draft.routes.map { "/" + $0.path })
        let base = settings.basePath
        let address: @Sendable (String) -> String? = { path in
            let folder =
                path.hasSuffix("/") || path.split(separator: "/").last?.contains(".") == true ? path : path + "/"
            return known.contains(folder) ? base + PercentEncoding.path(String(folder.dropFirst())) : nil
        }
        let articles = MarkdownArticles.render(articleFiles.value, kind: .article, address: address)
        let pages = MarkdownArticles.render(pageFiles.value, kind: .page, address: address)
        let replyFiles = folder.markdown(in: "replies")
        let answers = MarkdownArticles.render(replyFiles.value, kind: .reply, address: address)
        let replies = ReplyAssembly.assemble(answers.value.map { ($0.path, $0.page) }, agencies: agencies)
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

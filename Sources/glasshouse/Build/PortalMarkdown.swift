import Commentary
import Components
import Portals
import Pages
import Reports
import SourceText

/// The articles and pages of a portal.
struct PortalMarkdown: Sendable {
    /// Newest first.
    let articles: [PortalArticle]
    let pages: [PortalArticle]
    let replies: [PortalReply]
    /// Those that the others show, each once, in the order of their addresses.
    let pictures: [PortalPicture]
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
        let named = base.adding(articles: articleNames, pages: pageNames, replies: [], stamp: "")
        let known = Set(named.routes.map { "/" + $0.path })
        let basePath = base.portal.settings.basePath
        let address: @Sendable (String) -> String? = { path in
            let folder =
                path.hasSuffix("/") || path.split(separator: "/").last?.contains(".") == true ? path : path + "/"
            return known.contains(folder) ? basePath + PercentEncoding.path(String(folder.dropFirst())) : nil
        }
        let inserts = ArticleInserts(site: base, articles: articleNames)
        let folders = ["commentary", "pages", "replies"].map { PictureFolder($0, of: folder, base: basePath) }
        func options(_ kind: MarkdownOptions.Kind, _ pictures: PictureFolder) -> MarkdownOptions {
            var options = MarkdownOptions(kind: kind, address: address)
            options.picture = { pictures.answer($0, in: $1, at: $2) }
            // An agency's words are its own: braces in them are text.
            return kind == .reply ? options : inserts.adding(to: options)
        }
        let articles = MarkdownArticles.render(
            articleFiles.value, options: options(.article, folders[0]), drafts: drafts)
        let pages = MarkdownArticles.render(pageFiles.value, options: options(.page, folders[1]), drafts: drafts)
        let replyFiles = folder.markdown(in: "replies")
        let answers = MarkdownArticles.render(
            replyFiles.value, options: options(.reply, folders[2]), drafts: false)
        let replies = ReplyAssembly.assemble(
            answers.value.map { ($0.path, $0.page) }, agencies: base.portal.agencies)
        let shown = zip(folders, [articles.value, pages.value, answers.value]).flatMap { folder, articles in
            folder.pictures(on: articles.map(\.page))
        }
        // The same picture may be in several places: it is published once.
        let pictures = Dictionary(
            shown.map { ($0.route.path, $0) }, uniquingKeysWith: { $0.path < $1.path ? $0 : $1 }
        ).sorted { $0.key < $1.key }.map(\.value)
        let files = articleFiles.value + pageFiles.value + replyFiles.value
        let markdown = PortalMarkdown(
            articles: articles.value.sorted(by: isNewer), pages: pages.value, replies: replies.value,
            pictures: pictures,
            hashes: files.map { ($0.path, $0.sha256) } + pictures.map { ($0.path, $0.sha256) })
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

import Commentary
import Portals
import SourceText

/// All that an article takes from the site: figures, blocks and named links, found and checked.
package struct ArticleInserts: Sendable {
    private let figures: ArticleFigures
    private let blocks: ArticleBlocks
    private let links: ArticleLinks

    /// - Parameters:
    ///   - site: with its agencies and rules; the articles themselves need not be in it yet.
    ///   - articles: the articles that links may name, read without their figures.
    package init(site: Site, articles: [PortalArticle]) {
        let directory = AgencyDirectory(site.portal.agencies)
        figures = ArticleFigures(site: site, directory: directory)
        blocks = ArticleBlocks(site: site, directory: directory)
        let names = articles.map { ($0.slug, $0) } + articles.map { ($0.fileName, $0) }
        links = ArticleLinks(
            site: site, directory: directory, articles: Dictionary(names, uniquingKeysWith: { first, _ in first }))
    }

    /// `options` that print what articles take from the site.
    package func adding(to options: MarkdownOptions) -> MarkdownOptions {
        var options = options
        options.blocks = ArticleBlocks.names
        options.schemes = ArticleLinks.schemes
        options.insert = { answer($0) }
        options.link = { destination, path, place in
            do throws(ArticleFault) {
                return try links.answer(destination)
            } catch {
                return LinkAnswer(problems: [error.problem(path: path, place: place)])
            }
        }
        return options
    }

    private func answer(_ insert: MarkdownInsert) -> InsertAnswer {
        do throws(ArticleFault) {
            switch insert.content {
            case .figure(let words): return try figures.answer(words, isInLink: insert.isInLink)
            case .block(let name, let entries):
                return try blocks.answer(name, entries, line: Int(insert.place.line))
            }
        } catch {
            return InsertAnswer(problems: [error.problem(path: insert.path, place: insert.place)])
        }
    }
}

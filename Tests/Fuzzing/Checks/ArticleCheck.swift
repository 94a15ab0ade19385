import Commentary
import Components
import Pages
import SourceText

/// Renders a file as an article over the sample site, with its figures, blocks and links, and as an agency's answer.
package struct ArticleCheck: Sendable {
    private let path = "commentary/x.md"
    private let article: MarkdownOptions

    /// - Throws: whatever keeps the samples of the checkout from being read.
    package init() throws {
        let site = try SampleSite.read()
        let known = Set(site.routes.map { "/" + $0.path })
        article = ArticleInserts(site: site, articles: []).adding(
            to: MarkdownOptions(kind: .article) { known.contains($0) ? $0 : nil })
    }

    package func run(_ bytes: [UInt8]) throws(Fault) {
        try run(bytes, article)
        try run(bytes, MarkdownOptions(kind: .reply))
    }

    private func run(_ bytes: [UInt8], _ options: MarkdownOptions) throws(Fault) {
        let read = Markdown.render(path: path, bytes: bytes, options: options)
        let again = Markdown.render(path: path, bytes: bytes, options: options)
        try Fault.unless(read == again, "rendering twice gives two pages")
        let places = PlaceCheck(shown: bytes)
        try places.holds(read.problems, of: path)
        let page = read.value
        let ids = try MarkupCheck.run(page.html)
        var anchors: Set<String> = []
        for heading in page.headings {
            try places.holds(heading.line, "the heading \(heading.text)")
            try Fault.unless(anchors.insert(heading.anchor).inserted, "two headings have the anchor \(heading.anchor)")
            // An agency's headings, and those of the first level, are printed as paragraphs.
            guard options.kind == .article, heading.level > 1 else { continue }
            try Fault.unless(ids.contains(heading.anchor), "no element has the anchor \(heading.anchor)")
        }
        for link in page.links { try places.holds(link.line, "the link \(link.destination)") }
        for figure in page.figures { try places.holds(figure.line, "the figure \(figure.expression)") }
        try Fault.unless((page.textSummary?.unicodeScalars.count ?? 0) <= 200, "a summary of more than 200 characters")
        if let slug = page.frontMatter.slug {
            try Fault.unless(
                !slug.isEmpty && !slug.utf8.contains { "/.\0".utf8.contains($0) },
                "\(slug) can't be the name of a folder")
        }
    }
}

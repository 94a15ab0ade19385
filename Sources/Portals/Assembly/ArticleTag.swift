import Commentary

/// A tag with the articles that have it.
package struct ArticleTag: Hashable, Sendable {
    package let name: String
    /// Its address.
    package let slug: String
    /// Their places in the portal, newest first.
    package let articles: [Int]

    /// The tags of `articles`, the one with most articles first, then by name.
    package static func tags(of articles: [PortalArticle]) -> [ArticleTag] {
        var members: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() {
            for tag in Set(article.page.frontMatter.tags) { members[tag, default: []].append(index) }
        }
        let names = members.keys.sorted { left, right in
            let (leftCount, rightCount) = (members[left]?.count ?? 0, members[right]?.count ?? 0)
            if leftCount != rightCount { return leftCount > rightCount }
            return left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        // Addresses go by name alone, so that a new article moves none.
        var slugs: [String: String] = [:]
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            slugs[name] = Slug.free(Slug.of(name), taken: Set(slugs.values))
        }
        return names.map { ArticleTag(name: $0, slug: slugs[$0] ?? "", articles: members[$0] ?? []) }
    }
}

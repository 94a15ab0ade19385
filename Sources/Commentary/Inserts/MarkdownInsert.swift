import SourceText

/// Something of the site that an editor puts into a text: a figure in a sentence, or a block.
///
/// What it means is decided by those who know reports; here it is only found, with its place.
package struct MarkdownInsert: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        /// The words between `{{` and `}}`, without white space at both ends.
        case figure(String)
        /// A fenced block that begins with the name of one of `MarkdownOptions.blocks`, with what its YAML says.
        case block(name: String, entries: [BlockEntry])
    }

    package let content: Content
    /// The Markdown file, for problems.
    package let path: String
    /// Where it begins: the first `{`, or the fence.
    package let place: Place
    /// No link may stand in another one.
    package let isInLink: Bool

    package init(_ content: Content, path: String, place: Place, isInLink: Bool = false) {
        self.content = content
        self.path = path
        self.place = place
        self.isInLink = isInLink
    }
}

import SourceText

/// What the caller of `Markdown.render` decides.
package struct MarkdownOptions: Sendable {
    /// What the file is: an article has a date, a page of the site need not.
    package enum Kind: Sendable {
        case article
        case page
        /// An agency's answer to a finding or its correction of a figure.
        case reply
    }

    package var kind: Kind
    /// The address to print for a path inside the site (starting with `/`, decoded, without query and fragment), or `nil`
    /// when the site has no such page: then the link is reported and printed as it was written.
    package var address: (@Sendable (String) -> String?)?

    /// Prints figures and blocks of the site. Without it `{{` is text and every fenced block code.
    package var insert: (@Sendable (MarkdownInsert) -> InsertAnswer)?
    /// The names of the blocks that `insert` prints.
    package var blocks: Set<String> = []
    /// Where a link leads whose scheme (`agency:`) is one of `schemes`, given the whole destination.
    package var link: (@Sendable (_ destination: String, _ path: String, _ place: Place) -> LinkAnswer)?
    /// Without the colon.
    package var schemes: Set<String> = []

    /// Where a picture is published that a file names by a path or by the address of another site (not `data:`). Without it
    /// the destination is printed as it was written.
    package var picture: (@Sendable (_ destination: String, _ path: String, _ place: Place?) -> LinkAnswer)?

    package init(kind: Kind = .article, address: (@Sendable (String) -> String?)? = nil) {
        self.kind = kind
        self.address = address
    }
}

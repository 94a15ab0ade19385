/// One step of the walk through a Markdown document: a node is entered or left.
///
/// Nodes without anything below them are only entered.
struct MarkdownEvent: Equatable, Sendable {
    /// The node's number in its tree.
    let node: Int
    let isEntering: Bool
    let kind: Kind
    /// The line in the text that was parsed, from 1; 0 when cmark does not say.
    let line: Int
    /// In bytes, from 1; 0 when cmark does not say.
    let column: Int
    let endLine: Int

    /// What the node is, and what it says.
    enum Kind: Equatable, Sendable {
        case text(String)
        case code(String)
        case softBreak
        case lineBreak
        case html(String, isBlock: Bool)
        case codeBlock(info: String, String)
        case link(String)
        case image(String)
        case emphasis
        case heading(level: Int)
        case paragraph
        case rule
        /// Anything else, with blocks in it: a list, a quotation, the document itself.
        case block
    }
}

/// The kind of file that a Document was made from; the raw values are those of the report record.
package enum DocumentFormat: String, CaseIterable, Hashable, Sendable {
    case text
    case markdown
    case html
    /// Word since 2007 (Office Open XML).
    case docx
    /// Word before 2007, and rich text under the same ending.
    case doc
    case pdf

    /// The endings under which such files go about, the usual one first.
    package var extensions: [String] {
        switch self {
        case .text: ["txt"]
        case .markdown: ["md", "markdown"]
        case .html: ["html", "htm", "shtml", "xhtml", "mht", "mhtml"]
        case .docx: ["docx", "docm"]
        case .doc: ["doc", "wps", "rtf"]
        case .pdf: ["pdf"]
        }
    }
}

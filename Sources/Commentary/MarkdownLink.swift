/// Where a link or picture of a Markdown file points to.
package struct MarkdownLink: Equatable, Sendable {
    /// As the editor meant it: percent signs decoded, before any rewriting.
    package let destination: String
    package let isPicture: Bool
    /// As it is printed.
    package let address: String
    /// In the file, from 1.
    package let line: Int

    package init(destination: String, isPicture: Bool = false, address: String? = nil, line: Int) {
        self.destination = destination
        self.address = address ?? destination
        self.isPicture = isPicture
        self.line = line
    }
}

/// A heading of a Markdown file.
package struct MarkdownHeading: Equatable, Sendable {
    package let level: Int
    /// Without marks.
    package let text: String
    /// The `id` it has in the HTML, without `#`; unique in its page.
    package let anchor: String
    /// In the file, from 1.
    package let line: Int

    package init(level: Int, text: String, anchor: String, line: Int) {
        self.level = level
        self.text = text
        self.anchor = anchor
        self.line = line
    }
}

/// What the caller knows of the lines of a report, and ink does not: where a section begins and what a title looks like.
///
/// Extractors use them only to find the report on its page, never to change what stands there.
package struct ReportMarks: Sendable {
    /// Whether a line is a section heading, which always ends a table.
    package let isHeading: @Sendable (ArraySlice<UInt8>) -> Bool
    /// Whether a line, or up to four lines joined, is the title of a report.
    package let isTitle: @Sendable (ArraySlice<UInt8>) -> Bool
    /// Whether a text is the label of a row: two halves of a row that a page's end cut in two are known by it.
    package let isLabel: @Sendable (ArraySlice<UInt8>) -> Bool

    package init(
        isHeading: @escaping @Sendable (ArraySlice<UInt8>) -> Bool,
        isTitle: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in false },
        isLabel: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in false }
    ) {
        self.isHeading = isHeading
        self.isTitle = isTitle
        self.isLabel = isLabel
    }
}

/// The paper that a report is printed on.
package struct PrintSheet: Sendable {
    package var width = 595.0
    package var height = 842.0
    /// The size of the characters, in points.
    package var size = 8.0
    /// Whether lines are drawn around the cells of tables.
    package var hasLines = true
    /// More of each page's own dictionary: what part of it is shown, how it is turned.
    package var page = ""

    /// A page as offices print it; the columns of table 3 have room for nine digits.
    package static let a4 = PrintSheet()
    /// The same, with more in each page's own dictionary.
    package static func a4(with page: String) -> PrintSheet { PrintSheet(page: page) }
    /// The same without lines.
    package static let bareA4 = PrintSheet(hasLines: false)
    /// So wide that no figure is broken over two lines.
    package static let wide = PrintSheet(width: 1_684, height: 1_191, size: 7)
    /// Wide, with tables that are only set in columns.
    package static let bare = PrintSheet(width: 1_684, height: 1_191, size: 7, hasLines: false)
}

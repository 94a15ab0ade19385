/// The paper that a report is printed on.
package struct PrintSheet: Sendable {
    package var width = 595.0
    package var height = 842.0
    /// The size of the characters, in points.
    package var size = 8.0
    /// Whether lines are drawn around the cells of tables.
    package var hasLines = true

    /// A page as offices print it; the columns of table 3 have room for nine digits.
    package static let a4 = PrintSheet()
    /// So wide that no figure is broken over two lines.
    package static let wide = PrintSheet(width: 1_684, height: 1_191, size: 7)
    /// Wide, with tables that are only set in columns.
    package static let bare = PrintSheet(width: 1_684, height: 1_191, size: 7, hasLines: false)
}

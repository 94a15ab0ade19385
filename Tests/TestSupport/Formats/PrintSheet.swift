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

/// Something painted in a cell instead of its text.
package enum PrintMark: Sendable {
    /// Text in the middle of the cell, moved by heights of a character, of so many times the usual size; `setup` stands before
    /// it, as operators that end with it, and `matrix` is the first half of its text matrix.
    case text(
        String, across: Double = 0, up: Double = 0, size: Double = 1, setup: String = "", matrix: String = "1 0 0 1")
    /// Operators in a square of 1 by 1 that is the cell.
    case inCell(String)
    /// Operators in a square of 1 by 1 that the usual text of the cell would fill, from its line up.
    case onText(String)
    /// A mark that a reader of the file has put on the cell's text: the kind, its colour and more.
    case annotation(String, more: String = "")
}

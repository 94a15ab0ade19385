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

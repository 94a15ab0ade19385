import SourceText

/// A table as rows of cells. Rows may have different numbers of cells: what that means is for the reader to say.
package struct Table: Hashable, Sendable {
    package private(set) var cells: [Cell]
    /// The index in `cells` at which each row starts.
    private var rowStarts: [Int]
    /// Whether the file tells its cells apart but not its rows: all of them then stand in one row.
    package let isUnbroken: Bool

    package init(isUnbroken: Bool = false) {
        cells = []
        rowStarts = []
        self.isUnbroken = isUnbroken
    }

    /// Opens a row; the cells appended from now on belong to it.
    package mutating func openRow() { rowStarts.append(cells.count) }

    package mutating func append(_ cell: Cell) {
        if rowStarts.isEmpty { openRow() }
        cells.append(cell)
    }

    /// Adds to the doubts of a cell, by its number in `cells`.
    package mutating func doubt(_ index: Int, _ doubts: InkDoubts) {
        guard cells.indices.contains(index) else { return }
        let cell = cells[index]
        cells[index] = Cell(
            span: cell.span, line: cell.line, columns: cell.columns, doubts: cell.doubts.union(doubts))
    }

    package var rowCount: Int { rowStarts.count }

    package func row(_ index: Int) -> ArraySlice<Cell> {
        let end = index + 1 < rowStarts.count ? rowStarts[index + 1] : cells.count
        return cells[rowStarts[index]..<end]
    }

    package var rows: [ArraySlice<Cell>] { (0..<rowCount).map { row($0) } }
}

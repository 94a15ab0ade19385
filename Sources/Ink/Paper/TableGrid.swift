/// Puts the merged cells of a table where they belong.
///
/// A cell that covers several columns stays one cell: official tables are known by their labels and the number of cells
/// behind them. A cell that covers several rows is an empty cell in each further row, as in Word's own text, and is marked
/// as merged everywhere: which row a figure in it belongs to is not known.
package struct TableGrid {
    /// The most cells that a table is laid out with: far above any report, far below what would exhaust the machine.
    package static let mostCells = 100_000

    package struct Place {
        /// `nil` for a place that a cell from above covers.
        package let cell: PaperCell?
        /// The columns of the grid that it covers, from 0.
        package let columns: Range<Int>
        package let isMerged: Bool

        package init(cell: PaperCell?, columns: Range<Int>, isMerged: Bool) {
            self.cell = cell
            self.columns = columns
            self.isMerged = isMerged
        }
    }

    package private(set) var rows: [[Place]] = []
    /// Whether cells were left out since there are too many.
    package private(set) var isCut = false

    private struct Hanging {
        let column: Int
        let columns: Int
        var rowsLeft: Int

        var covered: Range<Int> { column..<(column + columns) }
    }

    init(_ table: PaperTable) {
        var hanging: [Hanging] = []
        var part = -1
        var count = 0
        for (index, row) in table.rows.enumerated() {
            if row.part != part { hanging = [] }
            part = row.part
            // A row without cells of its own is none that a person sees.
            if row.cells.isEmpty { continue }
            var places: [Place] = []
            var column = 0
            var next: [Hanging] = []
            var above = hanging[...]
            func passCovered() {
                while let first = above.first, first.column <= column {
                    places.append(Place(cell: nil, columns: first.covered, isMerged: true))
                    column = max(column, first.column + first.columns)
                    next.append(Hanging(column: first.column, columns: first.columns, rowsLeft: first.rowsLeft - 1))
                    above = above.dropFirst()
                }
            }
            for cell in row.cells {
                passCovered()
                let rowsLeft = Self.reach(of: cell, from: index, in: table)
                let columns = column..<(column + cell.columns)
                places.append(
                    cell.goesOn
                        ? Place(cell: nil, columns: columns, isMerged: true)
                        : Place(cell: cell, columns: columns, isMerged: rowsLeft > 0))
                if rowsLeft > 0 {
                    next.append(Hanging(column: column, columns: cell.columns, rowsLeft: rowsLeft))
                }
                column += cell.columns
            }
            for rest in above {
                places.append(Place(cell: nil, columns: rest.covered, isMerged: true))
                next.append(Hanging(column: rest.column, columns: rest.columns, rowsLeft: rest.rowsLeft - 1))
            }
            count += places.count
            guard count <= Self.mostCells else {
                isCut = true
                return
            }
            rows.append(places)
            hanging = next.filter { $0.rowsLeft > 0 }.sorted { $0.column < $1.column }
        }
    }

    /// How many further rows with cells the cell really covers.
    private static func reach(of cell: PaperCell, from index: Int, in table: PaperTable) -> Int {
        guard cell.rows > 1, !cell.goesOn else { return 0 }
        var reach = 0
        for row in table.rows[(index + 1)..<min(table.rows.count, index + min(cell.rows, 1_000))] {
            if row.part != table.rows[index].part { break }
            if !row.cells.isEmpty { reach += 1 }
        }
        return reach
    }
}

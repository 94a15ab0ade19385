/// Word's way to merge cells downward, as spans.
package enum MergedCells {
    /// `table` with every cell that goes on another above it taken into that one's span.
    package static func merged(_ table: PaperTable) -> PaperTable {
        var table = table
        /// For each column, the cell there that may be gone on.
        var origins: [Int: (row: Int, index: Int, columns: Int)] = [:]
        var taken: [Int: Set<Int>] = [:]
        for row in table.rows.indices {
            var column = 0
            var current: [Int: (row: Int, index: Int, columns: Int)] = [:]
            for index in table.rows[row].cells.indices {
                let cell = table.rows[row].cells[index]
                if cell.goesOn, let origin = origins[column], origin.columns == cell.columns {
                    table.rows[origin.row].cells[origin.index].rows += 1
                    current[column] = origin
                    taken[row, default: []].insert(index)
                } else {
                    current[column] = (row, index, cell.columns)
                }
                column += cell.columns
            }
            origins = current
        }
        for (row, indices) in taken {
            let cells = table.rows[row].cells.enumerated()
            table.rows[row].cells = cells.filter { !indices.contains($0.offset) }.map(\.element)
        }
        return table
    }
}

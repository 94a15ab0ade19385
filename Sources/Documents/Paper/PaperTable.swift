/// A table as its file has it: only the cells that the file writes, with their spans.
struct PaperTable: Sendable {
    var rows: [PaperRow] = []
    var origin = PaperOrigin()

    /// Whether the table only arranges the page: it holds other tables, or no row has more than one cell.
    var isLayout: Bool {
        var widest = 0
        for row in rows {
            widest = max(widest, row.cells.count)
            for cell in row.cells where cell.holdsTable { return true }
        }
        return widest <= 1
    }

    /// What the table arranges, in reading order.
    var content: [PaperNode] { rows.flatMap { $0.cells.flatMap(\.nodes) } }
}

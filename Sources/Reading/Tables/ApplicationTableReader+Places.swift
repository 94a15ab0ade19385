import Documents
import Ink
import Reports
import SourceText

/// Rows and cells that are certain by their place alone.
extension ApplicationTableReader {
    /// A row with an unknown label is the form's when it stands where just one row of the form is missing and its label is
    /// nearer to that row's than to any other: a misprint then has only one place left. Any other is kept as an extra row.
    mutating func placeUnknownRows(on form: Form?) {
        let expected = form?.applications ?? []
        for (row, after) in unknown.reversed() {
            if let (key, edits, index) = onlyPlace(of: row, after: after, expected) {
                builder.keepVariant(row: key.key, official: key.label, cell: row.cells[index])
                insert(
                    ReadRow(
                        key: key, evidence: edits > 0 ? .onlyPlace : .exact, label: row.cells[index],
                        cells: row.cells[(index + 1)...], layout: row.layout, table: row.table, fault: row.fault),
                    at: after)
                continue
            }
            builder.note(
                .rowUnknown, line: row.textLine, met: "the row \"\(describe(row))\" in table 3",
                expected: "a row of the form", subject: describe(row))
            builder.keepExtra(row, table: .applications)
        }
    }

    func onlyPlace(
        of row: TableRow, after: Int, _ expected: [ApplicationRow]
    ) -> (key: ApplicationRow, edits: Int, label: Int)? {
        let index = row.count - Self.columnCount - 1
        guard index >= 0, row.layout != .order, unknown.filter({ $0.after == after }).count == 1, after > 0,
            after < rows.count, let above = expected.firstIndex(of: rows[after - 1].key),
            let below = expected.firstIndex(of: rows[after].key), below == above + 2, !has(expected[above + 1])
        else { return nil }
        let key = expected[above + 1]
        guard let edits = labels.applicationRows.edits(from: row.labels[index], to: key) else { return nil }
        return (key, edits, index)
    }

    /// The cells behind the label, without empty ones that the grid has left of the values: where a label is as wide as its
    /// group elsewhere, a printed table may still have the line between them.
    func withoutLabelCells(_ row: ReadRow) -> ArraySlice<Cell> {
        var cells = row.cells
        guard cells.count > Self.columnCount else { return cells }
        let starts = rows.filter { $0.table == row.table && $0.cells.count == Self.columnCount }
            .compactMap { $0.cells.first?.columns?.lowerBound }
        guard let start = starts.min(), starts.allSatisfy({ $0 == start }) else { return cells }
        while cells.count > Self.columnCount, let first = cells.first, first.isEmpty, let columns = first.columns,
            columns.upperBound <= start
        {
            cells = cells.dropFirst()
        }
        return cells
    }
}

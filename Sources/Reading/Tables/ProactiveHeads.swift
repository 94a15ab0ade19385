import Documents
import Reports
import SourceText

/// The column heads of a block of table 2, and which cells of a row below belong to each.
///
/// Blocks have one to three value columns, and files that write every place of the grid fill the narrow ones up: with empty
/// cells behind the heads, or by writing a wide cell several times. What was filled up is taken away only when it can't
/// hold a figure: the filling must be empty or repeat one text, and the heads left must be all those of the block.
struct ProactiveHeads {
    private struct Head {
        let column: ProactiveColumn?
        /// How many cells of the row it stands in.
        var width = 1
    }

    private var heads: [Head] = []
    private var lastLabel: [UInt8] = []
    /// Empty cells behind the last head.
    private var padding = 0

    /// The columns in the order of their heads; `nil` for a head that is not known.
    var columns: [ProactiveColumn?] { heads.map(\.column) }

    var isEmpty: Bool { heads.isEmpty }

    private var isFilledUp: Bool { padding > 0 || heads.contains { $0.width > 1 } }

    /// Takes in the next head.
    mutating func append(_ column: ProactiveColumn?, label: [UInt8]) {
        if column != nil, label == lastLabel, !heads.isEmpty {
            heads[heads.count - 1].width += 1
        } else {
            heads.append(Head(column: column))
        }
        lastLabel = label
    }

    /// Takes in the empty cells behind the last head.
    mutating func pad(_ count: Int) { padding = count }

    /// Forgets which columns the heads name: they can't be trusted.
    mutating func distrust() {
        heads = heads.map { Head(column: nil, width: $0.width) }
    }

    /// The cells of `row` in a row below, one for each head; `cells` itself when nothing was filled up.
    ///
    /// - Returns: `nil` when it is not certain which cells are filling.
    func cells(of row: ProactiveRow, _ cells: ArraySlice<Cell>, in text: ReadingText) -> ArraySlice<Cell>? {
        guard isFilledUp else { return cells }
        let width = heads.reduce(0) { $0 + $1.width }
        guard cells.count == width + padding, isWhole(for: row) else { return nil }
        guard cells.suffix(padding).allSatisfy({ $0.isEmpty && !$0.isMerged }) else { return nil }
        var kept: ArraySlice<Cell> = []
        var rest = cells
        for head in heads {
            let group = rest.prefix(head.width)
            guard let first = group.first else { return nil }
            let core = CoreText.of(text.bytes[first.span.range])
            for cell in group.dropFirst() where CoreText.of(text.bytes[cell.span.range]) != core || cell.isMerged {
                return nil
            }
            kept.append(first)
            rest = rest.dropFirst(head.width)
        }
        return kept
    }

    /// Whether the heads are all those that a form prints above `row`.
    private func isWhole(for row: ProactiveRow) -> Bool {
        let columns = heads.compactMap(\.column)
        guard columns.count == heads.count else { return false }
        return [Form.form2019, .form2021].contains { form in
            ProactiveBlock.blocks(of: form).contains { $0.rows.contains(row) && $0.columns == columns }
        }
    }
}

import Documents
import Ink
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
        let evidence: Evidence.Head
        /// The unit of money that the head says.
        let unit: MoneyUnitText.Labelled?
        /// How many cells of the row it stands in.
        var width = 1
    }

    /// A head of the form, and the unit that it says.
    struct Match {
        let label: LabelMatch<ProactiveColumn>
        let unit: MoneyUnitText.Labelled?

        /// The column that a head's core names; a unit in it is read exactly and is no part of what is matched.
        static func of(_ core: [UInt8], _ labels: FormLabels) -> Match? {
            if let match = labels.proactiveColumns.exactMatch(core), !match.key.kind.isMoney {
                return Match(label: match, unit: nil)
            }
            let labelled = MoneyUnitText.labelled(core)
            guard let match = labels.proactiveColumns.match(labelled.label) else { return nil }
            if match.key.kind.isMoney { return Match(label: match, unit: labelled) }
            return labelled.suits(money: false) ? Match(label: match, unit: nil) : nil
        }
    }

    private let labels: FormLabels
    private var heads: [Head] = []
    private var lastLabel: [UInt8] = []
    /// Empty cells behind the last head.
    private var padding = 0

    init(_ labels: FormLabels) { self.labels = labels }

    /// The columns in the order of their heads; `nil` for a head that is not known.
    var columns: [ProactiveColumn?] { heads.map(\.column) }

    /// What is known of each column.
    var evidence: [Evidence.Head] { heads.map(\.evidence) }

    /// The unit that each head says.
    var units: [MoneyUnitText.Labelled?] { heads.map(\.unit) }

    var isEmpty: Bool { heads.isEmpty }

    private var isFilledUp: Bool { padding > 0 || heads.contains { $0.width > 1 } }

    /// Takes in the next head.
    mutating func append(_ match: Match?, label: [UInt8]) {
        if match != nil, label == lastLabel, !heads.isEmpty {
            heads[heads.count - 1].width += 1
        } else {
            heads.append(
                Head(column: match?.label.key, evidence: match?.label.head ?? .uncertain(.unknown), unit: match?.unit))
        }
        lastLabel = label
    }

    /// Takes in the empty cells behind the last head.
    mutating func pad(_ count: Int) { padding = count }

    /// Where in the grid each head stands; empty where there is no grid.
    var grid: [Range<Int>] = []

    /// Whether a cell does not stand under its head but under another one.
    func isShifted(_ cells: ArraySlice<Cell>) -> Bool {
        guard grid.count == cells.count else { return false }
        return zip(cells, grid.indices).contains { cell, index in
            guard let range = cell.columns, !grid[index].overlaps(range) else { return false }
            return grid.indices.contains { $0 != index && grid[$0].overlaps(range) }
        }
    }

    /// Forgets which columns the heads name: they can't be trusted.
    mutating func distrust() {
        heads = heads.map { Head(column: nil, evidence: .uncertain(.order), unit: nil, width: $0.width) }
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
        return labels.forms.contains { form in
            form.proactive.contains { $0.rows.contains(row) && $0.columns == columns }
        }
    }
}

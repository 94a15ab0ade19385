import Documents
import Ink
import Reports
import SourceText

/// Puts the rows of table 2 together again when the table was flattened to text.
///
/// The form is the grammar: for each block its clause, 信息内容 and the heads, then for each row its label and one figure for
/// each head. A row is taken when nothing is left over and the next label is that of the form's next row.
struct FlatProactive: FlatGrammar {
    private let text: ReadingText
    private let hasStrayNumbers: Bool
    private let labels: FormLabels
    private(set) var rows: [TableRow] = []
    private var found: [(index: Int, row: ProactiveRow)] = []
    private(set) var words: [Cell] = []

    init(text: ReadingText, hasStrayNumbers: Bool, labels: FormLabels) {
        self.text = text
        self.hasStrayNumbers = hasStrayNumbers
        self.labels = labels
    }

    mutating func add(_ row: TableRow) {
        if let label = row.labels.first(where: { !$0.isEmpty }),
            let match = labels.proactiveRows.exactMatch(label)
        {
            found.append((rows.count, match.key))
        }
        rows.append(row)
    }

    mutating func add(_ run: FlatRun) {
        let core = run.text
        var position = 0
        var start: Int?
        var isLabelled = false
        while position < core.count {
            if let end = readPart(run, core, at: position, isLabelled: &isLabelled) {
                start = start ?? position
                position = end
                continue
            }
            // Prose before the table, or between its blocks.
            isLabelled = false
            guard let next = nextMark(core, after: position) else { break }
            position = next
        }
        if let start, start == 0 || isLabelled || run.figures.isEmpty { words += run.cells(from: start) }
        // Behind the last row stands prose.
        if !isLabelled, !run.figures.isEmpty, !rows.isEmpty, ![.fees, .procurement].contains(found.last?.row) {
            addUnknown(run)
        }
    }

    /// Reads a clause, the heads of a block or the label of a row at `position`, and says where it ends.
    private mutating func readPart(_ run: FlatRun, _ core: [UInt8], at position: Int, isLabelled: inout Bool) -> Int? {
        if let end = clauseEnd(core, position) {
            let cell = run.word(at: position) ?? run.label(from: position)
            rows.append(TableRow(cells: [cell], labels: [Array(core[position..<end])], layout: .order))
            isLabelled = false
            return end
        }
        if core[position...].starts(with: TableLabels.contentHead) {
            isLabelled = false
            return readHeads(run, core, from: position + TableLabels.contentHead.count)
        }
        guard !rows.isEmpty, let (match, end) = labels.flatProactiveRows.match(core, at: position) else { return nil }
        var row = TableRow(
            cells: [run.label(from: position)], labels: [LabelCore.of(match.key.label)], layout: .order)
        if end == core.count, !run.figures.isEmpty {
            row.cells += run.figures.map(\.cell)
            row.labels += run.figures.map { _ in [] }
            if !run.isEven(hasStrayNumbers: hasStrayNumbers) { row.fault = .uneven }
        }
        found.append((rows.count, match.key))
        rows.append(row)
        isLabelled = true
        return end
    }

    private mutating func addUnknown(_ run: FlatRun) {
        rows.append(
            TableRow(
                cells: [run.label(from: 0)] + run.figures.map(\.cell),
                labels: [run.text] + run.figures.map { _ in [] }, layout: .order))
    }

    /// Where a clause at `position` ends: 第二十条第（一）项.
    private func clauseEnd(_ core: [UInt8], _ position: Int) -> Int? {
        guard core[position...].starts(with: TableLabels.clausePrefix),
            let end = ByteText.find(Self.clauseMark, in: core, from: position), end - position < 40
        else { return nil }
        return end + Self.clauseMark.count
    }

    /// The next place behind `position` where a clause or the heads of a block may begin.
    private func nextMark(_ core: [UInt8], after position: Int) -> Int? {
        [TableLabels.clausePrefix, TableLabels.contentHead]
            .compactMap { ByteText.find($0, in: core, from: position + 1) }.min()
    }

    private static let clauseMark = Array("项".utf8)

    /// Reads the heads from `start` on and says where they end.
    private mutating func readHeads(_ run: FlatRun, _ core: [UInt8], from start: Int) -> Int {
        var position = start
        var heads: [(label: [UInt8], offset: Int)] = []
        while let (_, end) = labels.flatProactiveColumns.match(core, at: position) {
            var stop = end
            // （单位：万元）
            if stop < core.count, core[stop] == UInt8(ascii: "("),
                let close = core[stop...].firstIndex(of: UInt8(ascii: ")"))
            {
                stop = close + 1
            }
            heads.append((Array(core[position..<stop]), position))
            position = stop
        }
        let content = run.word(at: max(0, start - 1)) ?? run.label(from: 0)
        rows.append(
            TableRow(
                cells: [content] + heads.map { run.word(at: $0.offset) ?? content },
                labels: [TableLabels.contentHead] + heads.map(\.label), layout: .order))
        return position
    }

    /// As in table 3: a row is certain only if the form's next row follows.
    mutating func checkNeighbours() {
        let expected = labels.form(with: found.map(\.row), \.proactiveRows)?.proactiveRows ?? []
        for (order, entry) in found.enumerated() where rows[entry.index].layout == .order {
            guard rows[entry.index].fault == nil else { continue }
            let place = expected.firstIndex(of: entry.row)
            let next = order + 1 < found.count ? found[order + 1].row : nil
            let follower = place.flatMap { $0 + 1 < expected.count ? expected[$0 + 1] : nil }
            if place == nil || next != follower { rows[entry.index].fault = .neighbour }
        }
    }
}

import Documents
import Reports
import SourceText

/// Puts the rows of table 2 together again when the table was flattened to text.
///
/// The form is the grammar: for each block its clause, 信息内容 and the heads, then for each row its label and one figure for
/// each head. A row is taken when nothing is left over and the next label is that of the form's next row.
struct FlatProactive {
    private let text: ReadingText
    private let hasStrayNumbers: Bool
    private var rows: [TableRow] = []
    private var found: [(index: Int, row: ProactiveRow)] = []
    private var words: [Cell] = []

    static func rows(
        of parts: [FlatRuns.Part], in text: ReadingText, hasStrayNumbers: Bool
    ) -> (rows: [TableRow], words: [Cell])? {
        var table = FlatProactive(text: text, hasStrayNumbers: hasStrayNumbers)
        for part in parts {
            switch part {
            case .row(let row): table.add(row)
            case .run(let run): table.add(run)
            }
        }
        guard !table.rows.isEmpty else { return nil }
        table.checkNeighbours()
        return (table.rows, table.words)
    }

    private init(text: ReadingText, hasStrayNumbers: Bool) {
        self.text = text
        self.hasStrayNumbers = hasStrayNumbers
    }

    private mutating func add(_ row: TableRow) {
        if let label = row.labels.first(where: { !$0.isEmpty }),
            let match = TableLabels.proactiveRows.exactMatch(label)
        {
            found.append((rows.count, match.key))
        }
        rows.append(row)
    }

    private mutating func add(_ run: FlatRun) {
        let core = run.text
        var position = 0
        // What stands before the first clause is prose.
        let clause = lastClause(core)
        if let clause {
            rows.append(
                TableRow(cells: [run.label(from: clause.lowerBound)], labels: [Array(core[clause])], layout: .order))
            position = clause.upperBound
        }
        let content = lastContentHead(core)
        if let content { position = readHeads(run, core, from: content) }
        if position == 0, rows.isEmpty { return }
        let start = clause?.lowerBound ?? content.map { $0 - TableLabels.contentHead.count } ?? 0
        let isLabelled = readLabels(run, core, from: position)
        if position > 0 || isLabelled { words += run.cells(from: start) }
        // Behind the last row stands prose.
        if !isLabelled, !run.figures.isEmpty, ![.fees, .procurement].contains(found.last?.row) { addUnknown(run) }
    }

    /// Reads the labels of rows up to the figures, and says whether the text is a label to its end.
    private mutating func readLabels(_ run: FlatRun, _ core: [UInt8], from start: Int) -> Bool {
        var position = start
        var isLabelled = false
        while position < core.count {
            guard let (match, end) = FlatLabels.proactiveRows.match(core, at: position) else { return false }
            let label = run.label(from: position)
            var row = TableRow(cells: [label], labels: [LabelCore.of(match.key.labels[0])], layout: .order)
            if end == core.count, !run.figures.isEmpty {
                row.cells += run.figures.map(\.cell)
                row.labels += run.figures.map { _ in [] }
                if !run.isEven(hasStrayNumbers: hasStrayNumbers) { row.fault = .uneven }
            }
            found.append((rows.count, match.key))
            rows.append(row)
            position = end
            isLabelled = true
        }
        return isLabelled
    }

    private mutating func addUnknown(_ run: FlatRun) {
        rows.append(
            TableRow(
                cells: [run.label(from: 0)] + run.figures.map(\.cell),
                labels: [run.text] + run.figures.map { _ in [] }, layout: .order))
    }

    /// Where the last clause of the text stands: 第二十条第（一）项.
    private func lastClause(_ core: [UInt8]) -> Range<Int>? {
        var found: Range<Int>?
        var from = 0
        while let start = ByteText.find(TableLabels.clausePrefix, in: core, from: from) {
            from = start + 1
            guard let end = ByteText.find(Self.clauseMark, in: core, from: start), end - start < 40 else { continue }
            found = start..<(end + Self.clauseMark.count)
        }
        return found
    }

    private static let clauseMark = Array("项".utf8)

    /// The offset behind the last 信息内容 of the text.
    private func lastContentHead(_ core: [UInt8]) -> Int? {
        var found: Int?
        var from = 0
        while let start = ByteText.find(TableLabels.contentHead, in: core, from: from) {
            found = start + TableLabels.contentHead.count
            from = start + 1
        }
        return found
    }

    /// Reads the heads from `start` on and says where they end.
    private mutating func readHeads(_ run: FlatRun, _ core: [UInt8], from start: Int) -> Int {
        var position = start
        var heads: [(label: [UInt8], offset: Int)] = []
        while let (_, end) = FlatLabels.proactiveColumns.match(core, at: position) {
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
    private mutating func checkNeighbours() {
        let has2019 = found.contains { [.otherServices, .procurement].contains($0.row) }
        let expected = ProactiveBlock.blocks(of: has2019 ? .form2019 : .form2021).flatMap(\.rows)
        for (order, entry) in found.enumerated() where rows[entry.index].layout == .order {
            guard rows[entry.index].fault == nil else { continue }
            let place = expected.firstIndex(of: entry.row)
            let next = order + 1 < found.count ? found[order + 1].row : nil
            let follower = place.flatMap { $0 + 1 < expected.count ? expected[$0 + 1] : nil }
            if place == nil || next != follower { rows[entry.index].fault = .neighbour }
        }
    }
}

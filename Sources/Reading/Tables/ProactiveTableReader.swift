import Documents
import Reports
import SourceText

/// Reads table 2: blocks of a clause caption, a head row and data rows.
///
/// Columns are told by the head labels of the block, never by position on the page; rows by their labels, which are
/// unique in the table. The head labels also tell the form.
struct ProactiveTableReader {
    private var builder: SheetBuilder
    private var heads: ProactiveHeads
    /// Every head that was told, with the core of its label.
    private var headsMet: [(column: ProactiveColumn, core: [UInt8])] = []
    private var rowsFound: [ProactiveRow: Int] = [:]
    /// The rows found, in the order of the table.
    private var order: [(row: ProactiveRow, line: Int)] = []
    /// Units of money that captions and remarks lay down for the table, and the clause's for its block.
    private var captionUnits: [MoneyUnit]
    private var clauseUnit: MoneyUnit?

    private init(_ builder: SheetBuilder, captionUnits: [MoneyUnit]) {
        self.builder = builder
        heads = ProactiveHeads(builder.labels)
        self.captionUnits = captionUnits
    }

    /// Reads `rows` into `builder` and says which form the heads prove.
    ///
    /// - Parameter captionUnits: the units that paragraphs beside the table lay down.
    static func read(_ rows: [TableRow], captionUnits: [MoneyUnit], into builder: inout SheetBuilder) -> Form? {
        var reader = ProactiveTableReader(builder, captionUnits: captionUnits)
        for row in rows { reader.readRemark(row) }
        var index = 0
        while index < rows.count {
            var row = rows[index]
            if index + 1 < rows.count, reader.isContinued(row, by: rows[index + 1]) {
                row = row.joined(with: rows[index + 1])
                index += 1
            }
            for part in reader.parts(of: row) { reader.readRow(part) }
            index += 1
        }
        let form = reader.form
        reader.checkOrder()
        reader.reportMissingRows(of: form)
        builder = reader.builder
        return form
    }

    private var form: Form? { labels.form(provedBy: headsMet) }
    private var labels: FormLabels { builder.labels }

    // MARK: Rows

    private mutating func readRow(_ row: TableRow) {
        guard let first = row.cells.firstIndex(where: { !$0.isEmpty }) else { return }
        let label = row.labels[first]
        // A wide cell may be written several times.
        if zip(row.cells, row.labels).allSatisfy({ $0.isEmpty || $1 == label }), readSingle(row, label) { return }
        if label == TableLabels.contentHead {
            readHead(row, after: first)
        } else if let match = self.row(label) {
            readData(row, match, at: first)
        } else {
            builder.note(
                .rowUnknown, line: row.textLine,
                met: "a row labelled \"\(builder.text.string(row.cells[first].span))\" in table 2",
                expected: "a row of the form", subject: builder.text.string(row.cells[first].span))
            builder.keepExtra(row, table: .proactive)
        }
    }

    /// A row with one cell: a clause, the table's caption, or a local extra row. False when it is none of them.
    private mutating func readSingle(_ row: TableRow, _ label: [UInt8]) -> Bool {
        if label.starts(with: TableLabels.clausePrefix) {
            heads = ProactiveHeads(labels)
            clauseUnit = MoneyUnitText.laidDown(in: label)
            return true
        }
        if label == LabelCore.of(TableKind.proactive.label) { return true }
        if MoneyUnitText.laidDown(in: label) != nil { return true }
        guard label.last == UInt8(ascii: ":") else { return false }
        builder.keepExtra(row, table: .proactive)
        return true
    }

    /// A remark in a row of its own, anywhere in the table, may lay down the unit.
    private mutating func readRemark(_ row: TableRow) {
        let texts = row.labels.filter { !$0.isEmpty }
        guard texts.count == 1, !texts[0].starts(with: TableLabels.clausePrefix),
            let unit = MoneyUnitText.laidDown(in: texts[0])
        else { return }
        captionUnits.append(unit)
    }

    /// The row that a label names; a unit in it is no part of what is matched.
    private func row(_ label: [UInt8]) -> LabelMatch<ProactiveRow>? {
        labels.proactiveRows.match(label) ?? labels.proactiveRows.match(MoneyUnitText.labelled(label).label)
    }

    private mutating func readHead(_ row: TableRow, after first: Int) {
        heads = ProactiveHeads(labels)
        let end = (row.cells.lastIndex { !$0.isEmpty } ?? first) + 1
        heads.pad(row.count - end)
        for (cell, label) in zip(row.cells[(first + 1)..<end], row.labels[(first + 1)..<end]) {
            let found = ProactiveHeads.Match.of(label, labels)
            heads.append(found, label: label)
            guard let match = found?.label else {
                builder.note(
                    .tableHeadsUnsure, line: cell.line,
                    met: "the head \"\(builder.text.string(cell.span))\" in table 2", expected: "a head of the form",
                    subject: builder.text.string(cell.span))
                continue
            }
            headsMet.append((match.key, label))
            if match.edits > 0 {
                builder.note(
                    .labelNear, line: cell.line,
                    met: "the head \(CoreText.printed(builder.text.bytes[cell.span.range]))",
                    expected: labels.heads(of: match.key).joined(separator: " or "))
            }
        }
        heads.grid = row.cells[(first + 1)..<end].compactMap(\.columns)
        checkHeadOrder(line: row.cells[first].line)
    }

    /// Heads that stand twice or in another order than the form's are as good as none: the numbers below them may have
    /// kept the form's order.
    private mutating func checkHeadOrder(line: Int) {
        let ranks = heads.columns.compactMap { $0.map(labels.rank) }
        if zip(ranks, ranks.dropFirst()).allSatisfy({ $0 < $1 }) { return }
        builder.note(
            .tableHeadsUnsure, line: line, met: "heads of table 2 twice or in another order than the form's",
            expected: "the heads in the order of the form", subject: TableKind.proactive.label)
        heads.distrust()
    }

    private mutating func readData(_ row: TableRow, _ match: LabelMatch<ProactiveRow>, at first: Int) {
        let line = row.cells[first].line
        if match.differs {
            builder.keepVariant(
                row: match.key.key, official: official(match.key), cell: row.cells[first])
        }
        rowsFound[match.key, default: 0] += 1
        if rowsFound[match.key] == 1 { order.append((match.key, line)) }
        let written = row.cells[(first + 1)...]
        let columns = heads.columns
        let keys = columns.compactMap { $0 }.compactMap { labels.key(match.key, $0) }
        guard keys.count == columns.count, !keys.isEmpty,
            let cells = heads.cells(of: match.key, written, in: builder.text)
        else {
            builder.note(
                .tableHeadsUnsure, line: line, met: "the row \(match.key.label) without certain column heads",
                expected: "a head row above it", subject: match.key.label)
            let expected = form?.proactive.first { $0.rows.contains(match.key) }
            let unsure = expected?.columns.map { FigureKey(match.key, $0) } ?? keys
            builder.refuse(
                unsure, cells: written.count == unsure.count ? written : [], line: line,
                head: columns.isEmpty ? .missing : .unknown)
            builder.keepExtra(row, table: .proactive)
            return
        }
        guard cells.count == keys.count else {
            builder.note(
                .rowCellCount, line: line, met: "\(cells.count) cells behind the label \(match.key.label)",
                expected: "\(keys.count)", subject: match.key.label)
            builder.refuse(keys, cells: [], line: line, fault: .cellCount)
            return
        }
        let fault = row.fault ?? (heads.isShifted(cells) ? .shifted : nil)
        if let fault {
            builder.note(
                .rowUnsure, line: line, met: "the row \(match.key.label), of which \(fault.words)",
                expected: "a label and its figures, under the heads", subject: match.key.label)
            builder.refuse(keys, cells: cells, line: line, fault: fault)
            return
        }
        builder.fill(
            SheetBuilder.Filling(
                keys: keys, cells: cells, rowName: match.key.label, row: match.row, heads: heads.evidence,
                layout: row.layout, units: units(for: keys, row: row.labels[first])))
    }

    /// The label of a row on the form that the heads prove so far, else on the newest.
    private func official(_ row: ProactiveRow) -> String {
        (form ?? labels.forms.last)?.proactiveRows.first { $0 == row }?.label ?? row.label
    }

    /// The units around the cells of a row; none where nothing in it is money.
    private func units(for keys: [FigureKey], row label: [UInt8]) -> [WrittenUnits] {
        guard keys.contains(where: \.kind.isMoney) else { return [] }
        return zip(keys, heads.units).map { key, head in
            var units = WrittenUnits()
            guard key.kind.isMoney else { return units }
            if let head { units.add(head, .head) }
            if labels.proactiveRows.exactMatch(label) == nil { units.add(MoneyUnitText.labelled(label), .row) }
            units.add(clauseUnit, .caption)
            for unit in captionUnits { units.add(unit, .caption) }
            return units
        }
    }

    // MARK: Broken rows

    /// Whether `next` is the rest of `row`: neither is whole, and together they are.
    private func isContinued(_ row: TableRow, by next: TableRow) -> Bool {
        guard let label = row.labels.first, labels.proactiveRows.exactMatch(label) != nil, !heads.isEmpty,
            row.count < heads.columns.count + 1, next.hasOnlyValues
        else { return false }
        return row.count + next.count == heads.columns.count + 1
    }

    /// `row` cut before every cell that can only open a row of its own.
    private mutating func parts(of row: TableRow) -> [TableRow] {
        var starts = [0]
        for index in row.labels.indices.dropFirst()
        where opensRow(row.labels[index]) && row.labels[index] != row.labels[index - 1] { starts.append(index) }
        if starts.count > 1, row.count <= Self.longestRow {
            builder.note(
                .rowsRunTogether, line: row.textLine, met: "\(starts.count) rows without a break between them",
                expected: "a blank line behind each row")
        }
        return starts.indices.map { row[starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : row.count)] }
    }

    /// The most cells of a row with cells of a row behind it; with more all rows of the table stand in one.
    private static let longestRow = 12

    private func opensRow(_ label: [UInt8]) -> Bool {
        guard !label.isEmpty else { return false }
        return label == TableLabels.contentHead || label.starts(with: TableLabels.clausePrefix)
            || labels.proactiveRows.exactMatch(label) != nil
    }

    private mutating func checkOrder() {
        for index in FormOrder.unsure(order.map { labels.rank($0.row) }) {
            let (row, line) = order[index]
            builder.refuseOrder(
                of: labels.keys(of: row), rowName: row.label, table: .proactive, line: line)
        }
    }

    private mutating func reportMissingRows(of form: Form?) {
        guard let form else { return }
        for row in form.proactiveRows where rowsFound[row] == nil {
            builder.problems.append(
                Problem(
                    .rowMissing, path: builder.path, met: "no row \(row.label) in table 2",
                    expected: "every row of the form once", subject: row.label))
        }
    }
}

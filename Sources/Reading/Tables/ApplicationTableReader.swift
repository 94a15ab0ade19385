import Documents
import Ink
import Reports
import SourceText

/// Reads table 3: rows of a label and seven applicant columns, with group cells in front.
///
/// The rows are told first, then the heads, all together; only then are figures made of the cells, each on the evidence of
/// its row and its head. The label is the last cell that carries a row's label; exactly seven cells must follow it.
struct ApplicationTableReader {
    var builder: SheetBuilder
    private var headRows: [TableRow] = []
    private var headLine = 1
    var rows: [ReadRow] = []
    /// The keys of `rows`.
    private var found = RowSet()
    /// Rows whose label is none of the form's, each with the number of labelled rows before it.
    var unknown: [(row: TableRow, after: Int)] = []
    private var lastRow: ApplicationRow?

    static let columnCount = Applicant.allCases.count

    /// A row whose label was told.
    struct ReadRow {
        let key: ApplicationRow
        let evidence: Evidence.Row
        let label: Cell
        let cells: ArraySlice<Cell>
        let layout: Evidence.Layout
        let table: Int
        var fault: Evidence.RowFault?
    }

    private init(_ builder: SheetBuilder) { self.builder = builder }

    /// Reads `rows` into `builder` and says which form the rows are of.
    static func read(_ rows: [TableRow], formOfHeads: Form?, into builder: inout SheetBuilder) -> Form? {
        var reader = ApplicationTableReader(builder)
        reader.headLine = rows.first?.textLine ?? 1
        var index = 0
        while index < rows.count {
            if index + 1 < rows.count, let joined = reader.joined(rows[index], rows[index + 1]) {
                reader.readRow(joined)
                index += 2
            } else {
                reader.readRow(rows[index])
                index += 1
            }
        }
        reader.dropGroupRow()
        let form = reader.form ?? formOfHeads
        reader.placeUnknownRows(on: form)
        reader.fill()
        reader.checkOrder()
        reader.checkOtherHandling()
        reader.reportMissingRows(of: form)
        builder = reader.builder
        return form
    }

    func has(_ key: ApplicationRow) -> Bool { found.contains(key) }

    /// Takes in a row whose label was told, at its place in the table.
    mutating func insert(_ row: ReadRow, at index: Int) {
        found.insert(row.key)
        rows.insert(row, at: index)
    }

    var labels: FormLabels { builder.labels }

    /// The form that the rows prove, such as those under （六）其他处理.
    private var form: Form? {
        labels.form(provedBy: rows.map(\.key))
    }

    // MARK: Rows

    private mutating func readRow(_ row: TableRow) {
        guard let (index, match) = label(of: row) else {
            readUnlabelled(row)
            return
        }
        if let before = rowBefore(index, of: row, next: match.key) { readRow(before) }
        lastRow = match.key
        if match.differs {
            builder.keepVariant(row: match.key.key, official: match.key.label, cell: row.cells[index])
        }
        insert(
            ReadRow(
                key: match.key, evidence: match.row, label: row.cells[index], cells: row.cells[(index + 1)...],
                layout: row.layout, table: row.table, fault: row.fault), at: rows.count)
    }

    /// The last cell with an exact label; else the cell before the last seven, when it is near a row that may come next.
    private func label(of row: TableRow) -> (index: Int, match: LabelMatch<ApplicationRow>)? {
        for index in row.labels.indices.reversed() where !row.labels[index].isEmpty {
            guard let match = labels.applicationRows.exactMatch(row.labels[index]) else { continue }
            // 其他 and 总计 head columns too: as row labels they must have values behind them.
            if index == row.count - 1, row.count < Self.columnCount, row.layout != .order { continue }
            if isHeadRow(row) { return nil }
            return (index, match)
        }
        let index = row.count - Self.columnCount - 1
        guard index >= 0, !row.labels[index].isEmpty, !isHeadRow(row) else { return nil }
        let earliest = lastRow.map { labels.rank($0) + 1 } ?? 0
        let match = labels.applicationRows.nearestMatch(row.labels[index]) { key in
            labels.rank(key) >= earliest && !has(key)
        }
        return match.map { (index, $0) }
    }

    /// Whether the row prints column heads: at least two of them, none of which is a row's label alone.
    private func isHeadRow(_ row: TableRow) -> Bool {
        let known = row.labels.filter { label in TableLabels.applicationHeads.contains { $0 == label } }
        return known.count >= 2 || row.labels.contains(TableLabels.applicantHead)
    }

    private mutating func readUnlabelled(_ row: TableRow) {
        let texts = row.labels.filter { !$0.isEmpty }
        if texts.isEmpty {
            reportLostLabel(row)
            return
        }
        if rows.isEmpty || isHeadRow(row) {
            // The heads of each part of a table that was cut into several: all must be the same.
            if !isCaption(row) { headRows.append(row) }
            return
        }
        let filled = row.cells.filter { !$0.isEmpty }.count
        if filled == 1, TableLabels.applicationGroups.contains(texts[0]) { return }
        if filled == 1, texts[0].last == UInt8(ascii: ":") {
            builder.keepExtra(row, table: .applications)
            return
        }
        if HeadMatch.isNumberedRow(texts) { return }
        unknown.append((row, rows.count))
    }

    /// A row of bare numbers has lost its label; a row of empty cells says nothing.
    private mutating func reportLostLabel(_ row: TableRow) {
        guard row.cells.contains(where: { !$0.isEmpty }) else { return }
        builder.note(
            .rowUnknown, line: row.textLine, met: "a row of table 3 without a label", expected: "a row of the form")
        builder.keepExtra(row, table: .applications)
    }

    private func isCaption(_ row: TableRow) -> Bool {
        row.cells.filter { !$0.isEmpty }.count == 1
            && SectionHeading.parse(builder.text.bytes[(row.cells.first { !$0.isEmpty }?.span ?? ByteSpan(0, 0)).range])
                != nil
    }

    func describe(_ row: TableRow) -> String {
        row.cells.filter { !$0.isEmpty }.map { builder.text.string($0.span) }.joined(separator: " | ")
    }

    // MARK: Broken rows

    /// `row` and `next` as one row, when neither is whole and both together are (a blank paragraph split the row).
    private func joined(_ row: TableRow, _ next: TableRow) -> TableRow? {
        guard row.layout != .order, let (index, _) = label(of: row), next.hasOnlyValues else { return nil }
        let met = row.count - index - 1
        guard met < Self.columnCount, met + next.count == Self.columnCount else { return nil }
        return row.joined(with: next)
    }

    /// The row that runs into the one whose label is at `index`: everything before the leading cells of the latter.
    private mutating func rowBefore(_ index: Int, of row: TableRow, next: ApplicationRow) -> TableRow? {
        let end = index - next.leadingCells
        guard end > 0 else { return nil }
        let before = row[0..<end]
        guard before.labels.contains(where: { labels.applicationRows.exactMatch($0) != nil }) else { return nil }
        builder.note(
            .rowsRunTogether, line: row.cells[index].line, met: "two rows without a break between them",
            expected: "a blank line behind each row")
        return before
    }

    // MARK: Figures

    /// Reads the cells of all rows, now that the heads are known.
    private mutating func fill() {
        guard !rows.isEmpty else { return }
        let heads = self.heads()
        let grid = HeadGrid(headRows, labels: HeadGrid.applicants, count: Self.columnCount)
        for row in rows {
            let keys = Applicant.allCases.map { FigureKey(row.key, $0) }
            var fault = row.fault
            var cells = withoutLabelCells(row)
            if cells.count != Self.columnCount {
                builder.note(
                    .rowCellCount, line: row.label.line, met: "\(cells.count) cells behind the label \(row.key.label)",
                    expected: "\(Self.columnCount)", subject: row.key.label)
                fault = .cellCount
                cells = []
            } else if grid.isShifted(cells, in: row.table) {
                builder.note(
                    .rowCellCount, line: row.label.line, met: "cells that do not stand under the heads of table 3",
                    expected: "a cell under each head", subject: row.key.label)
                fault = .shifted
            } else if let fault {
                builder.note(
                    .rowUnsure, line: row.label.line, met: "the row \(row.key.label), of which \(fault.words)",
                    expected: "a label, its figures, and the next label of the form", subject: row.key.label)
            }
            if let fault {
                let isFirst = keys.allSatisfy { builder.figures.status(of: $0) == .absent }
                if isFirst { builder.refuse(keys, cells: cells, line: row.label.line, fault: fault) }
                continue
            }
            builder.fill(
                SheetBuilder.Filling(
                    keys: keys, cells: cells, rowName: row.key.label, row: row.evidence, heads: heads,
                    layout: row.layout))
        }
    }

    /// What is known of the seven columns; a problem is told where one is not certain.
    private mutating func heads() -> [Evidence.Head] {
        let match = HeadRows.match(
            headRows,
            ignoring: { $0 == TableLabels.applicantHead || ByteText.find(TableLabels.balanceNote, in: $0) != nil },
            arrangements: HeadMatch.Arrangement.applications, count: Self.columnCount)
        if !match.isCertain {
            let met = headRows.flatMap { $0.labels }.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
            builder.note(
                .tableHeadsUnsure, line: headLine, met: "the column heads \"\(met.joined(separator: "、"))\" in table 3",
                expected: Applicant.allCases.map(\.label).joined(separator: "、"),
                subject: TableKind.applications.label)
        }
        return match.heads
    }

    // MARK: The table as a whole

    /// （六）其他处理 with nothing behind it is the name of the 2021 form's group, where its rows follow.
    private mutating func dropGroupRow() {
        guard rows.contains(where: { $0.key.group == .otherHandling }) else { return }
        rows.removeAll { $0.key == .otherTotal && $0.layout != .grid && $0.cells.allSatisfy(\.isEmpty) }
        if !rows.contains(where: { $0.key == .otherTotal }) { found.remove(.otherTotal) }
    }

    /// （六）其他处理 is a row of the 2019 form and a group of the 2021 form; beside rows of that group, the row has lost its
    /// own label.
    private mutating func checkOtherHandling() {
        guard let row = rows.first(where: { $0.key == .otherTotal }),
            rows.contains(where: { $0.key.group == .otherHandling })
        else { return }
        builder.note(
            .rowCellCount, line: row.label.line,
            met: "the row \(ApplicationRow.otherTotal.label) beside rows of that group",
            expected: "the row or the group, and a label in every row", subject: ApplicationRow.otherTotal.label)
        for applicant in Applicant.allCases {
            builder.figures[.otherTotal, applicant] = builder.figures[.otherTotal, applicant].doubting(
                Evidence.RowFault.label)
        }
    }

    private mutating func checkOrder() {
        var seen: Set<ApplicationRow> = []
        let order = rows.indices.filter { seen.insert(rows[$0].key).inserted }
        for index in FormOrder.unsure(order.map { labels.rank(rows[$0].key) }) {
            let row = rows[order[index]]
            builder.refuseOrder(
                of: Applicant.allCases.map { FigureKey(row.key, $0) }, rowName: row.key.label, table: .applications,
                line: row.label.line)
        }
    }

    private mutating func reportMissingRows(of form: Form?) {
        guard let form, !rows.isEmpty else { return }
        for row in form.applications where !has(row) {
            builder.problems.append(
                Problem(
                    .rowMissing, path: builder.path, met: "no row \(row.label) in table 3",
                    expected: "every row of the form once", subject: row.label))
        }
    }
}

extension ApplicationRow {
    /// How many cells of groups the form prints before the label: none, the one of all outcomes, that and the group's.
    var leadingCells: Int { group != nil ? 2 : isOutcome ? 1 : 0 }
}

/// A set of the rows of table 3, one bit for each.
private struct RowSet {
    private var bits: UInt64 = 0

    func contains(_ row: ApplicationRow) -> Bool { bits >> UInt64(row.number) & 1 == 1 }
    mutating func insert(_ row: ApplicationRow) { bits |= 1 << UInt64(row.number) }
    mutating func remove(_ row: ApplicationRow) { bits &= ~(1 << UInt64(row.number)) }
}

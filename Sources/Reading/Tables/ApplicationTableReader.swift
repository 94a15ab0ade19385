import Documents
import Reports
import SourceText

/// Reads table 3: rows of a label and seven applicant columns, with group cells in front.
///
/// The label is the last cell that carries a row's label; exactly seven cells must follow it. Its heads must be those of
/// the form in their order. Where either is not certain, the row's figures (or all) are unreadable.
struct ApplicationTableReader {
    private var builder: SheetBuilder
    private var heads: [[UInt8]] = []
    private var headLine = 1
    private var rowsFound: Set<ApplicationRow> = []
    /// The rows found, in the order of the table.
    private var order: [(row: ApplicationRow, line: Int)] = []
    private var lastRow: ApplicationRow?

    private static let columnCount = Applicant.allCases.count

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
        reader.checkHeads()
        reader.checkOrder()
        reader.checkOtherHandling()
        let form = reader.form ?? formOfHeads
        reader.reportMissingRows(of: form)
        builder = reader.builder
        return form
    }

    /// The form that the outcome rows under （六）其他处理 prove.
    private var form: Form? {
        let split: Set<ApplicationRow> = [.otherCorrectionOverdue, .otherFeeUnpaid, .otherMisc]
        let is2021 = !rowsFound.isDisjoint(with: split)
        let is2019 = rowsFound.contains(.otherTotal)
        if is2021 == is2019 { return nil }
        return is2021 ? .form2021 : .form2019
    }

    // MARK: Rows

    private mutating func readRow(_ row: TableRow) {
        guard let (index, match) = label(of: row) else {
            readUnlabelled(row)
            return
        }
        let cells = row.cells[(index + 1)...]
        let keys = Applicant.allCases.map { FigureKey(match.key, $0) }
        let line = row.cells[index].line
        if let before = rowBefore(index, of: row, next: match.key) { readRow(before) }
        lastRow = match.key
        if match.differs {
            builder.keepVariant(row: match.key.key, official: match.key.label, cell: row.cells[index])
        }
        if rowsFound.insert(match.key).inserted { order.append((match.key, line)) }
        guard cells.count == Self.columnCount else {
            builder.note(
                .rowCellCount, line: line, met: "\(cells.count) cells behind the label \(match.key.label)",
                expected: "\(Self.columnCount)", subject: match.key.label)
            if figuresAreAbsent(keys) { builder.refuse(keys, cells: [], line: line) }
            return
        }
        builder.fill(keys, from: cells, rowName: match.key.label)
    }

    private func figuresAreAbsent(_ keys: [FigureKey]) -> Bool {
        keys.allSatisfy { builder.figures.status(of: $0) == .absent }
    }

    /// The last cell with an exact label; else the cell before the last seven, when it is near a row that may come next.
    private func label(of row: TableRow) -> (index: Int, match: LabelMatch<ApplicationRow>)? {
        for index in row.labels.indices.reversed() where !row.labels[index].isEmpty {
            guard let match = TableLabels.applicationRows.exactMatch(row.labels[index]) else { continue }
            // 其他 and 总计 head columns too: as row labels they must have values behind them.
            if index == row.count - 1, row.count < Self.columnCount { continue }
            if isHeadRow(row) { return nil }
            return (index, match)
        }
        let index = row.count - Self.columnCount - 1
        guard index >= 0, !row.labels[index].isEmpty, !isHeadRow(row) else { return nil }
        let earliest = lastRow.map { Int($0.rawValue) + 1 } ?? 0
        let match = TableLabels.applicationRows.nearestMatch(row.labels[index]) {
            Int($0.rawValue) >= earliest && !rowsFound.contains($0)
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
        if rowsFound.isEmpty || isHeadRow(row) {
            if isCaption(row) { return }
            heads += texts.filter {
                $0 != TableLabels.applicantHead && ByteText.find(TableLabels.balanceNote, in: $0) == nil
            }
            return
        }
        if row.cells.filter({ !$0.isEmpty }).count == 1, texts[0].last == UInt8(ascii: ":") {
            builder.keepExtra(row, table: .applications)
            return
        }
        builder.note(
            .rowUnknown, line: row.textLine, met: "the row \"\(describe(row))\" in table 3",
            expected: "a row of the form", subject: describe(row))
        builder.keepExtra(row, table: .applications)
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

    private func describe(_ row: TableRow) -> String {
        row.cells.filter { !$0.isEmpty }.map { builder.text.string($0.span) }.joined(separator: " | ")
    }

    // MARK: Broken rows

    /// `row` and `next` as one row, when neither is whole and both together are (a blank paragraph split the row).
    private func joined(_ row: TableRow, _ next: TableRow) -> TableRow? {
        guard let (index, _) = label(of: row), next.hasOnlyValues else { return nil }
        let met = row.count - index - 1
        guard met < Self.columnCount, met + next.count == Self.columnCount else { return nil }
        return row.joined(with: next)
    }

    /// The row that runs into the one whose label is at `index`: everything before the leading cells of the latter.
    private mutating func rowBefore(_ index: Int, of row: TableRow, next: ApplicationRow) -> TableRow? {
        let leading = next.group != nil ? 2 : next.isOutcome ? 1 : 0
        let end = index - leading
        guard end > 0 else { return nil }
        let before = row[0..<end]
        guard before.labels.contains(where: { TableLabels.applicationRows.exactMatch($0) != nil }) else { return nil }
        builder.note(
            .rowsRunTogether, line: row.cells[index].line, met: "two rows without a break between them",
            expected: "a blank line behind each row")
        return before
    }

    // MARK: The table as a whole

    private mutating func checkHeads() {
        guard !rowsFound.isEmpty else { return }
        if HeadSequence.confirms(heads, expected: TableLabels.applicationHeads, missing: 2) { return }
        let met = heads.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "、")
        builder.note(
            .tableHeadsUnsure, line: headLine, met: "the column heads \"\(met)\" in table 3",
            expected: Applicant.allCases.map(\.label).joined(separator: "、"),
            subject: TableKind.applications.label)
        for row in rowsFound {
            for applicant in Applicant.allCases { builder.figures[row, applicant].status = .unreadable }
        }
    }

    /// （六）其他处理 is a row of the 2019 form and a group of the 2021 form; beside rows of that group, the row has lost its
    /// own label.
    private mutating func checkOtherHandling() {
        guard let line = order.first(where: { $0.row == .otherTotal })?.line,
            rowsFound.contains(where: { $0.group == .otherHandling })
        else { return }
        builder.note(
            .rowCellCount, line: line, met: "the row \(ApplicationRow.otherTotal.label) beside rows of that group",
            expected: "the row or the group, and a label in every row", subject: ApplicationRow.otherTotal.label)
        for applicant in Applicant.allCases { builder.figures[.otherTotal, applicant].status = .unreadable }
    }

    private mutating func checkOrder() {
        for index in FormOrder.unsure(order.map { Int($0.row.rawValue) }) {
            let (row, line) = order[index]
            builder.refuseOrder(
                of: Applicant.allCases.map { FigureKey(row, $0) }, rowName: row.label, table: .applications, line: line)
        }
    }

    private mutating func reportMissingRows(of form: Form?) {
        guard let form, !rowsFound.isEmpty else { return }
        for row in ApplicationRow.rows(of: form) where !rowsFound.contains(row) {
            builder.problems.append(
                Problem(
                    .rowMissing, path: builder.path, met: "no row \(row.label) in table 3",
                    expected: "every row of the form once", subject: row.label))
        }
    }
}

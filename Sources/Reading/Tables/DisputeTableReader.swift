import Documents
import Reports
import SourceText

/// Reads table 4: three head rows and one data row of fifteen numbers without a label.
///
/// With no label in the row itself, the heads carry all the certainty: they must be those of the form, in its order.
struct DisputeTableReader {
    private var builder: SheetBuilder
    private static let columnCount = DisputeOutcome.allCases.count

    private init(_ builder: SheetBuilder) { self.builder = builder }

    /// Reads `rows` into `builder`.
    static func read(_ rows: [TableRow], into builder: inout SheetBuilder) {
        var reader = DisputeTableReader(builder)
        reader.read(rows)
        builder = reader.builder
    }

    private mutating func read(_ rows: [TableRow]) {
        let keys = DisputeOutcome.allCases.map { FigureKey($0) }
        var heads: [[UInt8]] = []
        var dataRows: [TableRow] = []
        var index = 0
        while index < rows.count {
            let row = rows[index]
            index += 1
            let texts = row.labels.filter { !$0.isEmpty }
            if dataRows.isEmpty, texts.contains(where: isHead) {
                heads += texts.filter { SectionHeading.parse($0[...]) == nil }
            } else if row.count < Self.columnCount, index < rows.count, !rows[index].labels.contains(where: isHead),
                row.count + rows[index].count == Self.columnCount
            {
                dataRows.append(row.joined(with: rows[index]))
                index += 1
            } else if row.cells.filter({ !$0.isEmpty }).count == 1, !texts.isEmpty,
                row.count < Self.columnCount || texts[0].last == UInt8(ascii: ":")
            {
                // A whole row with one figure such as 1件 and fourteen blanks is no extra row.
                keepSingle(row, texts[0])
            } else if row.cells.contains(where: { !$0.isEmpty }) || row.count == Self.columnCount {
                dataRows.append(row)
            }
        }
        guard let data = dataRows.first else { return }
        guard HeadSequence.confirms(heads, expected: TableLabels.disputeHeads, missing: 3) else {
            let met = heads.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "、")
            builder.note(
                .tableHeadsUnsure, line: rows.first?.textLine ?? 1, met: "the column heads \"\(met)\" in table 4",
                expected: "the heads of the form in their order", subject: TableKind.disputes.label)
            builder.refuse(keys, cells: data.count == keys.count ? data.cells[...] : [], line: data.line)
            return
        }
        for row in dataRows {
            guard row.count == Self.columnCount else {
                builder.note(
                    .rowCellCount, line: row.line, met: "\(row.count) cells in the data row of table 4",
                    expected: "\(Self.columnCount)", subject: TableKind.disputes.label)
                builder.refuse(keys, cells: [], line: row.line)
                continue
            }
            builder.fill(keys, from: row.cells[...], rowName: "of table 4")
        }
    }

    private func isHead(_ label: [UInt8]) -> Bool {
        TableLabels.disputeHeads.contains(label) || SectionHeading.parse(label[...]) != nil
    }

    /// A caption is dropped, a local extra row is kept.
    private mutating func keepSingle(_ row: TableRow, _ label: [UInt8]) {
        if SectionHeading.parse(label[...]) == nil { builder.keepExtra(row, table: .disputes) }
    }
}

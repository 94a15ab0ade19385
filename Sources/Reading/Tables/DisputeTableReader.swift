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
        let (headRows, dataRows) = sorted(rows)
        if dataRows.isEmpty { return }
        let grid = HeadGrid(headRows, labels: HeadGrid.results, count: Self.columnCount)
        let match = HeadRows.match(
            headRows, ignoring: { SectionHeading.parse($0[...]) != nil }, arrangements: HeadMatch.Arrangement.disputes,
            count: Self.columnCount)
        if !match.isCertain {
            let met = headRows.flatMap { $0.labels }.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
            builder.note(
                .tableHeadsUnsure, line: rows.first?.textLine ?? 1,
                met: "the column heads \"\(met.joined(separator: "、"))\" in table 4",
                expected: "the heads of the form in their order", subject: TableKind.disputes.label)
        }
        for row in dataRows {
            if row.count != Self.columnCount {
                builder.note(
                    .rowCellCount, line: row.line, met: "\(row.count) cells in the data row of table 4",
                    expected: "\(Self.columnCount)", subject: TableKind.disputes.label)
                builder.refuse(keys, cells: [], line: row.line, fault: .cellCount)
            } else if let fault = row.fault ?? (grid.isShifted(row.cells[...], in: row.table) ? .shifted : nil) {
                builder.note(
                    .rowUnsure, line: row.line, met: "the data row of table 4, of which \(fault.words)",
                    expected: "fifteen cells under the heads", subject: TableKind.disputes.label)
                builder.refuse(keys, cells: row.cells[...], line: row.line, fault: fault)
            } else {
                builder.fill(
                    SheetBuilder.Filling(
                        keys: keys, cells: row.cells[...], rowName: "of table 4", row: .unlabelled, heads: match.heads,
                        layout: row.layout))
            }
        }
    }

    /// The rows with heads, and those with data; captions are dropped, local extra rows kept.
    private mutating func sorted(_ rows: [TableRow]) -> (heads: [TableRow], data: [TableRow]) {
        var headRows: [TableRow] = []
        var dataRows: [TableRow] = []
        var index = 0
        while index < rows.count {
            let row = rows[index]
            index += 1
            let texts = row.labels.filter { !$0.isEmpty }
            if dataRows.isEmpty, texts.contains(where: isHead) {
                headRows.append(row)
            } else if row.layout != .order, row.count < Self.columnCount, index < rows.count,
                !rows[index].labels.contains(where: isHead), row.count + rows[index].count == Self.columnCount
            {
                dataRows.append(row.joined(with: rows[index]))
                index += 1
            } else if row.cells.filter({ !$0.isEmpty }).count == 1, !texts.isEmpty,
                row.count < Self.columnCount || texts[0].last == UInt8(ascii: ":")
            {
                // A whole row with one figure such as 1件 and fourteen blanks is no extra row.
                if SectionHeading.parse(texts[0][...]) == nil { builder.keepExtra(row, table: .disputes) }
            } else if row.cells.contains(where: { !$0.isEmpty }) || row.count == Self.columnCount {
                dataRows.append(row)
            }
        }
        return (headRows, dataRows)
    }

    private func isHead(_ label: [UInt8]) -> Bool {
        TableLabels.disputeHeads.contains(label) || SectionHeading.parse(label[...]) != nil
    }
}

import Documents
import Reports
import SourceText

/// Takes apart a row in which all cells of a table stand, as files have them that end every cell with a stroke.
///
/// Empty cells are kept there, so the form's own count of cells says where each row begins: a label, seven values, then the
/// empty cells before the next label that the form has there.
enum LongRow {
    static func rows(of row: TableRow, kind: TableKind, labels: FormLabels) -> [TableRow] {
        switch kind {
        // The reader of table 2 cuts rows at their labels.
        case .proactive: [row]
        case .applications: applications(row, labels)
        case .disputes: disputes(row)
        }
    }

    private static func applications(_ row: TableRow, _ known: FormLabels) -> [TableRow] {
        var labels: [(index: Int, key: ApplicationRow)] = []
        for (index, label) in row.labels.enumerated() where !label.isEmpty {
            guard let key = key(label, after: labels.last?.key, known) else { continue }
            // The first label is that of the first row: before it 其他 and 总计 are heads.
            if labels.isEmpty, key != .new { continue }
            labels.append((index, key))
        }
        guard let first = labels.first else { return [row] }
        var rows = [row[0..<first.index]]
        for (number, label) in labels.enumerated() {
            let isLast = number + 1 == labels.count
            let end = isLast ? row.count : labels[number + 1].index
            let values = label.index + 1 + ApplicationTableReader.columnCount
            let isWhole = values <= end && isLead(row, values..<end, of: isLast ? nil : labels[number + 1].key)
            rows.append(row[label.index..<(isWhole ? values : end)])
        }
        return rows
    }

    private static func key(
        _ label: [UInt8], after last: ApplicationRow?, _ labels: FormLabels
    ) -> ApplicationRow? {
        let follows = { (key: ApplicationRow) in last.map { labels.rank(key) > labels.rank($0) } ?? true }
        if let match = labels.applicationRows.exactMatch(label) { return follows(match.key) ? match.key : nil }
        if TableLabels.applicationGroups.contains(label) { return nil }
        return labels.applicationRows.nearestMatch(label, among: follows)?.key
    }

    /// Whether the cells between the values of a row and the next label are those that the form has before it.
    private static func isLead(_ row: TableRow, _ range: Range<Int>, of next: ApplicationRow?) -> Bool {
        guard range.count == next?.leadingCells ?? 0 else { return false }
        return range.allSatisfy { row.cells[$0].isEmpty || TableLabels.applicationGroups.contains(row.labels[$0]) }
    }

    private static func disputes(_ row: TableRow) -> [TableRow] {
        guard let last = row.labels.lastIndex(where: { TableLabels.disputeHeads.contains($0) }) else { return [row] }
        return [row[0..<(last + 1)], row[(last + 1)..<row.count]].filter { $0.count > 0 }
    }
}

import Documents
import Ink
import Reports
import SourceText

/// The rows of heads above a table, and the matching of them with the form's.
enum HeadRows {
    /// The match of the heads in `rows`.
    ///
    /// Files with a full grid write a wide or tall head several times; so the heads are also tried with repetitions taken
    /// away, and those of the last row alone. A table cut into parts has its heads above each: every part must match.
    static func match(
        _ rows: [TableRow], ignoring isIgnored: ([UInt8]) -> Bool, arrangements: [HeadMatch.Arrangement], count: Int
    ) -> HeadMatch {
        let labels = rows.map { row in row.labels.filter { !$0.isEmpty && !isIgnored($0) } }.filter { !$0.isEmpty }
        let whole = HeadMatch.of(labels.flatMap { $0 }, arrangements: arrangements, count: count)
        if whole.isCertain { return whole }
        for met in [unrepeated(rows, isIgnored), labels.last ?? []] {
            let match = HeadMatch.of(met, arrangements: arrangements, count: count)
            if match.isCertain { return match }
        }
        let parts = parts(of: labels)
        let matches = parts.map { HeadMatch.of($0, arrangements: arrangements, count: count) }
        if parts.count > 1, let first = matches.first, matches.allSatisfy(\.isCertain) { return first }
        return whole
    }

    /// The heads without those that repeat the one to their left or the one above.
    private static func unrepeated(_ rows: [TableRow], _ isIgnored: ([UInt8]) -> Bool) -> [[UInt8]] {
        var met: [[UInt8]] = []
        var above: [[UInt8]] = []
        for row in rows {
            for (index, label) in row.labels.enumerated() where !label.isEmpty && !isIgnored(label) {
                if index > 0, row.labels[index - 1] == label { continue }
                if above.count == row.labels.count, above[index] == label { continue }
                met.append(label)
            }
            above = row.labels
        }
        return met
    }

    /// The rows of heads of each part of a table: a part begins where the first head stands again.
    private static func parts(of labels: [[[UInt8]]]) -> [[[UInt8]]] {
        guard let first = labels.first?.first else { return [] }
        var parts: [[[UInt8]]] = []
        for row in labels {
            if row.first == first { parts.append([]) }
            parts[parts.count - 1] += row
        }
        return parts
    }
}

/// Where in the grid of a table the heads of its columns stand, from the left.
struct HeadGrid {
    /// The columns under the heads of each table that has heads.
    private var tables: [Int: [Range<Int>]] = [:]

    /// - Parameter labels: the heads of single columns.
    /// - Parameter count: how many columns the table has; where other than so many heads are found, the grid says nothing.
    init(_ rows: [TableRow], labels: Set<[UInt8]>, count: Int) {
        for row in rows where row.layout == .grid {
            for (cell, label) in zip(row.cells, row.labels) where labels.contains(label) {
                // A part of the table further down has its heads again.
                if let range = cell.columns, tables[row.table]?.contains(range) != true {
                    tables[row.table, default: []].append(range)
                }
            }
        }
        for (table, columns) in tables {
            tables[table] =
                columns.count == count ? columns.sorted { $0.lowerBound < $1.lowerBound } : nil
        }
    }

    /// Whether a cell stands under another head than the one that it should by its order, and not under its own.
    func isShifted(_ cells: ArraySlice<Cell>, in table: Int) -> Bool {
        guard let columns = tables[table], cells.count == columns.count else { return false }
        for (index, cell) in cells.enumerated() {
            guard let range = cell.columns, !columns[index].overlaps(range) else { continue }
            if columns.indices.contains(where: { $0 != index && columns[$0].overlaps(range) }) { return true }
        }
        return false
    }

    static let applicants = Set(Applicant.allCases.flatMap { [$0.label] + $0.headSynonyms }.map(LabelCore.of))
    static let results = Set(DisputeResult.allCases.flatMap { [$0.label] + $0.headSynonyms }.map(LabelCore.of))
}

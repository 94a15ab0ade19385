import SourceText

/// Draws together the label cells of a table that is written as a full grid.
///
/// Pipe tables have no merged cells: a label over three columns is followed by two empty cells, or stands there three
/// times. How many columns hold labels is told from the rows that have figures. Without such a row nothing is changed.
enum LabelColumns {
    /// Which cells of each row stay. All rows must be equally long, else all stay.
    static func kept(of rows: [[[UInt8]]]) -> [[Int]] {
        let width = rows.first?.count ?? 0
        guard width > 3, rows.allSatisfy({ $0.count == width }) else { return rows.map { Array($0.indices) } }
        let labels = labelCount(of: rows)
        return rows.map { leading($0, labels: labels) + Array(labels..<width) }
    }

    /// How many columns hold the labels of rows.
    private static func labelCount(of rows: [[[UInt8]]]) -> Int {
        var labels = 0
        for row in rows {
            guard let figure = row.firstIndex(where: isFigure),
                let last = row[..<figure].lastIndex(where: { !$0.isEmpty })
            else { continue }
            labels = max(labels, last + 1)
        }
        return labels
    }

    /// The label cells of a row that stay.
    private static func leading(_ row: [[UInt8]], labels: Int) -> [Int] {
        // A row with text behind the label columns prints heads, which are known by their order alone.
        guard labels > 1, !row[labels...].contains(where: { !$0.isEmpty && !isFigure($0) }),
            let last = row[..<labels].lastIndex(where: { !$0.isEmpty })
        else { return Array(0..<labels) }
        return (0...last).filter { $0 == 0 || row[$0].isEmpty || row[$0] != row[$0 - 1] }
    }

    private static let dashes = ["—", "–", "―", "−", "─"].map { Array($0.utf8) }
    /// The words and arrows of a change, the longer ones first.
    private static let signs = ["增加", "减少", "增", "减", "↑", "↓"].map { Array($0.utf8) }

    /// Whether a cell's core begins as a figure does, or is one of the signs that stand for none.
    private static func isFigure(_ core: [UInt8]) -> Bool {
        guard let first = core.first else { return false }
        if first >= 0x30, first <= 0x39 {
            // 1.属于国家秘密 is a label: no digit follows its stop.
            let rest = core.drop { $0 >= 0x30 && $0 <= 0x39 }
            guard let stop = rest.first else { return true }
            if stop == UInt8(ascii: "."), let next = rest.dropFirst().first { return next >= 0x30 && next <= 0x39 }
            return !rest.starts(with: [0xE3, 0x80, 0x81])
        }
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") || first == UInt8(ascii: "/") { return true }
        if core == Array("无".utf8) || dashes.contains(where: { core.starts(with: $0) }) { return true }
        guard let sign = signs.first(where: { core.starts(with: $0) }) else { return false }
        return core.dropFirst(sign.count).first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    }
}

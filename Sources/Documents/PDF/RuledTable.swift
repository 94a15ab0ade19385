import Ink

/// A table told from the lines drawn on a page: its grid, and which places of it no line parts.
struct RuledTable {
    /// Where the lines down and across are, from the left and from the top.
    let columns: [Double]
    let rows: [Double]
    /// For every place of the grid, row by row, the number of the cell that it belongs to.
    private(set) var cellOfPlace: [Int] = []
    private(set) var cells: [Cell] = []

    struct Cell {
        var firstRow: Int
        var lastRow: Int
        var firstColumn: Int
        var lastColumn: Int
        var count = 1

        /// Whether the places of the cell fill a rectangle.
        var isWhole: Bool { count == (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) }
    }

    private static let tolerance = 3.0
    /// The most lines of a kind that a table may have: a page that draws more draws something else.
    private static let mostLines = 300

    var box: PrintedPage.Box {
        PrintedPage.Box(
            left: columns.first ?? 0, top: rows.first ?? 0, right: columns.last ?? 0, bottom: rows.last ?? 0)
    }

    /// The tables that the lines of a page draw, from the top.
    static func tables(on page: PrintedPage) -> [RuledTable] {
        let across = merged(page.across)
        let down = merged(page.down)
        guard across.count <= 2_000, down.count <= 4_000 else { return [] }
        var groups = Array(0..<(across.count + down.count))
        func root(_ index: Int) -> Int {
            var index = index
            while groups[index] != index {
                groups[index] = groups[groups[index]]
                index = groups[index]
            }
            return index
        }
        for (row, line) in across.enumerated() {
            for (column, other) in down.enumerated()
            where other.at > line.from - tolerance && other.at < line.to + tolerance
                && line.at > other.from - tolerance && line.at < other.to + tolerance
            {
                groups[root(row)] = root(across.count + column)
            }
        }
        var members: [Int: (across: [PrintedPage.Rule], down: [PrintedPage.Rule])] = [:]
        for (index, line) in across.enumerated() { members[root(index), default: ([], [])].across.append(line) }
        for (index, line) in down.enumerated() {
            members[root(across.count + index), default: ([], [])].down.append(line)
        }
        return members.values.compactMap { RuledTable(across: $0.across, down: $0.down) }
            .sorted { ($0.box.top, $0.box.left) < ($1.box.top, $1.box.left) }
    }

    /// Lines that continue or cover each other as one.
    private static func merged(_ rules: [PrintedPage.Rule]) -> [PrintedPage.Rule] {
        var merged: [PrintedPage.Rule] = []
        for (_, group) in clusters(of: rules.filter { $0.at.isFinite && $0.from.isFinite && $0.to.isFinite }) {
            var open: PrintedPage.Rule?
            for rule in group.sorted(by: { $0.from < $1.from }) {
                if let current = open, rule.from <= current.to + tolerance {
                    open?.to = max(current.to, rule.to)
                } else {
                    if let open { merged.append(open) }
                    open = rule
                }
            }
            if let open { merged.append(open) }
        }
        return merged
    }

    /// Lines that are at one place, within the width of a line; each with the place of its first.
    private static func clusters(of rules: [PrintedPage.Rule]) -> [(at: Double, rules: [PrintedPage.Rule])] {
        var clusters: [(at: Double, rules: [PrintedPage.Rule])] = []
        for rule in rules.sorted(by: { $0.at < $1.at }) {
            if let last = clusters.last, rule.at - last.at <= tolerance {
                var rule = rule
                rule.at = last.at
                clusters[clusters.count - 1].rules.append(rule)
            } else {
                clusters.append((rule.at, [rule]))
            }
        }
        return clusters
    }

    /// `lines` with one more at an end where at least two of the crossing lines reach farther: a table that goes on over a
    /// page's end is open there, and some tables have no lines at their sides.
    private static func closed(
        _ lines: [(at: Double, rules: [PrintedPage.Rule])], by crossing: [PrintedPage.Rule]
    ) -> [(at: Double, rules: [PrintedPage.Rule])] {
        guard let first = lines.first?.at, let last = lines.last?.at else { return lines }
        var lines = lines
        let start = crossing.map(\.from).min() ?? first
        let end = crossing.map(\.to).max() ?? last
        func line(_ at: Double) -> (at: Double, rules: [PrintedPage.Rule]) {
            (at, [PrintedPage.Rule(at: at, from: -.greatestFiniteMagnitude, to: .greatestFiniteMagnitude)])
        }
        if start < first - 2 * tolerance, crossing.count(where: { $0.from < start + tolerance }) > 1 {
            lines.insert(line(start), at: 0)
        }
        if end > last + 2 * tolerance, crossing.count(where: { $0.to > end - tolerance }) > 1 {
            lines.append(line(end))
        }
        return lines
    }

    /// `nil` for lines that draw no table.
    private init?(across: [PrintedPage.Rule], down: [PrintedPage.Rule]) {
        let rowLines = Self.closed(Self.clusters(of: across), by: down)
        let columnLines = Self.closed(Self.clusters(of: down), by: across)
        guard rowLines.count > 1, columnLines.count > 1, rowLines.count <= Self.mostLines,
            columnLines.count <= Self.mostLines
        else { return nil }
        rows = rowLines.map(\.at)
        columns = columnLines.map(\.at)
        let width = columns.count - 1
        let height = rows.count - 1
        var places = Array(0..<(width * height))
        func root(_ index: Int) -> Int {
            var index = index
            while places[index] != index {
                places[index] = places[places[index]]
                index = places[index]
            }
            return index
        }
        func covers(_ rules: [PrintedPage.Rule], _ middle: Double) -> Bool {
            rules.contains { $0.from <= middle && $0.to >= middle }
        }
        for row in 0..<height {
            let middle = (rows[row] + rows[row + 1]) / 2
            for column in 1..<max(width, 1) where !covers(columnLines[column].rules, middle) {
                places[root(row * width + column)] = root(row * width + column - 1)
            }
        }
        for column in 0..<width {
            let middle = (columns[column] + columns[column + 1]) / 2
            for row in 1..<max(height, 1) where !covers(rowLines[row].rules, middle) {
                places[root(row * width + column)] = root((row - 1) * width + column)
            }
        }
        var numbers: [Int: Int] = [:]
        for place in places.indices {
            let row = place / width
            let column = place % width
            let owner = root(place)
            if let number = numbers[owner] {
                cells[number].lastRow = max(cells[number].lastRow, row)
                cells[number].firstColumn = min(cells[number].firstColumn, column)
                cells[number].lastColumn = max(cells[number].lastColumn, column)
                cells[number].count += 1
                cellOfPlace.append(number)
            } else {
                numbers[owner] = cells.count
                cellOfPlace.append(cells.count)
                cells.append(Cell(firstRow: row, lastRow: row, firstColumn: column, lastColumn: column))
            }
        }
    }

    /// The cell that holds a point, or `nil` outside the table.
    func cell(at point: (x: Double, y: Double)) -> Int? {
        guard let column = Self.slot(of: point.x, in: columns), let row = Self.slot(of: point.y, in: rows) else {
            return nil
        }
        return cellOfPlace[row * (columns.count - 1) + column]
    }

    func box(of cell: Int) -> PrintedPage.Box {
        let cell = cells[cell]
        return PrintedPage.Box(
            left: columns[cell.firstColumn], top: rows[cell.firstRow], right: columns[cell.lastColumn + 1],
            bottom: rows[cell.lastRow + 1])
    }

    /// The cells that a box touches, each once.
    func cells(in box: PrintedPage.Box) -> [Int] {
        let across = columns.indices.dropLast().filter { columns[$0] < box.right && columns[$0 + 1] > box.left }
        let down = rows.indices.dropLast().filter { rows[$0] < box.bottom && rows[$0 + 1] > box.top }
        let touched = down.flatMap { row in across.map { cellOfPlace[row * (columns.count - 1) + $0] } }
        return touched.count == 1 ? touched : Array(Set(touched))
    }

    private static func slot(of value: Double, in lines: [Double]) -> Int? {
        guard let next = lines.firstIndex(where: { $0 > value }), next > 0 else { return nil }
        return next - 1
    }

    /// Whether a word runs over a line that parts two cells.
    func parts(_ box: PrintedPage.Box) -> Bool {
        let middle = box.middle
        guard let own = cell(at: middle) else { return false }
        let reach = min(2.0, (box.right - box.left) / 4)
        return [box.left + reach, box.right - reach].contains { cell(at: ($0, middle.y)) != own }
    }
}

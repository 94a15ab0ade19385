import Ink
import SourceText

/// Finds cells on a printed page whose tables have no lines: words that stand far apart on one line.
///
/// An empty cell leaves no trace there, so no table is made of them: every cell becomes a paragraph of its own, in the order
/// in which people read, and whoever reads the report takes them only when none can be missing. A page on which a figure
/// stands on a line without a label is left as it is: it may be half of a number that is broken over two lines.
struct BareTable {
    /// What stands on the page, from the top.
    enum Item {
        case line(PrintedLines.Line)
        case cells([PaperParagraph], top: Double)
    }

    private struct Chunk {
        var box: PrintedPage.Box
        var text: [UInt8]
        /// The height of one of its lines.
        var height: Double
        var isFigure: Bool
        var doubts: InkDoubts
        /// The line of which it is the whole, if it is.
        var line: Int?
    }

    private typealias Row = [Chunk]

    /// Fewer lines with cells are no table.
    private static let fewest = 3
    /// The most pieces of text that are looked at: far above any page of a report.
    private static let mostChunks = 3_000
    /// The cells of the data row of table 4, the only one without a label.
    private static let unlabelled = 15

    private let marks: ReportMarks
    private let lines: [PrintedLines.Line]
    private var chunks: [Chunk] = []

    /// The lines of a page with the cells told apart; `nil` when there are none, or when they are not certain.
    static func items(of lines: [PrintedLines.Line], marks: ReportMarks) -> [Item]? {
        guard lines.count <= 2_000 else { return nil }
        var table = BareTable(lines: lines, marks: marks)
        return table.items()
    }

    private init(lines: [PrintedLines.Line], marks: ReportMarks) {
        self.lines = lines
        self.marks = marks
    }

    private mutating func items() -> [Item]? {
        var count = 0
        let rows = lines.filter(Self.isOfTable).map(\.box)
        for (index, line) in lines.enumerated() {
            let isNear = rows.contains { abs($0.middle.y - line.box.middle.y) < 2.5 * line.box.height }
            let parts =
                marks.isHeading(line.text[...])
                ? [line.words] : Self.parts(of: line, gap: isNear ? Self.narrow : Self.wide)
            if parts.count > 1 { count += 1 }
            chunks += parts.map { Self.chunk($0, line: parts.count > 1 ? nil : index) }
        }
        guard count >= Self.fewest, chunks.count <= Self.mostChunks else { return nil }
        joinLabels()
        var found = self.rows()
        guard found.allSatisfy(Self.isCertain) else { return nil }
        Self.takeUpTallHeads(in: &found)
        return found.map { row in
            if row.count == 1, let index = row[0].line { return .line(lines[index]) }
            let cells = row.map { PaperParagraph(text: $0.text, doubts: $0.doubts) }
            return .cells(cells, top: row.map(\.box.top).min() ?? 0)
        }
    }

    // MARK: Chunks

    /// The gap that parts two cells, in heights of a character: wider than any space in prose, and wider than a space alone
    /// where figures stand beside.
    private static let wide = 1.5
    private static let narrow = 0.55

    /// Whether at least two figures and something else stand on a line, apart from each other.
    private static func isOfTable(_ line: PrintedLines.Line) -> Bool {
        let parts = parts(of: line, gap: narrow)
        guard parts.count > 2 else { return false }
        return parts.count { chunk($0, line: nil).isFigure } > 1
    }

    /// The words of a line, parted where a gap is wider than so many heights.
    private static func parts(of line: PrintedLines.Line, gap: Double) -> [[PrintedPage.Word]] {
        var parts: [[PrintedPage.Word]] = []
        for word in line.words {
            if let last = parts.last?.last, word.box.left - last.box.right <= gap * word.box.height {
                parts[parts.count - 1].append(word)
            } else {
                parts.append([word])
            }
        }
        return parts
    }

    private static func chunk(_ words: [PrintedPage.Word], line: Int?) -> Chunk {
        var box = words.first?.box ?? PrintedPage.Box(left: 0, top: 0, right: 0, bottom: 0)
        for word in words { box = union(box, word.box) }
        let text = PrintedLines.Line(box: box, words: words).text
        return Chunk(
            box: box, text: text, height: box.height, isFigure: FigureLook.isWholeFigure(CoreText.of(text[...])),
            doubts: CellInk.doubts(of: words), line: line)
    }

    private static func union(_ one: PrintedPage.Box, _ other: PrintedPage.Box) -> PrintedPage.Box {
        PrintedPage.Box(
            left: min(one.left, other.left), top: min(one.top, other.top), right: max(one.right, other.right),
            bottom: max(one.bottom, other.bottom))
    }

    /// Makes one chunk of the lines of a label: those below each other that are a label of the form together.
    private mutating func joinLabels() {
        var order = chunks.indices.filter { !chunks[$0].isFigure }.sorted { chunks[$0].box.top < chunks[$1].box.top }
        var gone: Set<Int> = []
        while !order.isEmpty {
            let first = order.removeFirst()
            if gone.contains(first) { continue }
            var members = [first]
            var text = chunks[first].text
            var best: [Int] = []
            while members.count < 12, text.count < 400, let last = members.last,
                let next = order.first(where: { !gone.contains($0) && isBelow(chunks[$0], chunks[last]) })
            {
                members.append(next)
                text += chunks[next].text
                if marks.isLabel(text[...]) { best = members }
            }
            if best.isEmpty { continue }
            for member in best.dropFirst() {
                chunks[first].box = Self.union(chunks[first].box, chunks[member].box)
                chunks[first].text += chunks[member].text
                chunks[first].doubts.formUnion(chunks[member].doubts)
                gone.insert(member)
            }
            chunks[first].line = nil
        }
        chunks = chunks.indices.filter { !gone.contains($0) }.map { chunks[$0] }
    }

    private func isBelow(_ chunk: Chunk, _ above: Chunk) -> Bool {
        let gap = chunk.box.top - above.box.bottom
        guard gap > -0.3 * chunk.height, gap < 0.7 * chunk.height else { return false }
        let shared = min(chunk.box.right, above.box.right) - max(chunk.box.left, above.box.left)
        return shared > 0.5 * min(chunk.box.right - chunk.box.left, above.box.right - above.box.left)
    }

    // MARK: Rows

    /// The chunks whose middles are at one height, from the top and from the left.
    private func rows() -> [Row] {
        var rows: [Row] = []
        for chunk in chunks.sorted(by: { ($0.box.middle.y, $0.box.left) < ($1.box.middle.y, $1.box.left) }) {
            if let last = rows.last?.first,
                abs(last.box.middle.y - chunk.box.middle.y) < 0.4 * min(last.height, chunk.height)
            {
                rows[rows.count - 1].append(chunk)
            } else {
                rows.append([chunk])
            }
        }
        return rows.map { row in row.sorted { $0.box.left < $1.box.left } }
    }

    /// Whether figures stand behind a label, or are a whole row without one.
    private static func isCertain(_ row: Row) -> Bool {
        let figures = row.count(where: \.isFigure)
        guard figures > 0 else { return true }
        if figures == row.count { return figures == unlabelled }
        // Behind the first figure there are figures only.
        return row.drop { !$0.isFigure }.allSatisfy(\.isFigure)
    }

    /// A head that is two rows high stands between them: it is read with the upper one, which heads the lower one too.
    private static func takeUpTallHeads(in rows: inout [Row]) {
        var index = 1
        while index + 1 < rows.count {
            if let above = upperRow(of: rows[index], in: rows[..<index], over: rows[index + 1]) {
                rows[above] = (rows[above] + rows[index]).sorted { $0.box.left < $1.box.left }
                rows.remove(at: index)
            } else {
                index += 1
            }
        }
    }

    /// The row of heads that `own` belongs to; `nil` when its heads are no tall ones.
    private static func upperRow(of own: Row, in above: ArraySlice<Row>, over below: Row) -> Int? {
        guard !(own + below).contains(where: \.isFigure), below.count > 1, let height = own.first?.height,
            let left = below.map(\.box.left).min(), let right = below.map(\.box.right).max(),
            let lower = below.first?.box.middle.y,
            own.allSatisfy({ $0.box.right < left || $0.box.left > right })
        else { return nil }
        return above.indices.suffix(3).last { index in
            guard let upper = above[index].first?.box.middle.y, lower - upper < 6 * height,
                own.contains(where: { abs($0.box.middle.y - (upper + lower) / 2) < 0.3 * height })
            else { return false }
            return above[index].contains { !$0.isFigure && $0.box.middle.x > left && $0.box.middle.x < right }
        }
    }
}

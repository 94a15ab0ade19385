import Documents
import Ink
import Reports
import SourceText

/// What stands in the section of a table, in order: rows of a table, and lines of text.
enum FlatItem {
    case row(TableRow)
    case line(FlatLine)
}

/// A stretch of a flattened table: words that are no figures, and the figures behind them.
struct FlatRun {
    var labels: [FlatLine.Word] = []
    var figures: [FlatLine.Word] = []
    /// Whether what stands behind the last figure may be the rest of it: .8 behind 45, 元 behind 300.
    var isTorn = false

    /// The words as one text.
    var text: [UInt8] { labels.flatMap(\.core) }

    /// The word in which the byte at `offset` of ``text`` stands, or the last one.
    func word(at offset: Int) -> Cell? {
        var end = 0
        for word in labels {
            end += word.core.count
            if offset < end { return word.cell }
        }
        return labels.last?.cell
    }

    /// The words from `offset` of ``text`` on, and the figures.
    func cells(from offset: Int) -> [Cell] {
        var start = 0
        var cells: [Cell] = []
        for word in labels {
            if start >= offset { cells.append(word.cell) }
            start += word.core.count
        }
        return cells + figures.map(\.cell)
    }

    /// The core of the word that starts at `offset` of ``text``.
    func core(startingAt offset: Int) -> [UInt8]? {
        var start = 0
        for word in labels {
            if start == offset { return word.core }
            start += word.core.count
        }
        return nil
    }

    /// The cell of the label from `offset` of ``text`` on.
    func label(from offset: Int) -> Cell {
        guard let first = word(at: offset), let last = labels.last?.cell else {
            return Cell(span: ByteSpan(0, 0), line: 1)
        }
        return Cell(
            span: ByteSpan(Int(first.span.start), Int(last.span.end)), line: first.line,
            doubts: labels.reduce(into: []) { $0.formUnion($1.cell.doubts) })
    }

    /// Whether the figures follow each other so that nothing can stand between them, or be lost.
    ///
    /// On the line of the label all gaps must be of one kind: a wide one among narrow ones may be an empty cell. One below the
    /// other they must have one distance, and then no number may be a page's.
    ///
    /// - Parameter hasStrayNumbers: whether bare numbers stand alone elsewhere in the file, as those of pages do.
    func isEven(hasStrayNumbers: Bool) -> Bool {
        if isTorn { return false }
        let lines = figures.map(\.cell.line)
        guard let first = lines.first, let last = lines.last else { return true }
        if first == last {
            // Words that were cut out of one line: a page's number would stand on it too.
            if figures.contains(where: { $0.blanks == 0 }), labels.last?.cell.line == first { return !hasStrayNumbers }
            let isBesideLabel = labels.last?.cell.line == first
            if figures.count == 1 { return isBesideLabel || !hasStrayNumbers }
            let gaps = figures.dropFirst().map(\.blanks)
            return gaps.allSatisfy { $0 <= 1 } || gaps.allSatisfy { $0 > 1 }
        }
        if hasStrayNumbers { return false }
        let steps = zip(lines, lines.dropFirst()).map { $1 - $0 }
        return steps.allSatisfy { $0 == steps[0] && $0 > 0 }
    }
}

/// Takes the lines of a flattened table apart into runs.
enum FlatRuns {
    enum Part {
        case row(TableRow)
        case run(FlatRun)
    }

    /// Whether a word that is no figure may go on one: a fraction, further digits, a unit.
    private static func isRest(_ core: [UInt8]) -> Bool {
        guard let first = core.first else { return false }
        if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "%")].contains(first) { return true }
        return core.starts(with: "，".utf8) || MoneyUnitText.leading(core[...])?.end == core.count
    }

    static func parts(of items: [FlatItem]) -> [Part] {
        var parts: [Part] = []
        var open = FlatRun()
        func close() {
            if !open.labels.isEmpty || !open.figures.isEmpty { parts.append(.run(open)) }
            open = FlatRun()
        }
        for item in items {
            switch item {
            case .row(let row):
                close()
                parts.append(.row(row))
            case .line(let line):
                for word in line.words {
                    if word.isFigure {
                        open.figures.append(word)
                    } else {
                        if !open.figures.isEmpty {
                            open.isTorn = isRest(word.core)
                            close()
                        }
                        open.labels.append(word)
                    }
                }
            }
        }
        close()
        return parts
    }
}

/// The grammar of a table that was flattened to text: it takes the parts in order and makes rows of them.
protocol FlatGrammar {
    init(text: ReadingText, hasStrayNumbers: Bool, labels: FormLabels)
    var rows: [TableRow] { get }
    /// The words that the rows are made of.
    var words: [Cell] { get }
    mutating func add(_ row: TableRow)
    mutating func add(_ run: FlatRun)
    /// Where only labels part the rows, a row is certain only if the label behind it is that of the form's next row: otherwise
    /// its figures may be those of a row whose label is lost.
    mutating func checkNeighbours()
}

extension FlatGrammar {
    /// The rows, heads first, and the words taken for them; `nil` when the text is not that of the table.
    static func rows(
        of parts: [FlatRuns.Part], in text: ReadingText, hasStrayNumbers: Bool, labels: FormLabels
    ) -> (rows: [TableRow], words: [Cell])? {
        var grammar = Self(text: text, hasStrayNumbers: hasStrayNumbers, labels: labels)
        for part in parts {
            switch part {
            case .row(let row): grammar.add(row)
            case .run(let run): grammar.add(run)
            }
        }
        guard !grammar.rows.isEmpty else { return nil }
        grammar.checkNeighbours()
        return (grammar.rows, grammar.words)
    }
}

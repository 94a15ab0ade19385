import Documents
import Reports
import SourceText

/// Reads the text of one cell as a figure.
///
/// Certainty comes first: a text that is not exactly one figure is `unreadable`, never the number it resembles.
/// Source: domain reference, sections 1.1 and 4 (signs, placeholders), report record (states).
struct FigureReader {
    let text: ReadingText

    /// A figure and, when its text had to be refused or deserves a word, what was the matter.
    struct Reading {
        var figure: Figure
        var issue: FigureIssue?
    }

    func read(_ cell: Cell, kind: CellKind) -> Reading {
        let place = place(of: cell)
        if cell.isEmpty { return Reading(figure: Figure(.blank, place: place)) }
        if let value = plainNumber(cell.span), kind == .count {
            return Reading(figure: Figure(.reported(.count(value)), text: text.string(cell.span), place: place))
        }
        let parsed = FigureText(CoreText.spaced(text.bytes[cell.span.range])).parse(kind)
        var figure = Figure(parsed.status, text: text.string(cell.span), place: place)
        if parsed.hasNote { figure.note = note(in: figure.text) }
        return Reading(figure: figure, issue: parsed.issue)
    }

    /// The same cell when its row or column can't be told: an unreadable figure that keeps its text.
    func unreadable(_ cell: Cell) -> Figure {
        cell.isEmpty
            ? Figure(.unreadable, place: place(of: cell))
            : Figure(.unreadable, text: text.string(cell.span), place: place(of: cell))
    }

    func place(of cell: Cell) -> Place {
        guard let line = text.line(cell.line) else { return Place(line: cell.line, column: 1) }
        return Place(line: cell.line, column: text.column(at: Int(cell.span.start), lineStart: Int(line.start)))
    }

    /// The value of a cell that is one to nine ASCII digits and nothing else: nearly every cell there is.
    private func plainNumber(_ span: ByteSpan) -> Int64? {
        let range = span.range
        guard range.count <= 9 else { return nil }
        var value: Int64 = 0
        for offset in range {
            let byte = text.bytes[offset]
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int64(byte - 0x30)
        }
        return range.count > 1 && text.bytes[range.lowerBound] == 0x30 ? nil : value
    }

    /// What stands behind the number, in the report's own characters.
    private func note(in cell: String) -> String? {
        var rest = Substring(cell)
        if let bracket = rest.firstIndex(of: "]"), rest.hasPrefix("[") { rest = rest[rest.index(after: bracket)...] }
        let isNumeric = { (character: Character) in character.isNumber || ",，.．+-＋－ ".contains(character) }
        while let first = rest.first, isNumeric(first) || first.isWhitespace { rest = rest.dropFirst() }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return rest.isEmpty ? nil : String(rest)
    }
}

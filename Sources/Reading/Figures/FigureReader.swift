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
        if !cell.doubts.isEmpty { return Reading(figure: unreadable(cell), issue: .notOneFigure) }
        if cell.isEmpty { return Reading(figure: Figure(.blank, place: place)) }
        if let value = plainNumber(cell.span), kind == .count {
            return Reading(figure: Figure(.reported(.count(value)), text: text.string(cell.span), place: place))
        }
        let printed = text.string(cell.span)
        if hasFootnoteDigit(printed) {
            return Reading(figure: Figure(.unreadable, text: printed, place: place), issue: .notOneFigure)
        }
        let parsed = FigureText(CoreText.spaced(text.bytes[cell.span.range])).parse(kind)
        var figure = Figure(parsed.status, text: printed, place: place)
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

    /// Whether a raised, circled or fractional digit stands before any bracket: NFKC would turn `5²` into 52.
    private func hasFootnoteDigit(_ printed: String) -> Bool {
        for scalar in printed.unicodeScalars where scalar.value > 0x7F {
            if scalar == "（" { return false }
            let type = scalar.properties.numericType
            if type == .digit || type == .numeric, scalar.value < 0x3400, scalar != "〇" { return true }
        }
        return false
    }

    /// What stands behind the number, in the report's own characters.
    private func note(in cell: String) -> String? {
        var rest = Substring(cell)
        if let bracket = rest.firstIndex(of: "]"), rest.hasPrefix("[") { rest = rest[rest.index(after: bracket)...] }
        // Decimal digits only: 万 is a number too, and part of the note.
        let isDigit = { (character: Character) in
            character.unicodeScalars.contains { $0.properties.numericType == .decimal }
        }
        rest = rest.drop { !isDigit($0) }.drop { isDigit($0) || $0.isWhitespace || ",，.．".contains($0) }
        while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
        return rest.isEmpty ? nil : String(rest)
    }
}

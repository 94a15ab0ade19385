import Documents
import Ink
import Reports
import SourceText

/// Reads the text of one cell as a figure, on the evidence of its row and head.
///
/// Certainty comes first: a text that is not exactly one figure is `unreadable`, never the number it resembles.
struct FigureReader {
    let text: ReadingText

    /// A figure and what kept it from being stated.
    struct Reading {
        var figure: Figure
        var fault: Evidence.Fault?
        /// Whether a sign stands before a count, where only a change may have one.
        var hasSign = false

        /// Whether nothing is to be said of it.
        var isPlain: Bool { fault == nil && !hasSign && figure.evidence?.unit != .assumed }
    }

    /// - Parameter units: the units that stand elsewhere than in the cell.
    func read(_ cell: Cell, kind: CellKind, on evidence: Evidence = Evidence(), units: WrittenUnits = WrittenUnits())
        -> Reading
    {
        var evidence = evidence
        evidence.ink = cell.doubts
        let place = place(of: cell)
        if cell.isEmpty { return decided(.blank, "", place, evidence) }
        if case .count = kind, let value = plainNumber(cell.span) {
            return decided(.reported(.count(value)), text.string(cell.span), place, evidence)
        }
        let printed = text.string(cell.span)
        if hasFootnoteDigit(printed) { return decided(.unreadable, printed, place, evidence) }
        let parsed = FigureText(CoreText.spaced(text.bytes[cell.span.range])).parse(kind)
        var status = parsed.status
        if let amount = parsed.amount, case .money(let formUnit) = kind {
            let (unit, told) = units.decide(cell: amount.unit, form: formUnit)
            // Nothing is as much in any unit.
            evidence.unit = amount.isZero && [.missing, .conflict, .assumed].contains(told) ? .none : told
            if let money = amount.money(in: amount.isZero ? unit ?? formUnit : unit) {
                status = .reported(.money(money))
            }
        }
        let note = parsed.hasNote ? note(in: printed) : nil
        var reading = decided(status, printed, place, evidence, note: note)
        reading.hasSign = parsed.hasSign
        return reading
    }

    /// Whether a text could be the whole of a cell with a figure, of any kind.
    func looksLikeFigure(_ cell: Cell) -> Bool {
        if cell.isEmpty { return false }
        if plainNumber(cell.span) != nil { return true }
        let printed = text.string(cell.span)
        if hasFootnoteDigit(printed) { return true }
        let parser = FigureText(CoreText.spaced(text.bytes[cell.span.range]))
        if parser.parse(.signedDelta).status != .unreadable { return true }
        return parser.parse(.money(defaultUnit: nil)).amount != nil
    }

    private func decided(
        _ status: Figure.Status, _ printed: String, _ place: Place, _ evidence: Evidence, note: String? = nil
    ) -> Reading {
        let (figure, fault) = Figure.decided(status, text: printed, note: note, place: place, on: evidence)
        return Reading(figure: figure, fault: fault)
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

/// The units of money that stand around an amount, each with where it stands.
struct WrittenUnits {
    private(set) var found: [(unit: MoneyUnit, where: Evidence.Unit)] = []
    /// Whether something stands where a unit does that is none we know.
    private(set) var isUnknown = false

    mutating func add(_ unit: MoneyUnit?, _ place: Evidence.Unit) {
        if let unit { found.append((unit, place)) }
    }

    mutating func add(_ labelled: MoneyUnitText.Labelled, _ place: Evidence.Unit) {
        add(labelled.unit, place)
        isUnknown = isUnknown || !labelled.suits(money: true)
    }

    /// The unit of an amount and where it was written; no unit when two disagree or none is known.
    func decide(cell: MoneyUnit?, form: MoneyUnit?) -> (unit: MoneyUnit?, told: Evidence.Unit) {
        let all = (cell.map { [($0, Evidence.Unit.cell)] } ?? []) + found.map { ($0.unit, $0.where) }
        guard let (unit, place) = all.first else {
            if isUnknown { return (nil, .conflict) }
            return form.map { ($0, .assumed) } ?? (nil, .missing)
        }
        return isUnknown || all.contains { $0.0 != unit } ? (nil, .conflict) : (unit, place)
    }
}

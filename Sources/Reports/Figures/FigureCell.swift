import SourceText

/// A figure without what its value tells already: the form in which sheets hold it.
struct FigureCell: Hashable, Sendable {
    /// The count, or the money in 1/10,000 yuan; 0 in the other states.
    private var value: Int64 = 0
    private var line: UInt32 = 0
    /// 0 where there is no place: columns count from 1.
    private var column: UInt32 = 0
    private var state = State.absent
    private var unit: MoneyUnit?
    /// The evidence in five bytes, 0 for the strongest: the low four here, the high one beside it.
    private var evidenceLow: UInt32 = 0
    private var evidenceHigh: UInt8 = 0

    private enum State: UInt8 {
        case count, money, blank, placeholder, absent, unreadable
    }

    private var packedEvidence: UInt64 {
        get { UInt64(evidenceHigh) << 32 | UInt64(evidenceLow) }
        set {
            evidenceLow = UInt32(truncatingIfNeeded: newValue)
            evidenceHigh = UInt8(truncatingIfNeeded: newValue >> 32)
        }
    }

    /// Everything in six numbers.
    var numbers: [Int64] {
        [
            Int64(state.rawValue), value, Int64(line), Int64(column), unit.map { Int64($0.rawValue) } ?? -1,
            Int64(packedEvidence),
        ]
    }

    /// Takes what ``numbers`` gave from the front; `nil` when it is not that.
    init?(numbers: inout ArraySlice<Int64>) {
        guard numbers.count >= 6 else { return nil }
        let taken = Array(numbers.prefix(6))
        numbers = numbers.dropFirst(6)
        guard let evidence = UInt64(exactly: taken[5]), Evidence(packed: evidence) != nil,
            let state = UInt8(exactly: taken[0]).flatMap({ State(rawValue: $0) }),
            let line = UInt32(exactly: taken[2]), let column = UInt32(exactly: taken[3])
        else { return nil }
        self.state = state
        value = taken[1]
        self.line = line
        self.column = column
        unit = UInt8(exactly: taken[4]).flatMap { MoneyUnit(rawValue: $0) }
        packedEvidence = evidence
    }

    init() {}

    /// What a figure says besides its value.
    struct Words: Hashable, Sendable {
        let text: String
        let note: String?
    }

    /// The cell of `figure`, and its words where they are not those that a cell of this value has anyway.
    static func packing(_ figure: Figure) -> (FigureCell, Words?) {
        var cell = FigureCell()
        switch figure.status {
        case .reported(.count(let count)):
            cell.state = .count
            cell.value = count
        case .reported(.money(let money)):
            cell.state = .money
            cell.value = money.tenThousandths
            cell.unit = money.unit
        case .blank: cell.state = .blank
        case .placeholder: cell.state = .placeholder
        case .absent: cell.state = .absent
        case .unreadable: cell.state = .unreadable
        }
        if let place = figure.place {
            cell.line = place.line
            cell.column = place.column
        }
        cell.packedEvidence = figure.evidence?.packed ?? 0
        let isPlain = figure.note == nil && figure.text == cell.text
        return (cell, isPlain ? nil : Words(text: figure.text, note: figure.note))
    }

    func figure(words: Words?) -> Figure {
        Figure(status, text: words?.text ?? text, note: words?.note, place: place, evidence: evidence)
    }

    var status: Figure.Status {
        switch state {
        case .count: .reported(.count(value))
        case .money: .reported(.money(Money(tenThousandths: value, unit: unit)))
        case .blank: .blank
        case .placeholder: .placeholder
        case .absent: .absent
        case .unreadable: .unreadable
        }
    }

    var evidence: Evidence? {
        guard isPrinted else { return nil }
        let packed = packedEvidence
        return packed == 0 ? Evidence() : Evidence(packed: packed)
    }

    var isPrinted: Bool { state != .absent }

    var place: Place? { column == 0 ? nil : Place(line: Int(line), column: Int(column)) }

    /// The text of a cell that holds a count and nothing else; no other state has a text that is known beforehand.
    private var text: String { state == .count ? String(value) : "" }
}

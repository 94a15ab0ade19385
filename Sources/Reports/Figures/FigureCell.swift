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

    private enum State: UInt8 {
        case count, money, blank, placeholder, absent, unreadable
    }

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
        let isPlain = figure.note == nil && figure.text == cell.text
        return (cell, isPlain ? nil : Words(text: figure.text, note: figure.note))
    }

    func figure(words: Words?) -> Figure {
        Figure(status, text: words?.text ?? text, note: words?.note, place: place)
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

    var isPrinted: Bool { state != .absent }

    var place: Place? { column == 0 ? nil : Place(line: Int(line), column: Int(column)) }

    /// The text of a cell that holds a count and nothing else; no other state has a text that is known beforehand.
    private var text: String { state == .count ? String(value) : "" }
}

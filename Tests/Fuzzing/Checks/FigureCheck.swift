import Reports
import SourceText

/// That every figure says what stands at its place, and that no count is one that the cell does not print.
struct FigureCheck {
    let text: ReadingText

    func run(_ report: Report) throws(Fault) {
        for key in FigureKey.all {
            let status = report.figures.status(of: key)
            if status == .absent { continue }
            try check(report.figures[key], key)
        }
    }

    private func check(_ figure: Figure, _ key: FigureKey) throws(Fault) {
        guard let place = figure.place, let start = text.offset(of: place) else {
            throw Fault("\(key.name) \(figure.text) has no place in the text")
        }
        let end = start + figure.text.utf8.count
        guard end <= text.bytes.count, text.bytes[start..<end].elementsEqual(figure.text.utf8) else {
            throw Fault("\(key.name) \(figure.text) does not stand at \(place.line):\(place.column)")
        }
        switch figure.status {
        case .blank:
            // What nobody sees may stand in a blank cell: bookmarks, control characters.
            try Fault.unless(CoreText.of(figure.text).isEmpty, "\(key.name) is blank and says \(figure.text)")
        case .placeholder:
            try Fault.unless(Self.digits(of: figure.text).isEmpty, "\(key.name) is no number and says \(figure.text)")
        case .reported(.count(let count)):
            // Notes and commas may stand beside the digits; the digits themselves must.
            try Fault.unless(
                Self.digits(of: figure.text).contains(String(count.magnitude)),
                "\(key.name) is \(count) and says \(figure.text)")
        default: break
        }
    }

    /// The decimal digits of `text`, of any width, as ASCII.
    private static func digits(of text: String) -> String {
        var digits = ""
        for scalar in text.unicodeScalars where scalar.properties.numericType == .decimal {
            digits += String(Int(scalar.properties.numericValue ?? 0))
        }
        return digits
    }
}

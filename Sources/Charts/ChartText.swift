/// Room for the words of a chart, in tenths of a unit of the drawing.
package enum ChartText {
    /// The size of all letters: 14 units, which are 11.5 px where the drawing is 328 px wide.
    package static let size = 140

    /// How wide a text is at most: Han characters are square, others little more than half.
    package static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value >= 0x2E80 { return size }
        switch scalar {
        case "%": return 130
        case "a"..."l", "n"..."v", "x"..."z", " ", ",", ".": return 76
        default: return 84
        }
    }

    /// `text`, shortened with an ellipsis when it is wider than `room`; whole words stand in the table and description.
    package static func fitting(_ text: String, in room: Int) -> String {
        guard width(text) > room else { return text }
        var short = String.UnicodeScalarView()
        var used = size
        for scalar in text.unicodeScalars {
            used += width(String(scalar))
            if used > room { break }
            short.append(scalar)
        }
        return String(short) + "…"
    }

    /// Moves places apart until each is `distance` from the next, without leaving `range` where that can be helped.
    package static func spread(_ places: [Int], distance: Int, within range: ClosedRange<Int>) -> [Int] {
        let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
        var spread = places
        var last: Int?
        for index in order {
            spread[index] = max(spread[index], last.map { $0 + distance } ?? range.lowerBound)
            last = spread[index]
        }
        var next: Int?
        for index in order.reversed() {
            spread[index] = min(spread[index], next.map { $0 - distance } ?? range.upperBound)
            next = spread[index]
        }
        return spread
    }
}

import SourceText

/// What stands on one page of a printed file: words and the straight lines drawn, in points from the upper left corner.
struct PrintedPage: Sendable {
    struct Box: Hashable, Sendable {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        var height: Double { bottom - top }
        var width: Double { right - left }
        var middle: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

        /// Whether a point is inside, or so far outside.
        func holds(_ point: (x: Double, y: Double), within reach: Double = 0) -> Bool {
            point.x >= left - reach && point.x <= right + reach && point.y >= top - reach && point.y <= bottom + reach
        }

        func meets(_ other: Box) -> Bool {
            left < other.right && right > other.left && top < other.bottom && bottom > other.top
        }

        /// What both have; of no size where they don't meet.
        func common(with other: Box) -> Box {
            let left = max(self.left, other.left)
            let top = max(self.top, other.top)
            return Box(
                left: left, top: top, right: max(left, min(right, other.right)),
                bottom: max(top, min(bottom, other.bottom)))
        }
    }

    struct Word: Sendable {
        let box: Box
        let text: [UInt8]
        var doubts: InkDoubts = []
        /// How high the digits in it are, from the least to the highest; `nil` where there are none.
        var digitHeights: ClosedRange<Double>?
        /// Where the line is that its digits stand on.
        var digitLines: ClosedRange<Double>?

        var hasDigit: Bool {
            text.contains { $0 >= 0x30 && $0 <= 0x39 } || ByteText.find([0xEF, 0xBC], in: text) != nil
        }
    }

    /// Something painted that is no text of the page's words.
    struct Picture: Sendable {
        let box: Box
        /// Whether it is a rectangle of one colour: perhaps only the ground of a cell.
        let isPlain: Bool
    }

    /// A line across (`at` is its height) or down (`at` is its distance from the left).
    struct Rule: Sendable {
        var at: Double
        var from: Double
        var to: Double
    }

    var width = 0.0
    var height = 0.0
    var words: [Word] = []
    var across: [Rule] = []
    var down: [Rule] = []
    var pictures: [Picture] = []
}

extension PrintedPage.Box {
    /// The box around points; `nil` for none.
    init?(around points: [DrawnPath.Point]) {
        guard let first = points.first else { return nil }
        self.init(left: first.x, top: first.y, right: first.x, bottom: first.y)
        for point in points.dropFirst() {
            left = min(left, point.x)
            right = max(right, point.x)
            top = min(top, point.y)
            bottom = max(bottom, point.y)
        }
    }
}

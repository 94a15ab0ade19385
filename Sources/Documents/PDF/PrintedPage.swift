/// What stands on one page of a printed file: words and the straight lines drawn, in points from the upper left corner.
struct PrintedPage: Sendable {
    struct Box: Hashable, Sendable {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        var height: Double { bottom - top }
        var middle: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }
    }

    struct Word: Sendable {
        let box: Box
        let text: [UInt8]
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
}

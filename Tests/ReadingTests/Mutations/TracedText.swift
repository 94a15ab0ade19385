/// A text whose lines remember where they came from.
struct TracedText: Sendable {
    struct Line: Sendable {
        var scalars: [Unicode.Scalar]
        /// The report (by index) and line (by index) that it is or was; `nil` for a line that was put in.
        var origin: Origin?
        /// Whether one of its own characters was changed.
        var isTouched = false
        /// Whether it was exchanged with another line.
        var isMoved = false
    }

    struct Origin: Hashable, Sendable {
        let report: Int
        let line: Int
    }

    var lines: [Line]
    /// What was done to the text, for a failure message.
    var deeds: [String] = []

    init(_ report: NumberedReport, index: Int) {
        lines = report.lines.enumerated().map { offset, line in
            Line(scalars: Array(line.unicodeScalars), origin: Origin(report: index, line: offset))
        }
    }

    var text: String {
        var text = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append("\n") }
            text.append(contentsOf: line.scalars)
        }
        return String(text)
    }
}

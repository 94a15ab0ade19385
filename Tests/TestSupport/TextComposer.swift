import SourceText

/// A text that knows the place at which the next character will stand.
struct TextComposer {
    private(set) var text = ""
    private var line = 1
    private var column = 1
    private let lineEnd: String

    init(lineEnd: String) { self.lineEnd = lineEnd }

    var place: Place { Place(line: line, column: column) }

    mutating func append(_ words: String) {
        for scalar in words.unicodeScalars {
            if scalar == "\n" {
                endLine()
            } else {
                text.unicodeScalars.append(scalar)
                column += 1
            }
        }
    }

    /// Appends a line end and returns the place behind the line's last character, which may be a CR.
    @discardableResult
    mutating func endLine() -> Place {
        var end = place
        if lineEnd != "\n" { end = Place(line: line, column: column + 1) }
        text += lineEnd
        line += 1
        column = 1
        return end
    }
}

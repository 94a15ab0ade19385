import SourceText
import Storage

/// The lines that problems are about.
///
/// A problem of a report brings the line of the text that was read. Other files are read again for theirs, one at a time:
/// problems are sorted by file, and most files have none.
struct QuotedLines {
    private var current: (path: String, text: ReadingText?)?

    /// The line under its number; `nil` where nothing stands there.
    mutating func quote(for problem: Problem) -> String? {
        guard let place = problem.place else { return nil }
        let words = problem.quote ?? text(of: problem.path).map { Problem.quote(of: $0, line: Int(place.line)) }
        guard let words, !words.isEmpty else { return nil }
        return "    \(place.line) | \(Printable.line(words))"
    }

    private mutating func text(of path: String) -> ReadingText? {
        if current?.path != path {
            current = (path, (try? LoadedFile.bytes(at: path)).map { PrivateNumberMask.quotable($0) })
        }
        return current?.text
    }
}

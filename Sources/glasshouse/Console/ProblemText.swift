import SourceText

/// A problem in words: `path:line:column: severity: what was met; what was expected [id]`.
struct ProblemText {
    private let problem: Problem

    init(_ problem: Problem) { self.problem = problem }

    var line: String {
        let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
        let words = "\(problem.path)\(place): \(problem.severity.rawValue): \(problem.message) [\(problem.kind.id)]"
        return Printable.line(words)
    }

    /// The way out, indented below the problem.
    var wayOut: String { "    → \(Printable.line(problem.wayOut ?? problem.kind.wayOut))" }

    /// The source line that the problem is about, cut to a readable length, with its number.
    static func quote(_ text: ReadingText, place: Place) -> String? {
        guard let span = text.line(Int(place.line)) else { return nil }
        let trimmed = ByteText.trimmed(span, in: text.bytes)
        guard !trimmed.isEmpty else { return nil }
        let whole = text.string(trimmed)
        let shown =
            whole.unicodeScalars.count > 60
            ? String(String.UnicodeScalarView(whole.unicodeScalars.prefix(60))) + "…" : whole
        return "    \(place.line) | \(Printable.line(shown))"
    }
}

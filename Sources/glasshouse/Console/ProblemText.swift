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
}

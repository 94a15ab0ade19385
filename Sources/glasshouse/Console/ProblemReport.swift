import SourceText

/// The list of problems at the end of a run, in the order of files and places.
struct ProblemReport {
    let problems: [Problem]

    func print(to console: Console) {
        for text in texts { console.error(text) }
    }

    /// Each problem with its line and its way out, in lines.
    var texts: [String] {
        var quotes = QuotedLines()
        return problems.map { problem in
            let text = ProblemText(problem)
            return [text.line, quotes.quote(for: problem), text.wayOut].compactMap { $0 }.joined(separator: "\n")
        }
    }
}

import SourceText

/// The list of problems at the end of a run, in the order of files and places.
struct ProblemReport {
    let problems: [Problem]

    func print(to console: Console) {
        for text in texts { console.error(text) }
    }

    /// Each problem with its source line and its way out, in lines.
    ///
    /// Files are read again for their lines, one at a time: problems are sorted by file, and most files have none.
    var texts: [String] {
        var current: (path: String, text: ReadingText)?
        return problems.map { problem in
            var lines = [ProblemText(problem).line]
            if problem.place != nil, current?.path != problem.path {
                current = (try? LoadedFile.bytes(at: problem.path)).map {
                    (problem.path, PrivateNumberMask.quotable($0))
                }
            }
            if let place = problem.place, let text = current?.text, let quote = ProblemText.quote(text, place: place) {
                lines.append(quote)
            }
            lines.append(ProblemText(problem).wayOut)
            return lines.joined(separator: "\n")
        }
    }
}

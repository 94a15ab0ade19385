import Documents
import SourceText

/// The list of problems at the end of a run, in the order of files and places.
struct ProblemReport {
    let problems: [Problem]

    /// Prints each problem with its source line and its way out.
    ///
    /// Files are read again for their lines, one at a time: problems are sorted by file, and most files have none.
    func print(to console: Console) {
        var current: (path: String, text: ReadingText)?
        for problem in problems {
            console.error(ProblemText(problem).line)
            if problem.place != nil, current?.path != problem.path {
                current = (try? LoadedFile.bytes(at: problem.path)).map {
                    (problem.path, ReadingText(bytes: TextDecoder.decode($0).bytes))
                }
            }
            if let place = problem.place, let text = current?.text, let quote = ProblemText.quote(text, place: place) {
                console.error(quote)
            }
            console.error(ProblemText(problem).wayOut)
        }
    }
}

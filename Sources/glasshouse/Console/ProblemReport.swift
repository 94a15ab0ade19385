import SourceText

/// The list of problems at the end of a run, in the order of files and places.
struct ProblemReport {
    let problems: [Problem]
    /// The bytes of the files that problems are about, so that their lines can be quoted.
    let sources: [String: [UInt8]]

    /// Prints each problem with its source line and its way out.
    func print(to console: Console) {
        for problem in problems {
            console.error(ProblemText(problem).line)
            if let place = problem.place, let bytes = sources[problem.path],
                let quote = ProblemText.quote(bytes, place: place)
            {
                console.error(quote)
            }
            console.error(ProblemText(problem).wayOut)
        }
    }
}

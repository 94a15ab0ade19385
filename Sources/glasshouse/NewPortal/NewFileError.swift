import SourceText

/// Why a new file could not be made.
struct NewFileError: Error {
    let problem: Problem

    init(_ path: String, met: String, expected: String) {
        problem = Problem(.newFileExists, path: path, met: met, expected: expected)
    }

    init(_ problem: Problem) { self.problem = problem }
}

import SourceText

/// A report file that was left out.
struct ReadingFailure: Error {
    let problem: Problem
}

import ArgumentParser

/// What the program's exit status says; wrong usage (2) is the argument parser's to report.
enum ExitStatus {
    static let failed = ExitCode(1)
    static let usage = ExitCode(2)
    /// Everything was done, but there were problems and `--strict` was given.
    static let problems = ExitCode(3)
}

import ArgumentParser
import Glibc
import SourceText
import Storage

/// Prints what the commands have to say: results on standard output, everything else on standard error.
struct Console: Sendable {
    let isQuiet: Bool

    /// Whether a person watches: progress is redrawn on a terminal only.
    var isTerminal: Bool { isatty(2) == 1 }

    func say(_ line: String) {
        if !isQuiet { write(line + "\n", to: 2) }
    }

    func output(_ line: String) { write(line + "\n", to: 1) }

    /// Writes data to standard output: where not all of it can be written, nobody must take it for whole.
    func send(_ bytes: [UInt8]) throws(FileError) {
        let code = write(bytes, to: 1)
        if code != 0 { throw FileError(path: "standard output", code: code) }
    }

    /// A line of output that may hold text of any origin.
    func show(_ line: String) { output(Printable.line(line)) }
    func error(_ line: String) { write(line + "\n", to: 2) }

    /// Text for standard error without a line end.
    func write(_ text: String) { write(text, to: 2) }

    private func write(_ text: String, to descriptor: CInt) { write(Array(text.utf8), to: descriptor) }

    /// - Returns: 0, or the number of the error that kept the rest from being written.
    @discardableResult private func write(_ bytes: [UInt8], to descriptor: CInt) -> CInt {
        var written = 0
        return bytes.withUnsafeBytes { buffer in
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return count < 0 ? errno : EIO }
                written += count
            }
            return 0
        }
    }
}

/// A number with its noun: `1 report`, `5 reports`.
enum Counted {
    static func of(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

/// What the program's exit status says; wrong usage (2) is the argument parser's to report.
enum ExitStatus {
    static let failed = ExitCode(1)
    static let usage = ExitCode(2)
    /// Everything was done, but there were problems and `--strict` was given.
    static let problems = ExitCode(3)
}

import Glibc
import SourceText

/// Why the site could not be written or shown.
///
/// It is a problem that can be thrown; the old site is whole whenever one is.
package struct OutputError: Error, Equatable, Sendable {
    package let problem: Problem
    /// The system's error number when a system call was refused.
    package let code: Int32?

    init(
        _ kind: ProblemKind, path: String, met: String, expected: String = "", wayOut: String? = nil, code: Int32? = nil
    ) {
        problem = Problem(kind, path: path, met: met, expected: expected, wayOut: wayOut)
        self.code = code
    }

    /// `doing` completes "cannot …".
    init(_ error: SystemError, path: String, doing: String) {
        self.init(
            .outputUnwritable, path: path, met: "cannot \(doing): \(error.words)",
            wayOut: OutputError.wayOut(of: error), code: error.code
        )
    }

    package var kind: ProblemKind { problem.kind }
}

extension OutputError: CustomStringConvertible {
    package var description: String { "\(problem.path): \(problem.message)" }
}

/// The refusal of a system call.
package struct SystemError: Error, Equatable, Sendable {
    package let code: Int32

    /// The system's own words for it.
    package var words: String {
        guard let text = strerror(code) else { return "system error \(code)" }
        return String(cString: text)
    }
}

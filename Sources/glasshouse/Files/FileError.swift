import Glibc
import SourceText

/// A file or folder that could not be read, with the system's reason.
struct FileError: Error, Hashable {
    let path: String
    let code: CInt

    var reason: String { String(cString: strerror(code)) }

    var problem: Problem {
        Problem(.fileUnreadable, path: path, met: "the file can't be read: \(reason)", expected: "a readable file")
    }
}

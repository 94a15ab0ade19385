import Glibc
import SourceText

/// A file or folder that could not be read, with the system's reason.
package struct FileError: Error, Hashable {
    package let path: String
    package let code: CInt
    /// The most bytes that were allowed, for `EFBIG`.
    package var most: Int?

    package init(path: String, code: CInt, most: Int? = nil) {
        self.path = path
        self.code = code
        self.most = most
    }

    package var reason: String {
        switch code {
        case EFBIG: "more than \(most ?? 0) bytes"
        case EINVAL: "not a regular file"
        case ELOOP: "a symbolic link, which is not followed"
        default: String(cString: strerror(code))
        }
    }

    package var problem: Problem {
        if code == EFBIG, let most {
            return Problem(
                .fileTooLarge, path: path, met: "a file of more than \(most) bytes", expected: "at most \(most) bytes")
        }
        if code == ELOOP { return Problem(.linkOutside, path: path, met: "a symbolic link", expected: "a file") }
        return Problem(
            .fileUnreadable, path: path, met: "the file can't be read: \(reason)", expected: "a readable file")
    }
}

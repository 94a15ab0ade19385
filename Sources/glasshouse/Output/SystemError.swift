import Glibc

/// The refusal of a system call.
struct SystemError: Error, Equatable, Sendable {
    let code: Int32

    /// The system's own words for it.
    var words: String {
        guard let text = strerror(code) else { return "system error \(code)" }
        return String(cString: text)
    }
}

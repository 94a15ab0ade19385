/// A file as it was found: its name, its bytes and what is known of them before anyone reads them.
package struct SourceFile: Sendable {
    /// The path relative to the content folder, or as given on the command line; always with `/`.
    package let path: String
    package let bytes: [UInt8]
    /// The SHA-256 of `bytes` in lower-case hexadecimal.
    package let sha256: String

    package init(path: String, bytes: [UInt8], sha256: String) {
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
    }

    /// The name's ending in lower case without the dot, or "" when it has none.
    package var fileExtension: String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

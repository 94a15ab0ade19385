/// One file of the finished site: where it goes and what is in it.
///
/// Nothing is written here; `path` is relative to the output folder, with `/` between its parts, and is checked again
/// before it touches the disk.
package struct OutputFile: Hashable, Sendable {
    package let path: String
    package let content: Content

    package init(path: String, content: Content) {
        self.path = path
        self.content = content
    }

    package init(path: String, bytes: [UInt8]) {
        self.init(path: path, content: .bytes(bytes))
    }

    /// What a file holds.
    package enum Content: Hashable, Sendable {
        case bytes([UInt8])
        /// The bytes of another output path, which must itself be `bytes`; written as a hard link.
        case sameAs(String)
    }
}

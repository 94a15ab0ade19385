/// Where a file of a portal is: its name there, and the folder that the operator gave.
///
/// The name is published and the same on every machine; with the folder before it the operator finds the file. Both parts
/// stay apart, so that nothing is put before a path twice or taken off again.
package struct ContentPath: Hashable, Sendable {
    /// Below the folder, such as `reports/2020/a.txt`; a file named on the command line has its whole path here. Always
    /// with `/`.
    package let name: String
    /// With a slash at its end; empty for a file named on the command line.
    package let folder: String

    package init(_ name: String, in folder: String = "") {
        self.name = name
        self.folder = folder
    }

    /// The path on the disk and in messages.
    package var shown: String { folder + name }

    /// Whether the name leads to a place in the folder: names may come from files that others wrote.
    package var isInside: Bool { !name.hasPrefix("/") && !name.split(separator: "/").contains("..") }
}

/// A record has the name alone.
extension ContentPath: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// A file as it was found: its name, its bytes and what is known of them before anyone reads them.
package struct SourceFile: Sendable {
    package let location: ContentPath
    package let bytes: [UInt8]
    /// The SHA-256 of `bytes` in lower-case hexadecimal.
    package let sha256: String

    /// For messages.
    package var path: String { location.shown }

    package init(_ location: ContentPath, bytes: [UInt8], sha256: String) {
        self.location = location
        self.bytes = bytes
        self.sha256 = sha256
    }

    package init(path: String, bytes: [UInt8], sha256: String) {
        self.init(ContentPath(path), bytes: bytes, sha256: sha256)
    }

    /// The name's ending in lower case without the dot, or "" when it has none.
    package var fileExtension: String {
        let name = location.name.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}

extension ProblemKind {
    package static let fileTooLarge = ProblemKind(
        "file-too-large", .error, summary: "A file is too large to be a report.",
        explanation: "Annual reports have some ten kilobytes. Larger files are refused so that memory stays bounded.",
        wayOut: "move the file out of content/reports, or cut what is not the report")
}

/// Where a report came from: what a reader needs to hold a published figure against its file.
package struct SourceRecord: Hashable, Codable, Sendable {
    /// Relative to the content folder, or as given on the command line.
    package let path: String
    /// The format's name in records: `text`, `html`, …
    package let format: String
    /// Empty where it is not published.
    package let sha256: String
    /// The size of the file in bytes.
    package let byteCount: Int
    package let encoding: String

    package init(path: String, format: String, sha256: String, byteCount: Int, encoding: String) {
        self.path = path
        self.format = format
        self.sha256 = sha256
        self.byteCount = byteCount
        self.encoding = encoding
    }
}

import SourceText

/// Where a report came from: what a reader needs to hold a published figure against its file.
package struct SourceRecord: Hashable, Codable, Sendable {
    package let location: ContentPath
    /// The format's name in records: `text`, `html`, …
    package let format: String
    /// Empty where it is not published.
    package let sha256: String
    /// The size of the file in bytes.
    package let byteCount: Int
    package let encoding: String

    private enum CodingKeys: String, CodingKey {
        case location = "path"
        case format, sha256, byteCount, encoding
    }

    /// As it is published.
    package var path: String { location.name }

    package init(_ location: ContentPath, format: String, sha256: String, byteCount: Int, encoding: String) {
        self.location = location
        self.format = format
        self.sha256 = sha256
        self.byteCount = byteCount
        self.encoding = encoding
    }

    package init(path: String, format: String, sha256: String, byteCount: Int, encoding: String) {
        self.init(
            ContentPath(path), format: format, sha256: sha256, byteCount: byteCount, encoding: encoding)
    }
}

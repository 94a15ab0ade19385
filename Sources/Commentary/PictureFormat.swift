/// A kind of picture that browsers show and that can carry no script. Drawings as SVG are none of them.
package enum PictureFormat: String, CaseIterable, Sendable {
    case png
    case jpeg
    case gif
    case webp

    /// What a file is by its first bytes, whatever its ending says; `nil` when it is no such picture.
    ///
    /// Source: PNG 5.2, JPEG B.1.1.3 (SOI and the next marker), GIF89a 17, WebP container (RIFF).
    package static func of(_ bytes: [UInt8]) -> PictureFormat? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        return nil
    }

    /// The ending under which it is published.
    package var fileExtension: String { self == .jpeg ? "jpg" : rawValue }

    /// The endings of files that are looked at; the rest of a folder is not opened.
    package static let endings = ["png", "jpg", "jpeg", "gif", "webp"]
}

/// What the threads of a stage spend their time on; named in the files that `build --timings` writes.
enum BuildPart: String, CaseIterable, Sendable {
    /// The file from the disk, and its hash.
    case load
    /// Decoding and extraction: bytes to a Document.
    case extract
    /// A Document to a Report.
    case report
    /// The values of a page, its components included.
    case page
    /// The template.
    case template
    /// The files beside a page.
    case exports
    /// Finding the links of a page.
    case scan
    /// Comparing with the old site and writing.
    case write
}

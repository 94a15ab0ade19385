import TestSupport

/// Word files as libFuzzer can change them: a checksum guards every part of an archive, so that hardly a changed one opens.
///
/// An input is therefore the parts themselves, in the order of `parts`, with a NUL between them, which no XML holds; the
/// archive is made around them. What begins as an archive does is read as it is.
package struct WordCheck: Sendable {
    private let report = ReportCheck(path: "a.docx")

    package init() {}

    /// The parts that are read; a part that an input does not have is missing in the archive too.
    package static let parts = [
        "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml", "word/endnotes.xml",
    ]

    package func run(_ bytes: [UInt8]) throws(Fault) { try report.run(Self.archive(of: bytes)) }

    /// The file that an input stands for.
    package static func archive(of bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: "PK".utf8) { return bytes }
        let contents = bytes.split(separator: 0, maxSplits: parts.count - 1, omittingEmptySubsequences: false)
        return StoredZip.archive(zip(parts, contents).map { (name: $0, bytes: Array($1)) })
    }
}

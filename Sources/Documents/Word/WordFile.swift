import Ink
import SourceText

/// A Word file since 2007: a ZIP of XML parts.
enum WordFile {
    /// The most that the parts of a report unpack to.
    static let mostBytes = 48 << 20

    /// The pieces of the file, and what was not read of it.
    ///
    /// - Throws: a `DocumentError` when the file is damaged, or made to exhaust the machine.
    static func content(of file: SourceFile) throws(DocumentError) -> Parsed<[PaperNode]> {
        let parts = try parts(of: file)
        guard let document = parts[0] else { throw damaged(file, "an archive without word/document.xml") }
        do {
            let numbering = try WordNumbering(numbering: parts[1], styles: parts[2])
            let styles = try parts[2].map { bytes throws(XMLEvents.Failure) in try WordStyles(bytes) } ?? WordStyles()
            var notes: [String: [PaperNode]] = [:]
            for part in [parts[3], parts[4]].compactMap({ $0 }) {
                notes.merge(try WordReader.notes(part, numbering: numbering, styles: styles)) { first, _ in first }
            }
            let read = try WordReader.read(document, numbering: numbering, styles: styles, notes: notes)
            return Parsed(read.nodes, problems: read.takesInFile ? [takesInFile(file)] : [])
        } catch {
            switch error {
            case .malformed: throw damaged(file, "XML that is not well-formed")
            case .declaresType:
                throw bomb(file, "XML with a document type of its own", expected: "XML as office programs write it")
            }
        }
    }

    private static func parts(of file: SourceFile) throws(DocumentError) -> [[UInt8]?] {
        do {
            return try ZipArchive(file.bytes).entries(
                [
                    "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml",
                    "word/endnotes.xml",
                ],
                limit: mostBytes)
        } catch {
            switch error {
            case .damaged: throw damaged(file, "an archive that can't be unpacked")
            case .tooLarge:
                throw bomb(file, "parts that unpack to more than \(mostBytes) bytes", expected: "a report")
            }
        }
    }

    private static func takesInFile(_ file: SourceFile) -> Problem {
        Problem(
            .contentElsewhere, path: file.path, met: "another file taken into the document",
            expected: "a report that stands in one document")
    }

    private static func damaged(_ file: SourceFile, _ met: String) -> DocumentError {
        DocumentError(Problem(.fileDamaged, path: file.path, met: met, expected: "a whole Word file"))
    }

    private static func bomb(_ file: SourceFile, _ met: String, expected: String) -> DocumentError {
        DocumentError(Problem(.archiveBomb, path: file.path, met: met, expected: expected))
    }
}

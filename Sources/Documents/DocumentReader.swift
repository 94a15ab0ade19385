import SourceText

/// Turns the bytes of a file into a Document.
package enum DocumentReader {
    /// The largest file that is read: far above any report, far below what would exhaust the machine.
    package static let largestFile = 64 << 20

    /// Reads `file` as what its name and bytes say it is.
    ///
    /// - Parameter endsTable: whether a line of text always ends a table, such as a section heading.
    /// - Throws: a `DocumentError` when nothing of the file can be read.
    package static func read(
        _ file: SourceFile, endsTable: @escaping (ArraySlice<UInt8>) -> Bool
    ) throws(DocumentError) -> Parsed<Document> {
        guard file.bytes.count <= largestFile else {
            throw DocumentError(
                Problem(
                    .fileTooLarge, path: file.path, met: "a file of \(file.bytes.count) bytes",
                    expected: "at most \(largestFile) bytes"))
        }
        guard supportedExtensions.contains(file.fileExtension) else {
            throw DocumentError(
                Problem(
                    .fileFormatUnknown, path: file.path, met: "a file with the ending \"\(file.fileExtension)\"",
                    expected: "one of \(supportedExtensions.joined(separator: ", "))"))
        }
        let decoded = TextDecoder.decode(file.bytes)
        let text = ReadingText(bytes: decoded.bytes)
        var problems: [Problem] = []
        if let first = decoded.replacements.first {
            problems.append(
                Problem(
                    .bytesUndecodable, path: file.path, place: text.place(at: first),
                    met: "\(decoded.replacements.count) sequences of bytes that are not \(decoded.encoding)",
                    expected: "text in UTF-8 or GB18030"))
        }
        let blocks = TabbedTextExtractor.blocks(of: text, endsTable: endsTable)
        if blocks.isEmpty {
            problems.append(Problem(.fileEmpty, path: file.path, met: "no text at all", expected: "a report"))
        }
        return Parsed(
            Document(format: .text, encoding: decoded.encoding, text: text, blocks: blocks), problems: problems)
    }

    /// The endings of the files that can be read.
    package static let supportedExtensions = ["txt"]
}

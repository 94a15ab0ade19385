import SourceText

/// Turns the bytes of a file into a Document.
package enum DocumentReader {
    /// The largest file that is read: far above any report, far below what would exhaust the machine.
    package static let largestFile = 64 << 20
    /// The largest web page that is read.
    package static let largestPage = 16 << 20

    /// Reads `file` as what its bytes and name say it is.
    ///
    /// - Throws: a `DocumentError` when nothing of the file can be read.
    package static func read(_ file: SourceFile, marks: ReportMarks) throws(DocumentError) -> Parsed<Document> {
        guard file.bytes.count <= largestFile else { throw tooLarge(file, most: largestFile) }
        guard let format = FileKind.format(of: file) else {
            throw DocumentError(
                Problem(
                    .fileFormatUnknown, path: file.path, met: "a file with the ending \"\(file.fileExtension)\"",
                    expected: "one of \(supportedExtensions.joined(separator: ", "))"))
        }
        var parsed: Parsed<Document>
        switch format {
        case .text: parsed = readText(file, marks: marks)
        case .html: parsed = try readPage(file, marks: marks)
        case .markdown, .docx, .doc, .pdf: throw unreadable(file, format)
        }
        if let problem = endingProblem(file, format) { parsed.problems.append(problem) }
        if parsed.value.blocks.isEmpty {
            parsed.problems.append(Problem(.fileEmpty, path: file.path, met: "no text at all", expected: "a report"))
        }
        return parsed
    }

    /// The endings of the files that can be read.
    package static let supportedExtensions = DocumentFormat.allCases.flatMap(\.extensions)

    private static func tooLarge(_ file: SourceFile, most: Int) -> DocumentError {
        DocumentError(
            Problem(
                .fileTooLarge, path: file.path, met: "a file of \(file.bytes.count) bytes",
                expected: "at most \(most) bytes"))
    }

    private static func unreadable(_ file: SourceFile, _ format: DocumentFormat) -> DocumentError {
        DocumentError(
            Problem(
                .fileFormatUnknown, path: file.path, met: "a file of the kind \(format.rawValue)",
                expected: "one of \(supportedExtensions.joined(separator: ", "))"))
    }

    private static func endingProblem(_ file: SourceFile, _ format: DocumentFormat) -> Problem? {
        guard !format.extensions.contains(file.fileExtension) else { return nil }
        return Problem(
            .fileEndingWrong, path: file.path,
            met: "the ending \"\(file.fileExtension)\" on a file of the kind \(format.rawValue)",
            expected: "the ending \(format.extensions[0])")
    }

    // MARK: Kinds of files

    private static func readText(_ file: SourceFile, marks: ReportMarks) -> Parsed<Document> {
        let decoded = TextDecoder.decode(file.bytes)
        let text = ReadingText(bytes: decoded.bytes)
        let blocks = TabbedTextExtractor.blocks(of: text, endsTable: marks.isHeading)
        return Parsed(
            Document(format: .text, encoding: decoded.encoding, text: text, blocks: blocks),
            problems: problems(of: decoded, in: file, place: decoded.replacements.first.map { text.place(at: $0) }))
    }

    private static func readPage(_ file: SourceFile, marks: ReportMarks) throws(DocumentError) -> Parsed<Document> {
        guard file.bytes.count <= largestPage else { throw tooLarge(file, most: largestPage) }
        let decoded = TextDecoder.decode(file.bytes, declared: DeclaredEncoding.of(file.bytes))
        let clean = MarkupCleaner.clean(decoded.bytes)
        let page = WebPageReader.read(clean.bytes)
        var writer = InkWriter()
        writer.write(ReportOnPage.find(on: page, marks: marks))
        let text = writer.text
        let lost = ByteText.find([0xEF, 0xBF, 0xBD], in: text.bytes).map { text.place(at: $0) }
        var problems = problems(of: decoded, in: file, place: lost)
        if clean.isCut { problems.append(tooDeep(file)) }
        if writer.isCut { problems.append(tooManyCells(file)) }
        return Parsed(
            Document(format: .html, encoding: decoded.encoding, text: text, blocks: writer.blocks), problems: problems)
    }

    /// The problem of what could not be decoded; `place` is that of the first loss in the reading text.
    private static func problems(of decoded: DecodedText, in file: SourceFile, place: Place?) -> [Problem] {
        guard !decoded.replacements.isEmpty else { return [] }
        return [
            Problem(
                .bytesUndecodable, path: file.path, place: place,
                met: "\(decoded.replacements.count) sequences of bytes that are not \(decoded.encoding)",
                expected: "text in UTF-8 or GB18030")
        ]
    }

    private static func tooDeep(_ file: SourceFile) -> Problem {
        Problem(
            .markupTooDeep, path: file.path, met: "elements nested deeper than \(MarkupCleaner.deepest)",
            expected: "a page that a browser could show")
    }

    private static func tooManyCells(_ file: SourceFile) -> Problem {
        Problem(
            .tableTooLarge, path: file.path, met: "a table of more than \(TableGrid.mostCells) cells",
            expected: "the tables of a report")
    }
}

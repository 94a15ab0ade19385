import Ink
import SourceText
import WebPages

/// Turns the bytes of a file into a Document.
package enum DocumentReader {
    /// The largest file that is read: far above any report, far below what would exhaust the machine.
    package static let largestFile = 64 << 20
    /// The largest web page that is read.
    package static let largestPage = 16 << 20

    /// Reads `file` as what its bytes and name say it is.
    ///
    /// - Parameter converted: what other programs made of a PDF or an old Word file, which can't be read without them.
    /// - Parameter styleSheets: the sheets that are beside a web page, by the href with which it names them; one that is not
    ///   there says nothing.
    /// - Throws: a `DocumentError` when nothing of the file can be read.
    package static func read(
        _ file: SourceFile, marks: ReportMarks, converted: ConvertedFile? = nil, styleSheets: [String: [UInt8]] = [:]
    ) throws(DocumentError) -> Parsed<Document> {
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
        case .html: parsed = try readPage(file, .html, marks: marks, styleSheets)
        case .markdown: parsed = readMarkdown(file)
        case .docx: parsed = try readWord(file, .docx, file.bytes)
        case .doc:
            switch converted {
            case .word(let bytes): parsed = try readWord(file, .doc, bytes)
            case .page(let bytes):
                parsed = try readPage(SourceFile(file.location, bytes: bytes, sha256: ""), .doc, marks: marks)
            default: throw unconverted(file, format)
            }
        case .pdf:
            guard case .printed(let words, let drawing) = converted else { throw unconverted(file, format) }
            parsed = written(try printed(file, words: words, drawing: drawing, marks: marks), .pdf, file)
        }
        if let problem = endingProblem(file, format) { parsed.problems.append(problem) }
        if parsed.value.blocks.isEmpty {
            parsed.problems.append(Problem(.fileEmpty, path: file.path, met: "no text at all", expected: "a report"))
        }
        return parsed
    }

    /// The hrefs of the style sheets that a web page names, as they are written, but for those for print alone.
    package static func styleSheetLinks(of file: SourceFile) -> [String] {
        guard file.bytes.count <= largestPage, FileKind.format(of: file) == .html, !SavedPage.isOne(file.bytes),
            ByteText.find(Array("stylesheet".utf8), in: file.bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
                != nil
        else { return [] }
        let decoded = TextDecoder.decode(file.bytes, declared: DeclaredEncoding.of(file.bytes))
        return MarkupCleaner.clean(decoded.bytes).links
    }

    /// The endings of the files that can be read.
    package static let supportedExtensions = DocumentFormat.allCases.flatMap(\.extensions)

    private static func tooLarge(_ file: SourceFile, most: Int) -> DocumentError {
        DocumentError(
            Problem(
                .fileTooLarge, path: file.path, met: "a file of \(file.bytes.count) bytes",
                expected: "at most \(most) bytes"))
    }

    private static func unconverted(_ file: SourceFile, _ format: DocumentFormat) -> DocumentError {
        DocumentError(
            Problem(
                .toolMissing, path: file.path,
                met: "a file of the kind \(format.rawValue) and no program to open it with",
                expected: format == .pdf ? "pdftotext and pdftocairo (package poppler-utils)" : "LibreOffice or wvHtml")
        )
    }

    private static func printed(
        _ file: SourceFile, words: [UInt8], drawing: [UInt8], marks: ReportMarks
    ) throws(DocumentError) -> [PaperNode] {
        let pages: [PrintedPage]
        do {
            pages = try PopplerListing.pages(words: words, drawing: drawing)
        } catch {
            throw DocumentError(tooMuch(error, in: file))
        }
        guard pages.contains(where: { !$0.words.isEmpty }) else {
            throw DocumentError(
                Problem(
                    .noTextLayer, path: file.path, met: "no text layer on \(pages.count) pages",
                    expected: "a PDF with text, not pictures of pages"))
        }
        return PrintedReport.nodes(of: pages, marks: marks)
    }

    private static func tooMuch(_ excess: PopplerListing.Excess, in file: SourceFile) -> Problem {
        if case .rules(let page) = excess {
            return Problem(
                .drawingTooLarge, path: file.path,
                met: "more than \(PopplerListing.mostRules) lines drawn up to page \(page)",
                expected: "the lines around the cells of a report's tables")
        }
        return Problem(
            .fileTooLarge, path: file.path,
            met: "a PDF of more than \(PopplerListing.mostPages) pages or \(PopplerListing.mostWords) words",
            expected: "a report")
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
        let blocks =
            PipeTextExtractor.blocks(of: text, endsTable: marks.isHeading)
            ?? TabbedTextExtractor.blocks(of: text, endsTable: marks.isHeading)
        return Parsed(
            Document(format: .text, encoding: decoded.encoding, text: text, blocks: blocks),
            problems: problems(of: decoded, in: file, place: decoded.replacements.first.map { text.place(at: $0) }))
    }

    /// `bytes` are those of the file, or of what a program made of it.
    private static func readWord(
        _ file: SourceFile, _ format: DocumentFormat, _ bytes: [UInt8]
    ) throws(DocumentError) -> Parsed<Document> {
        let content = try WordFile.content(of: SourceFile(file.location, bytes: bytes, sha256: ""))
        var parsed = written(content.value, format, file)
        parsed.problems += content.problems
        return parsed
    }

    private static func readPage(
        _ file: SourceFile, _ format: DocumentFormat, marks: ReportMarks, _ styleSheets: [String: [UInt8]] = [:]
    ) throws(DocumentError) -> Parsed<Document> {
        let page = try savedPage(file)
        guard page.bytes.count <= largestPage else { throw tooLarge(file, most: largestPage) }
        let decoded = TextDecoder.decode(page.bytes, declared: page.charset ?? DeclaredEncoding.of(page.bytes))
        let clean = MarkupCleaner.clean(decoded.bytes)
        let read = WebPageReader.read(
            clean, isOfWv: format == .doc, linked: styleSheets.merging(page.styleSheets) { $1 })
        let (nodes, notes) = ReportOnPage.find(on: read, marks: marks)
        var parsed = written(nodes, format, file, decoded, notes)
        if clean.isCut { parsed.problems.append(tooDeep(file)) }
        return parsed
    }

    /// The page itself, when a browser or an office program saved it with its pictures in one file.
    private static func savedPage(_ file: SourceFile) throws(DocumentError) -> SavedPage.Part {
        guard SavedPage.isOne(file.bytes) else { return SavedPage.Part(bytes: file.bytes, charset: nil) }
        do {
            return try SavedPage.page(of: file.bytes)
        } catch {
            let (kind, met): (ProblemKind, String) =
                switch error {
                case .cut: (.fileDamaged, "a saved page that ends before its last part")
                case .noPage: (.fileFormatUnknown, "a message with no part of the type text/html")
                }
            throw DocumentError(Problem(kind, path: file.path, met: met, expected: "a whole saved web page"))
        }
    }

    private static func readMarkdown(_ file: SourceFile) -> Parsed<Document> {
        let decoded = TextDecoder.decode(file.bytes)
        return written(MarkdownReport.nodes(of: decoded.bytes), .markdown, file, decoded)
    }

    /// The document over a reading text of `nodes`. `decoded` is the text that they were read from, if it was one.
    private static func written(
        _ nodes: [PaperNode], _ format: DocumentFormat, _ file: SourceFile, _ decoded: DecodedText? = nil,
        _ notes: PageNotes = PageNotes()
    ) -> Parsed<Document> {
        var writer = InkWriter()
        writer.write(nodes)
        let text = writer.text
        var problems: [Problem] = []
        if let decoded {
            let lost = ByteText.find([0xEF, 0xBF, 0xBD], in: text.bytes).map { text.place(at: $0) }
            problems += self.problems(of: decoded, in: file, place: lost)
        }
        if writer.isCut { problems.append(tooManyCells(file)) }
        return Parsed(
            Document(
                format: format, encoding: decoded?.encoding ?? "utf-8", text: text, blocks: writer.blocks, notes: notes),
            problems: problems)
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

/// A file of which nothing could be read.
package struct DocumentError: Error, Hashable {
    package let problem: Problem

    package init(_ problem: Problem) { self.problem = problem }
}

/// What other programs made of a file that Glasshouse does not open by itself.
package enum ConvertedFile: Sendable {
    /// The words of a PDF as `pdftotext -bbox` lists them, and its drawing as `pdftocairo -svg` writes it.
    case printed(words: [UInt8], drawing: [UInt8])
    /// The bytes of a Word file since 2007.
    case word([UInt8])
    /// The bytes of a web page that wvHtml wrote.
    case page([UInt8])
}

import SourceText

/// Reads Markdown files: front matter, then CommonMark in cmark's safe mode.
package enum Markdown {
    /// Larger files are refused: some inputs take cmark time that grows with the square of their length.
    package static let largestFile = 256 * 1024

    package static func render(_ source: SourceFile, options: MarkdownOptions) -> Parsed<MarkdownPage> {
        render(path: source.path, bytes: source.bytes, options: options)
    }

    /// The page, as far as it could be read, and every problem of the file in the order of its lines.
    ///
    /// A file that is refused as a whole gives an empty page and one problem.
    package static func render(path: String, bytes: [UInt8], options: MarkdownOptions) -> Parsed<MarkdownPage> {
        if let problem = refusal(path: path, bytes: bytes) {
            return Parsed(MarkdownPage(frontMatter: FrontMatter(), html: []), problems: [problem])
        }
        let text = ReadingText(
            bytes: withPlainLineEnds(bytes.starts(with: byteOrderMark) ? Array(bytes.dropFirst(3)) : bytes))
        let parts = FrontMatterLines.find(in: text, path: path)
        let frontMatter = parts.map { parts in
            FrontMatterReader(path: path, kind: options.kind).read(text, lines: parts.yaml)
        }
        var renderer = BodyRenderer(
            path: path, options: options, text: text, firstLine: parts.value.bodyStart
        )
        let page = renderer.page(frontMatter: frontMatter.value.value)
        let problems = frontMatter.problems + frontMatter.value.problems + renderer.problems
        return Parsed(page, problems: problems.sorted())
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// CommonMark and editors end lines at a CR alone too: without this, every line behind one would be counted wrong.
    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var plain = bytes
        for offset in plain.indices where plain[offset] == 0x0D {
            if offset + 1 == plain.count || plain[offset + 1] != 0x0A { plain[offset] = 0x0A }
        }
        return plain
    }

    private static func refusal(path: String, bytes: [UInt8]) -> Problem? {
        if bytes.count > largestFile {
            return Problem(
                .commentaryTooLarge, path: path, met: "\(bytes.count) bytes", expected: "at most \(largestFile)"
            )
        }
        if let offset = UTF8Scan.firstFault(in: bytes) {
            let byte = String(bytes[offset], radix: 16, uppercase: true)
            return Problem(
                .commentaryNotUTF8, path: path, place: ReadingText(bytes: withPlainLineEnds(bytes)).place(at: offset),
                met: "the byte 0x\(byte.utf8.count < 2 ? "0" : "")\(byte)", expected: "text in UTF-8"
            )
        }
        if let offset = bytes.firstIndex(of: 0) {
            return Problem(
                .commentaryNUL, path: path, place: ReadingText(bytes: withPlainLineEnds(bytes)).place(at: offset),
                met: "a NUL character", expected: "text"
            )
        }
        return nil
    }
}

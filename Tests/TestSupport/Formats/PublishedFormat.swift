import Reports

/// The formats in which one and the same report is written, so that what is read can be compared.
package enum PublishedFormat: String, CaseIterable, Sendable {
    case text, gb18030, utf16, html, savedPage, docx, markdown, strokes, pdf
    /// Word before 2007: written as DOCX, which an office program has to turn into it.
    case doc

    /// A name under which such a file goes about.
    package var path: String {
        switch self {
        case .text, .gb18030, .utf16, .strokes: "a.txt"
        case .html: "a.htm"
        case .savedPage: "a.mht"
        case .docx: "a.docx"
        case .markdown: "a.md"
        case .pdf: "a.pdf"
        case .doc: "a.doc"
        }
    }

    /// The report in this format, with the habits of those who write it.
    ///
    /// - Parameter plain: whether it is written without any habits.
    package func bytes(
        of read: ReadFile, plain: Bool = false, using random: inout SeededGenerator
    ) -> [UInt8] {
        bytes(of: read, layout: ReportLayout(read.document), plain: plain, using: &random)
    }

    /// The same of a `layout` that may be another than the report's own; the formats that need none take the report's text.
    package func bytes(
        of read: ReadFile, layout: ReportLayout, plain: Bool = false, using random: inout SeededGenerator
    ) -> [UInt8] {
        let text = String(decoding: read.document.text.bytes, as: UTF8.self)
        switch self {
        case .text: return Array(text.utf8)
        case .gb18030: return FileEncoding.gb18030.bytes(of: text)
        case .utf16: return random.pick(FileEncoding.utf16Little, .utf16Big, .utf16Unmarked).bytes(of: text)
        case .html, .savedPage:
            let encoding = random.pick(FileEncoding.utf8, .gb18030, .utf16Little)
            let page = WebPageWriter.page(
                layout, title: read.report.title, charset: encoding.name,
                habits: plain ? [] : PageHabit.random(using: &random).subtracting([.titleInHead]), using: &random)
            let bytes = encoding.bytes(of: page)
            return self == .html ? bytes : SavedPageWriter.message(bytes, charset: encoding.name, using: &random)
        case .docx:
            return WordWriter.file(layout, habits: plain ? [] : WordHabit.random(using: &random), using: &random)
        case .doc:
            // An office program takes what Word writes, not every oddity that can be thought of.
            return WordWriter.file(
                layout, habits: plain ? [] : WordHabit.random(using: &random).intersection([.runs, .brokenLabels]),
                using: &random)
        case .markdown: return Array(PipeWriter.text(layout, isMarkdown: true, using: &random).utf8)
        case .strokes: return Array(PipeWriter.text(layout, isMarkdown: false, using: &random).utf8)
        case .pdf: return PrintWriter.file(layout, on: .wide, using: &random)
        }
    }
}

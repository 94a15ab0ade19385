import Digests
import Documents
import Ink
import SourceText

/// Hides private numbers before anything is made of a text, so that no page or file can show them.
enum PrivateNumberMask {
    /// `document` with its text masked; a number alone in a cell of a table is a figure, unless its row names a telephone.
    static func document(_ document: Parsed<Document>, path: String) -> Parsed<Document> {
        let text = document.value.text
        let numbers = PrivateNumbers.find(in: text.bytes).filter { number in
            number.kind == .identityCard || !isFigure(number.span, in: document.value)
        }
        guard !numbers.isEmpty else { return document }
        let masked = Document(
            format: document.value.format, encoding: document.value.encoding,
            text: ReadingText(bytes: PrivateNumber.masking(numbers, in: text.bytes, sign: .plain)),
            blocks: document.value.blocks, notes: document.value.notes)
        return Parsed(masked, problems: document.problems + numbers.map { $0.problem(in: text, path: path) })
    }

    /// A Markdown file of the operator's, masked; a number alone in a cell of a table is a figure.
    static func markdown(_ file: SourceFile) -> Parsed<SourceFile> {
        let numbers = PrivateNumbers.find(in: file.bytes).filter { number in
            number.kind == .identityCard || !isCell(number.span, in: file.bytes)
        }
        guard !numbers.isEmpty else { return Parsed(file) }
        let bytes = PrivateNumber.masking(numbers, in: file.bytes, sign: .wide)
        let text = ReadingText(bytes: file.bytes)
        return Parsed(
            SourceFile(file.location, bytes: bytes, sha256: SHA256.hexadecimal(of: bytes)),
            problems: numbers.map { $0.problem(in: text, path: file.path) })
    }

    /// The text of a list of agencies, masked: names and aliases are published.
    static func registry(_ bytes: [UInt8], path: String) -> Parsed<String> {
        let numbers = PrivateNumbers.find(in: bytes)
        let text = ReadingText(bytes: bytes)
        return Parsed(
            String(decoding: PrivateNumber.masking(numbers, in: bytes, sign: .plain), as: UTF8.self),
            problems: numbers.map { $0.problem(in: text, path: path) })
    }

    /// The text of a file for the lines of it that messages print.
    static func quotable(_ bytes: [UInt8]) -> ReadingText {
        let text = TextDecoder.decode(bytes).bytes
        return ReadingText(bytes: PrivateNumber.masking(PrivateNumbers.find(in: text), in: text, sign: .plain))
    }

    private static func isFigure(_ span: ByteSpan, in document: Document) -> Bool {
        for case .table(let table) in document.blocks {
            for row in table.rows where row.contains(where: { $0.span == span }) {
                return !row.contains { cell in
                    let words = document.text.string(cell.span)
                    return ["电话", "手机", "联系"].contains { words.contains($0) }
                }
            }
        }
        return false
    }

    /// Whether nothing else stands between two bars of a line.
    private static func isCell(_ span: ByteSpan, in bytes: [UInt8]) -> Bool {
        let space = UInt8(ascii: " ")
        let before = bytes[..<Int(span.start)].last { $0 != space }
        let after = bytes[Int(span.end)...].first { $0 != space }
        return before == UInt8(ascii: "|") && after == UInt8(ascii: "|")
    }
}

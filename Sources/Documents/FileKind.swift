import Ink
import SourceText
import WebPages

/// Tells what a file is: by its bytes where they say so, else by its ending.
package enum FileKind {
    /// The format, or `nil` when neither bytes nor ending are of a kind that can be read.
    package static func format(of file: SourceFile) -> DocumentFormat? {
        if let format = format(ofBytes: file.bytes) { return format }
        guard let named = format(ofEnding: file.fileExtension) else { return nil }
        switch named {
        case .text, .markdown, .html: return named
        // A damaged file that no longer says what it is: whoever reads it will say so.
        case .docx, .doc, .pdf: return isText(file.bytes) ? .text : named
        }
    }

    /// The format that an ending stands for.
    package static func format(ofEnding ending: String) -> DocumentFormat? {
        DocumentFormat.allCases.first { $0.extensions.contains(ending) }
    }

    private static func format(ofBytes bytes: [UInt8]) -> DocumentFormat? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .docx }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) || bytes.starts(with: "{\\rtf".utf8) { return .doc }
        let opening = Array(bytes.prefix(1_024))
        if ByteText.find(Array("%PDF-".utf8), in: opening) != nil { return .pdf }
        return isMarkup(bytes) || SavedPage.isOne(bytes) ? .html : nil
    }

    /// Whether the first thing in the file is a tag of HTML, in any encoding that keeps ASCII.
    private static func isMarkup(_ bytes: [UInt8]) -> Bool {
        // Texts, which most files are, are told by one look, without a copy.
        guard bytes.prefix(4_096).first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
        let opening = bytes.prefix(4_096).filter { $0 != 0 }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let start = opening.firstIndex { $0 > 0x20 && $0 < 0x80 } ?? opening.count
        let rest = opening[start...]
        return [
            "<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<h1", "<h2", "<!--",
            "<?xml",
        ].contains { rest.starts(with: $0.utf8) }
    }

    /// Whether hardly any byte is a control character, as in no binary file.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(4_096)
        guard !sample.isEmpty else { return false }
        return sample.count { $0 < 0x09 || $0 > 0x0D && $0 < 0x20 && $0 != 0x1A } * 200 < sample.count
    }
}

import Foundation

/// Damages a file of a format in the ways that its own syntax allows: swapped tags, huge spans, deep nesting; and as bytes.
package enum FormatMutation {
    /// `bytes` after a few accidents. For DOCX they are those of `word/document.xml`, and the result is an archive.
    package static func apply(
        to bytes: [UInt8], of format: PublishedFormat, using random: inout SeededGenerator
    ) -> [UInt8] {
        var bytes = bytes
        if random.chance(60) {
            for _ in 0..<(1 + random.below(3)) { bytes = structural(bytes, format, using: &random) }
        }
        if random.chance(70) { bytes = ByteMutation.apply(to: bytes, tokens: tokens(of: format), using: &random) }
        guard format == .docx else { return bytes }
        let archive = WordWriter.archive(of: bytes)
        return random.chance(30) ? ByteMutation.apply(to: archive, tokens: [], using: &random) : archive
    }

    private static func structural(
        _ bytes: [UInt8], _ format: PublishedFormat, using random: inout SeededGenerator
    ) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        switch random.below(4) {
        case 0, 1: return swapped(bytes, using: &random)
        case 2:
            // Nesting, deeper than any file needs it.
            let piece = Array(random.pick(nests(of: format), else: "").utf8)
            let depth = random.pick(10, 300, 5_000, 50_000)
            let run = [UInt8]((0..<depth).lazy.flatMap { _ in piece })
            let at = random.below(bytes.count)
            return Array(bytes[..<at]) + run + Array(bytes[at...])
        default:
            let piece = Array(random.pick(spans(of: format), else: "").utf8)
            let at = bytes[random.below(bytes.count)...].firstIndex(of: UInt8(ascii: "<")) ?? random.below(bytes.count)
            return Array(bytes[..<at]) + piece + Array(bytes[at...])
        }
    }

    /// Two tags of markup, or two lines of text, in each other's place.
    private static func swapped(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        func piece(_ start: Int) -> Range<Int>? {
            let isMarkup = bytes.first == UInt8(ascii: "<")
            guard let open = bytes[start...].firstIndex(of: UInt8(ascii: isMarkup ? "<" : "\n")),
                let end = bytes[(open + 1)...].firstIndex(of: UInt8(ascii: isMarkup ? ">" : "\n"))
            else { return nil }
            return open..<(isMarkup ? end + 1 : end)
        }
        guard let first = piece(random.below(bytes.count)), let second = piece(random.below(bytes.count)) else {
            return bytes
        }
        let (left, right) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
        guard left.upperBound <= right.lowerBound else { return bytes }
        return Array(bytes[..<left.lowerBound]) + bytes[right] + bytes[left.upperBound..<right.lowerBound] + bytes[left]
            + bytes[right.upperBound...]
    }

    private static func tokens(of format: PublishedFormat) -> [String] {
        switch format {
        case .html, .savedPage:
            ["<table>", "</table>", "<tr>", "<td>", "<div>", "</div>", "<!--", "-->", "&#x0;", "<script>", "=", "--"]
        case .docx: ["<w:tc>", "</w:tc>", "<w:tbl>", "</w:tbl>", "<w:p/>", "<w:vMerge/>", "<w:del>", "&a;"]
        case .pdf: ["endobj", "q", "9999999 0 0 1 0 0 cm", "re f", "<<", "BT", "Do", "/Kids [2 0 R]", "0 0 1 1 re f\n"]
        case .markdown, .strokes, .text, .gb18030, .utf16:
            ["|", "\n", "\t", "<table>", "<br", "---", "\\", "｜", "***", "\n\n", "第二十条第（一）项"]
        case .doc: ["\0\0\0\0", "\u{7}", "\r", "\u{13}"]
        }
    }

    private static func nests(of format: PublishedFormat) -> [String] {
        switch format {
        case .html, .savedPage: ["<div>", "<table><tr><td>", "<span>", "<ul><li>", "<b><p>", "<font size=1>"]
        case .docx: ["<w:tbl><w:tr><w:tc>", "<w:p><w:r>", "<w:ins>", "<w:txbxContent><w:p>"]
        case .pdf: ["<<", "[", "(", "q ", "BT ", "<< /A "]
        case .markdown: ["> ", "| ", "**", "<table>\n", "- ", "[", "\\"]
        case .strokes, .text, .gb18030, .utf16: ["\t", "| ", "\n\t", "\t\n\n", "（"]
        case .doc: ["\u{13}", "\u{7}\u{7}", "\u{8}"]
        }
    }

    private static func spans(of format: PublishedFormat) -> [String] {
        switch format {
        case .html, .savedPage, .markdown:
            ["<td rowspan=65534 colspan=1000>", "<td colspan=999999999999>", "<td rowspan=0>", "<tr><td rowspan=9999>"]
        case .docx:
            [
                "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr><w:p/></w:tc>",
                "<w:tc><w:tcPr><w:gridSpan w:val=\"-1\"/><w:vMerge/></w:tcPr><w:p/></w:tc>",
            ]
        case .pdf: ["/Count 999999999", "/MediaBox [0 0 1e30 1e30]", "/Length 999999999", "/W [0 99999999 1]"]
        default: [String(repeating: "9", count: 5_000), String(repeating: "|", count: 20_000)]
        }
    }
}

/// How many damaged files of each format the tests read: `GLASSHOUSE_MUTATIONS=2000 swift test` for the long run.
package enum MutationCount {
    package static let perFormat =
        ProcessInfo.processInfo.environment["GLASSHOUSE_MUTATIONS"].flatMap { Int($0) } ?? 200

    /// For a test of four seeds.
    package static let perSeed = max(1, perFormat / 4)
}

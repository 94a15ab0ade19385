import Reports
import SourceText
import Wording
import Writing

/// A section's prose as markup: every paragraph with an address and the line of the source that it was read from.
package struct ProseMarkup {
    package let strings: Strings

    package init(strings: Strings) {
        self.strings = strings
    }
    /// The longest sub-heading in scalars; a longer line is a paragraph that happens to begin with a number.
    private static let longestHeading = 40

    package func write(_ paragraphs: [ReportParagraph], to out: inout ByteWriter) {
        for paragraph in paragraphs {
            let text = CoreText.withoutBookmarks(paragraph.text)
            guard !text.isEmpty else { continue }
            let isHeading = isHeading(text)
            out.markup(isHeading ? "<h3 id=\"l" : "<p id=\"l")
            out.number(paragraph.place.line)
            out.markup("\">")
            out.text(text)
            out.markup(" <a class=\"ln\" href=\"source.txt\" data-line=\"")
            out.number(paragraph.place.line)
            out.markup("\" data-col=\"")
            out.number(paragraph.place.column)
            let words = strings(.lineTitle, ["line": String(paragraph.place.line)])
            out.markup("\" title=\"")
            out.text(words)
            out.markup("\" aria-label=\"")
            out.text(words)
            out.markup("\">")
            out.number(paragraph.place.line)
            out.markup(isHeading ? "</a></h3>\n" : "</a></p>\n")
        }
    }

    /// Whether a line is a sub-heading such as （一）…: short, with an ordinal, and no sentence.
    private func isHeading(_ text: String) -> Bool {
        guard text.unicodeScalars.count <= Self.longestHeading, let first = text.unicodeScalars.first else {
            return false
        }
        guard first == "（" || first == "(", let last = text.unicodeScalars.last else { return false }
        let ordinals = "一二三四五六七八九十0123456789".unicodeScalars
        guard let second = text.unicodeScalars.dropFirst().first, ordinals.contains(second) else { return false }
        return !"。；;，,：:".unicodeScalars.contains(last) && !text.unicodeScalars.contains("。")
    }
}

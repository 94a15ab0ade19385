import Reports
import Searching
import SourceText

/// The lines of a report's reading text that make up a part of it, so that a browser reads the same text that was indexed.
struct SectionLines {
    private let text: ReadingText

    init(_ text: ReadingText) { self.text = text }

    func part(slot: Int, heading: String, _ paragraphs: [ReportParagraph]) -> SearchRecord.Part {
        var ranges: [ClosedRange<Int>] = []
        var texts: [String] = []
        for paragraph in paragraphs {
            let line = Int(paragraph.place.line)
            if let last = ranges.last, line <= last.upperBound { continue }
            texts.append(self.line(line))
            if let last = ranges.last, isBlank(between: last.upperBound, and: line) {
                ranges[ranges.count - 1] = last.lowerBound...line
            } else {
                ranges.append(line...line)
            }
        }
        return SearchRecord.Part(slot: slot, heading: heading, text: .lines(ranges, texts))
    }

    private func line(_ number: Int) -> String {
        text.line(number).map { CoreText.withoutBookmarks(text.string($0)) } ?? ""
    }

    /// Whether nothing stands between two lines, which are then read as one piece.
    private func isBlank(between first: Int, and second: Int) -> Bool {
        (first + 1..<max(first + 1, second)).allSatisfy { number in
            text.line(number).map { span in text.bytes[span.range].allSatisfy { $0 <= 0x20 } } ?? true
        }
    }
}

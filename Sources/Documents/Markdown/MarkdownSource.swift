import SourceText
import WebPages

/// A Markdown text without what is not there for a reader of the page: comments, code blocks, scripts, styles.
///
/// The lines stay, if only as empty ones. Source: CommonMark 0.31, sections 4.5 (fenced code) and 4.6 (HTML blocks).
struct MarkdownSource {
    private(set) var bytes: [UInt8]
    /// Whether the text brings style sheets of its own.
    private(set) var hasStyles = false
    private var position = 0
    /// Whether no comment ends behind the place: looked for once.
    private var hasNoCommentEnd = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        read()
        self.bytes.removeAll { $0 == 0 }
    }

    private mutating func read() {
        while position < bytes.count {
            let end = lineEnd(position)
            let line = position..<end
            if let fence = Fence(bytes[line]) {
                blankCode(fence, from: end + 1)
                blank(line)
            } else if let name = rawBlock(bytes[line]) {
                blankRaw(name, from: line.lowerBound)
            } else {
                blankComments(in: line)
            }
        }
    }

    private func lineEnd(_ start: Int) -> Int { bytes[start...].firstIndex(of: 0x0A) ?? bytes.count }

    /// Marks bytes that are left out in the end.
    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != 0x0A && bytes[index] != 0x0D { bytes[index] = 0 }
    }

    // MARK: Code

    /// The line that opens a block of code.
    private struct Fence {
        let sign: UInt8
        let length: Int
        let indent: Int

        init?(_ line: ArraySlice<UInt8>) {
            // In quotes and lists too.
            let rest = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
            guard let sign = rest.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
            let run = rest.prefix { $0 == sign }
            guard run.count >= 3 else { return nil }
            if sign == UInt8(ascii: "`"), rest[run.endIndex...].contains(sign) { return nil }
            self.sign = sign
            length = run.count
            indent = rest.startIndex - line.startIndex
        }

        func isClosed(by line: ArraySlice<UInt8>) -> Bool {
            let rest = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
            guard rest.startIndex - line.startIndex <= indent + 3 else { return false }
            let run = rest.prefix { $0 == sign }
            return run.count >= length && rest[run.endIndex...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        }
    }

    private mutating func blankCode(_ fence: Fence, from start: Int) {
        position = min(start, bytes.count)
        while position < bytes.count {
            let end = lineEnd(position)
            let isEnd = fence.isClosed(by: bytes[position..<end])
            blank(position..<end)
            position = min(end + 1, bytes.count)
            if isEnd { return }
        }
    }

    // MARK: HTML

    private static let rawNames = ["pre", "script", "style", "textarea"]

    /// The name of an element that begins a line and whose content is shown as it is, or not at all.
    private func rawBlock(_ line: ArraySlice<UInt8>) -> String? {
        let rest = line.drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: "<") else { return nil }
        let name = rest.dropFirst().prefix(10).prefix { MarkupCleaner.isLetter($0) }
        let lower = String(decoding: name, as: UTF8.self).lowercased()
        let next = rest[name.endIndex...].first ?? 0x20
        guard Self.rawNames.contains(lower), MarkupCleaner.isSpace(next) || next == UInt8(ascii: ">") else {
            return nil
        }
        return lower
    }

    private mutating func blankRaw(_ name: String, from start: Int) {
        if name == "style" { hasStyles = true }
        let mark = Array("</\(name)".utf8)
        position = start
        while position < bytes.count {
            let end = lineEnd(position)
            let lower = bytes[position..<end].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            blank(position..<end)
            position = min(end + 1, bytes.count)
            if ByteText.find(mark, in: lower) != nil { return }
        }
    }

    // MARK: Comments

    /// Blanks the comments that begin in a line; goes on behind the last.
    private mutating func blankComments(in line: Range<Int>) {
        position = min(line.upperBound + 1, bytes.count)
        let isTableRow = bytes[line].first { $0 != 0x20 } == UInt8(ascii: "|")
        var start = line.lowerBound
        while start < line.upperBound, let open = find("<!--", from: start, before: line.upperBound) {
            let isFirst = bytes[line.lowerBound..<open].allSatisfy { $0 == 0x20 }
            let ticks = bytes[line.lowerBound..<open].count { $0 == UInt8(ascii: "`") }
            let most = isFirst ? bytes.count : isTableRow ? line.upperBound : paragraphEnd(from: open)
            guard ticks % 2 == 0, let end = commentEnd(from: open + 4, before: most) else {
                if isFirst {
                    blank(open..<bytes.count)
                    position = bytes.count
                    return
                }
                start = open + 4
                continue
            }
            blank(open..<end)
            start = end
            if end > line.upperBound {
                // What follows on its last line is read as a line of its own.
                position = end
                return
            }
        }
    }

    private func find(_ word: String, from start: Int, before end: Int) -> Int? {
        let word = Array(word.utf8)
        var offset = start
        while offset + word.count <= end {
            if bytes[offset] == word[0], bytes[offset..<(offset + word.count)].elementsEqual(word) { return offset }
            offset += 1
        }
        return nil
    }

    /// Behind the comment that is open at `start`.
    private mutating func commentEnd(from start: Int, before end: Int) -> Int? {
        if bytes[start...].first == UInt8(ascii: ">") { return start + 1 }
        if bytes[start...].starts(with: "->".utf8) { return start + 2 }
        if hasNoCommentEnd { return nil }
        guard let found = ByteText.find(Array("-->".utf8), in: bytes, from: start) else {
            hasNoCommentEnd = true
            return nil
        }
        return found + 3 <= end ? found + 3 : nil
    }

    /// A comment within a paragraph must end with it.
    private func paragraphEnd(from start: Int) -> Int {
        var end = lineEnd(start)
        while end < bytes.count {
            let next = lineEnd(end + 1)
            if bytes[(end + 1)..<max(end + 1, next)].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
                return end
            }
            end = next
        }
        return end
    }
}

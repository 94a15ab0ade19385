import Ink
import SourceText
import WebPages

/// A piece of text in Markdown: its signs resolved where they are certain, and left as written where they are not.
///
/// Signs around the whole text only dress it. Within a text with digits they may be part of it or not: there they stay, and
/// the text is `marked`. Source: CommonMark 0.31, section 6; GitHub Flavored Markdown (strikethrough).
struct MarkdownInline {
    /// The text as HTML.
    private(set) var markup: [UInt8] = []
    private(set) var doubts: InkDoubts = []
    /// Whether `markup` holds more than characters.
    private(set) var isMarkup = false

    private let text: ArraySlice<UInt8>
    /// Whether a sign within the text makes it doubtful.
    private let isStrict: Bool
    private let isCell: Bool
    private var position: Int
    /// Where signs stand that close a pair, and how long they are.
    private var closing: [Int: Int] = [:]

    /// What stands in a cell of a table.
    static func cell(_ text: ArraySlice<UInt8>) -> PaperCell { MarkdownInline(text, isCell: true).content }

    /// What stands in a paragraph.
    static func paragraph(_ text: ArraySlice<UInt8>) -> [PaperNode] {
        MarkdownInline(text, isCell: false).content.nodes
    }

    private init(_ text: ArraySlice<UInt8>, isCell: Bool) {
        let (inner, opening, ending) = Self.peeled(StyleSyntax.trimmed(text))
        self.text = inner
        self.isCell = isCell
        isStrict = isCell && Self.hasDigit(inner)
        position = inner.startIndex
        isMarkup = !opening.isEmpty
        markup = opening
        if Self.isCode(text: StyleSyntax.trimmed(text), inner) {
            for byte in inner { append(literal: byte) }
        } else {
            read()
        }
        markup += ending
    }

    private static func hasDigit(_ text: ArraySlice<UInt8>) -> Bool {
        // Full-width digits end in 0x90 to 0x99.
        text.contains { $0 >= 0x30 && $0 <= 0x39 } || ByteText.find([0xEF, 0xBC], in: Array(text)) != nil
    }

    // MARK: The whole text

    private static func isCode(text: ArraySlice<UInt8>, _ inner: ArraySlice<UInt8>) -> Bool {
        inner.startIndex > text.startIndex && text[inner.startIndex - 1] == UInt8(ascii: "`")
            || inner.startIndex > text.startIndex + 1 && text[inner.startIndex - 1] == 0x20
                && text[inner.startIndex - 2] == UInt8(ascii: "`")
    }

    /// `text` without the signs around all of it, and the tags that they stand for.
    private static func peeled(
        _ text: ArraySlice<UInt8>
    ) -> (inner: ArraySlice<UInt8>, opening: [UInt8], ending: [UInt8]) {
        var text = text
        var opening: [UInt8] = []
        var ending: [UInt8] = []
        while let sign = text.first, "*_`~".utf8.contains(sign) {
            let length = text.prefix { $0 == sign }.count
            let tail = text.reversed().prefix { $0 == sign }.count
            let inner = text.dropFirst(length).dropLast(length)
            guard length == tail, length <= (sign == UInt8(ascii: "~") ? 2 : 3), text.count > 2 * length,
                !inner.contains(sign), let first = inner.first, let last = inner.last, last != UInt8(ascii: "\\")
            else { break }
            if sign == UInt8(ascii: "`") {
                text = StyleSyntax.trimmed(inner)
                break
            }
            guard !StyleSyntax.isSpace(first), !StyleSyntax.isSpace(last) else { break }
            if sign == UInt8(ascii: "~") {
                opening += Array("<s>".utf8)
                ending = Array("</s>".utf8) + ending
            }
            text = inner
        }
        return (text, opening, ending)
    }

    // MARK: Signs within it

    private mutating func read() {
        while position < text.endIndex {
            let byte = text[position]
            if let length = closing[position] {
                position += length
                continue
            }
            switch byte {
            case UInt8(ascii: "\\"): readEscape()
            case UInt8(ascii: "`"): readCode()
            case UInt8(ascii: "*"): readEmphasis()
            case UInt8(ascii: "~"): readStrike()
            case UInt8(ascii: "!") where next == UInt8(ascii: "["): readPicture()
            case UInt8(ascii: "["): readLink()
            case UInt8(ascii: "<"): readTag()
            case UInt8(ascii: "&"):
                isMarkup = true
                markup.append(byte)
                position += 1
            case UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "{"):
                literal(1, marks: isStrict)
            default:
                markup.append(byte)
                position += 1
            }
        }
    }

    private var next: UInt8? { position + 1 < text.endIndex ? text[position + 1] : nil }

    private mutating func append(literal byte: UInt8) {
        switch byte {
        case UInt8(ascii: "<"): markup += Array("&lt;".utf8)
        case UInt8(ascii: "&"): markup += Array("&amp;".utf8)
        default: return markup.append(byte)
        }
        isMarkup = true
    }

    /// Leaves the next bytes as they are written.
    private mutating func literal(_ count: Int, marks: Bool) {
        for byte in text[position...].prefix(count) { append(literal: byte) }
        position = min(position + count, text.endIndex)
        if marks { doubts.insert(.marked) }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte >= 0x21 && byte <= 0x2F || byte >= 0x3A && byte <= 0x40 || byte >= 0x5B && byte <= 0x60
            || byte >= 0x7B && byte <= 0x7E
    }

    private mutating func readEscape() {
        guard let sign = next, Self.isSign(sign) else { return literal(1, marks: isStrict) }
        position += 1
        literal(1, marks: isStrict && "*_~`|<&[".utf8.contains(sign))
    }

    private func run(at start: Int) -> Int { text[start...].prefix { $0 == text[start] }.count }

    /// The start of the next run of the same sign and length; looked for only so far that work stays in proportion.
    private func partner(of start: Int, length: Int) -> Int? {
        let sign = text[start]
        var place = start + length
        let end = min(text.endIndex, start + 2_000)
        while place < end {
            if text[place] == UInt8(ascii: "\\") {
                place += 2
            } else if text[place] == sign {
                let other = run(at: place)
                if other == length { return place }
                place += other
            } else {
                place += 1
            }
        }
        return nil
    }

    private mutating func readCode() {
        let length = run(at: position)
        guard !isStrict, let end = partner(of: position, length: length) else { return literal(length, marks: isCell) }
        for byte in text[(position + length)..<end] { append(literal: byte) }
        position = end + length
    }

    private mutating func readEmphasis() {
        let length = run(at: position)
        guard !isStrict, let end = partner(of: position, length: length), end > position + length,
            !StyleSyntax.isSpace(text[position + length]), !StyleSyntax.isSpace(text[end - 1])
        else { return literal(length, marks: isCell) }
        closing[end] = length
        position += length
    }

    private mutating func readStrike() {
        let length = run(at: position)
        guard length == 2, let end = partner(of: position, length: length), end > position + length else {
            return literal(length, marks: isStrict)
        }
        markup += Array("<s>".utf8)
        var inner = MarkdownInline(within: text[(position + 2)..<end], isCell: isCell)
        inner.read()
        markup += inner.markup + Array("</s>".utf8)
        doubts.formUnion(inner.doubts)
        isMarkup = true
        position = end + 2
    }

    private init(within text: ArraySlice<UInt8>, isCell: Bool) {
        self.text = text
        self.isCell = isCell
        isStrict = isCell && Self.hasDigit(text)
        position = text.startIndex
    }

    // MARK: Links, pictures, tags

    /// The places of `](` and of the bracket that ends a link whose `[` stands at `start`.
    private func link(at start: Int) -> (middle: Int, end: Int)? {
        var place = start + 1
        let most = min(text.endIndex, start + 2_000)
        while place < most, text[place] != UInt8(ascii: "]"), text[place] != UInt8(ascii: "[") {
            place += text[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard place + 1 < most, text[place] == UInt8(ascii: "]") else { return nil }
        let close: UInt8
        switch text[place + 1] {
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        default: return nil
        }
        guard let end = text[(place + 2)..<most].firstIndex(of: close) else { return nil }
        return (place, end)
    }

    private mutating func readPicture() {
        position += 1
        guard let link = link(at: position) else {
            position -= 1
            return literal(1, marks: isStrict)
        }
        markup += Array("<img>".utf8)
        isMarkup = true
        position = link.end + 1
    }

    private mutating func readLink() {
        // Word's own mark, which is no part of the text.
        if text[position...].starts(with: "[bookmark:".utf8),
            let end = text[position...].firstIndex(of: UInt8(ascii: "]"))
        {
            return literal(end + 1 - position, marks: false)
        }
        // A footnote's mark, or a link whose address stands elsewhere, if it does.
        guard next != UInt8(ascii: "^"), let link = link(at: position), text[link.middle + 1] == UInt8(ascii: "(")
        else {
            return literal(1, marks: isStrict)
        }
        closing[link.middle] = link.end + 1 - link.middle
        position += 1
    }

    private mutating func readTag() {
        let rest = text[position...]
        if rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
            // Comments are gone already; what is left of one is text.
            return literal(1, marks: isCell)
        }
        var place = position + 1
        if next == UInt8(ascii: "/") { place += 1 }
        guard place < text.endIndex, MarkupCleaner.isLetter(text[place]) else { return literal(1, marks: isStrict) }
        let name = text[place...].prefix { !StyleSyntax.isSpace($0) && $0 != UInt8(ascii: ">") }
        guard !name.contains(UInt8(ascii: ":")), !name.contains(UInt8(ascii: "@")) else {
            return literal(1, marks: isStrict)
        }
        var quote: UInt8?
        while place < text.endIndex {
            let byte = text[place]
            if quote == nil, byte == UInt8(ascii: ">") {
                markup += text[position...place]
                isMarkup = true
                position = place + 1
                return
            }
            if quote == byte {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            place += 1
        }
        literal(1, marks: isCell)
    }

    // MARK: Content

    /// The text as a cell, read as a page's where it holds more than characters.
    private var content: PaperCell {
        guard isMarkup else {
            var writer = LineWriter()
            writer.append(markup)
            let line = writer.take()
            var doubts = doubts
            if TextDirection.isTurned(line) { doubts.insert(.reversed) }
            return PaperCell(
                nodes: line.isEmpty ? [] : [.paragraph(PaperParagraph(text: line, doubts: doubts))], ownDoubts: doubts)
        }
        let page = Array("<table><tr><td>".utf8) + markup + Array("</td></tr></table>".utf8)
        let nodes = WebPageReader.read(MarkupCleaner.clean(page)).nodes
        guard nodes.count == 1, case .table(let table) = nodes[0], table.rows.count == 1, table.rows[0].cells.count == 1
        else {
            // The markup breaks out of its cell: what stands there is read, and certain of nothing.
            var cell = PaperCell(nodes: nodes.flatMap(\.paragraphs))
            cell.ownDoubts = doubts.union(.marked)
            return cell
        }
        var cell = table.rows[0].cells[0]
        cell.nodes = cell.nodes.map { node in
            guard case .paragraph(var paragraph) = node else { return node }
            paragraph.doubts.formUnion(doubts)
            return .paragraph(paragraph)
        }
        cell.ownDoubts.formUnion(doubts)
        cell.columns = 1
        cell.rows = 1
        return cell
    }
}

extension PaperNode {
    /// The paragraphs in it, without any order of a table.
    fileprivate var paragraphs: [PaperNode] {
        switch self {
        case .paragraph: [self]
        case .table(let table): table.content.flatMap(\.paragraphs)
        }
    }
}

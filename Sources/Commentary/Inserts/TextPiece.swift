/// A part of a text node: words, a figure of the site, or a bare address.
enum TextPiece: Equatable {
    case words(String)
    /// What stands between `{{` and `}}`, as it is written.
    case figure(String)
    /// `{{` without `}}` on the same line, with all that follows.
    case open(String)
    /// An address of the web that stands in the text by itself.
    case address(String)

    /// Tells the parts of `text` apart. Addresses are not looked for inside a link.
    static func split(_ text: String, figures: Bool, addresses: Bool) -> [TextPiece] {
        let bytes = Array(text.utf8)
        var pieces: [TextPiece] = []
        var start = 0
        var position = 0
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func closeWords() { if start < position { pieces.append(.words(string(start..<position))) } }
        while position < bytes.count {
            if figures, bytes[position] == brace, position + 1 < bytes.count, bytes[position + 1] == brace {
                closeWords()
                guard let end = closing(bytes, from: position + 2) else {
                    pieces.append(.open(string(position..<bytes.count)))
                    return pieces
                }
                pieces.append(.figure(string(position + 2..<end)))
                position = end + 2
                start = position
            } else if addresses, bytes[position] == UInt8(ascii: "h"), let end = addressEnd(bytes, from: position) {
                closeWords()
                pieces.append(.address(string(position..<end)))
                position = end
                start = position
            } else {
                position += 1
            }
        }
        closeWords()
        return pieces
    }

    private static let brace = UInt8(ascii: "{")

    /// Where the `}}` is that ends a figure; a second `{{` before it means that the first was not closed.
    private static func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        var position = start
        while position + 1 < bytes.count {
            if bytes[position] == UInt8(ascii: "}"), bytes[position + 1] == UInt8(ascii: "}") { return position }
            if bytes[position] == brace, bytes[position + 1] == brace { return nil }
            position += 1
        }
        return nil
    }

    /// The end of the address that begins at `start`, if one does.
    ///
    /// It ends before white space, `<` and everything that is not ASCII: in Chinese a full stop, or the next word, follows
    /// without a space. Of the marks at its end none belongs to it, and a bracket only together with its opening one.
    private static func addressEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        if start > 0, isWord(bytes[start - 1]) { return nil }
        guard let scheme = ["https://", "http://"].first(where: { bytes[start...].starts(with: $0.utf8) }) else {
            return nil
        }
        let first = start + scheme.utf8.count
        var end = first
        while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, bytes[end] != UInt8(ascii: "<"),
            bytes[end] != UInt8(ascii: "\"")
        { end += 1 }
        while end > first {
            let last = bytes[end - 1]
            if last == UInt8(ascii: ")") {
                let inside = bytes[first..<end]
                if inside.count(where: { $0 == UInt8(ascii: "(") }) >= inside.count(where: { $0 == last }) { break }
            } else if !"?!.,:;*_~'".utf8.contains(last) {
                break
            }
            end -= 1
        }
        return end > first && isWord(bytes[first]) ? end : nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}

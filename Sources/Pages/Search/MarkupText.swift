/// The text of markup that we made ourselves, as readers see it; every element but those within a line begins a new one.
enum MarkupText {
    private static let withinLine: Set<String> = [
        "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "mark", "q", "s", "small", "span", "strong", "sub",
        "sup", "u",
    ]

    static func plain(_ markup: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(markup.count)
        var position = 0
        while position < markup.count {
            let byte = markup[position]
            if byte == UInt8(ascii: "<") {
                let end = markup[position...].firstIndex(of: UInt8(ascii: ">")) ?? markup.count - 1
                if !withinLine.contains(name(markup[(position + 1)..<max(position + 1, end)])) {
                    text.append(UInt8(ascii: "\n"))
                }
                position = end + 1
            } else if byte == UInt8(ascii: "&"), let entity = entity(markup, at: position) {
                text.append(entity.byte)
                position = entity.end
            } else {
                text.append(byte)
                position += 1
            }
        }
        let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
        return lines.filter { !$0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
    }

    /// The name of the element that a tag, without its brackets, opens or closes.
    private static func name(_ tag: ArraySlice<UInt8>) -> String {
        let start = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
        return String(
            decoding: start.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 },
            as: UTF8.self
        ).lowercased()
    }

    private static let entities: [(name: String, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
    ]

    private static func entity(_ markup: [UInt8], at position: Int) -> (byte: UInt8, end: Int)? {
        for entity in entities where markup[position...].starts(with: entity.name.utf8) {
            return (entity.byte, position + entity.name.utf8.count)
        }
        return nil
    }
}

/// Copies the bytes of a web page without what says nothing of its text and could exhaust a parser.
///
/// Comments, scripts, styles and office islands go; of a tag only the attributes stay that are looked at; the elements of
/// HTML's "active formatting" list, which a parser opens again in every paragraph, become plain spans; nesting is cut at a
/// depth that no page reaches. So parsing takes time and memory in proportion to the page.
struct MarkupCleaner {
    /// The deepest nesting of elements that is kept.
    static let deepest = 256
    /// The longest attribute value that is kept: colspan, class and the like.
    private static let longestValue = 2_000

    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    private var open: [String] = []
    private var depth = 0
    /// Islands without an end behind the position: they are looked for once.
    private var endless: Set<String> = []
    /// Whether start tags were left out because they lay too deep.
    private(set) var isCut = false

    /// The page in clean markup, and whether its nesting was cut.
    static func clean(_ source: [UInt8]) -> (bytes: [UInt8], isCut: Bool) {
        var cleaner = MarkupCleaner(source)
        cleaner.run()
        return (cleaner.output, cleaner.isCut)
    }

    private init(_ source: [UInt8]) {
        self.source = source
        output.reserveCapacity(source.count)
    }

    private mutating func run() {
        while position < source.count {
            let byte = source[position]
            if byte != UInt8(ascii: "<") {
                if byte != 0 { output.append(byte) }
                position += 1
            } else if !readTag() {
                output += Array("&lt;".utf8)
                position += 1
            }
        }
    }

    /// Reads what starts with `<`; false when that is only a character.
    private mutating func readTag() -> Bool {
        guard let next = byte(at: 1) else { return false }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            skipComment()
            return true
        }
        let isEnd = next == UInt8(ascii: "/")
        let start = position + (isEnd ? 2 : 1)
        guard start < source.count, Self.isLetter(source[start]) else {
            guard isEnd else { return false }
            skip(past: ">")
            return true
        }
        position = start
        let name = readName()
        if isEnd {
            skip(past: ">")
            writeEnd(name)
        } else {
            writeStart(name, readAttributes())
        }
        return true
    }

    private func byte(at offset: Int) -> UInt8? {
        position + offset < source.count ? source[position + offset] : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    // MARK: What is left out

    private mutating func skipComment() {
        if source[position...].starts(with: "<!--".utf8) {
            // HTML also ends a comment at once: <!--> and <!--->.
            position += 2
            guard let end = find("-->", from: position) else {
                position = source.count
                return
            }
            position = end + 3
        } else {
            skip(past: ">")
        }
    }

    private mutating func skip(past end: Character) {
        let wanted = end.asciiValue ?? 0
        while position < source.count, source[position] != wanted { position += 1 }
        position = min(position + 1, source.count)
    }

    /// Goes to the end of an element whose content is no text; without an end only scripts and styles swallow the rest.
    private mutating func skipIsland(_ name: String) {
        if endless.contains(name) { return }
        if let end = find("</" + name, from: position) {
            position = end
            skip(past: ">")
        } else if name == "script" || name == "style" {
            position = source.count
        } else {
            endless.insert(name)
        }
    }

    /// The offset of `word`, whose letters are compared without regard to case.
    private func find(_ word: String, from start: Int) -> Int? {
        let word = Array(word.utf8)
        guard source.count >= word.count else { return nil }
        var offset = start
        while offset <= source.count - word.count {
            var length = 0
            while length < word.count {
                let byte = source[offset + length]
                let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                if lower != word[length] { break }
                length += 1
            }
            if length == word.count { return offset }
            offset += 1
        }
        return nil
    }

    /// Elements whose content is no text of the page.
    private static let islands: Set<String> = [
        "script", "style", "xml", "iframe", "noembed", "noframes", "textarea", "svg", "math", "select", "button",
        "object",
        "template", "noscript", "xmp", "video", "audio", "canvas",
    ]

    /// Elements that are left out while their content stays: their rules of nesting are of their own.
    private static let transparent: Set<String> = [
        "applet", "marquee", "caption", "form", "plaintext", "frameset", "frame", "colgroup", "col", "option",
        "optgroup",
        "ruby", "rb", "rt", "rtc", "rp", "image", "body", "html", "head", "basefont", "bgsound",
    ]

    /// The active formatting elements, and others that only dress a text.
    private static let spans: Set<String> = [
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    ]

    /// Elements without an end, and those that HTML closes by itself when the next one opens.
    private static let uncounted: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "embed", "param", "source", "track",
        "keygen",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "dd", "dt", "title",
    ]

    /// Elements that the end tag of an inline element does not reach through.
    private static let inline: Set<String> = ["span", "a", "sup", "sub", "label", "ins", "del"]

    // MARK: Tags

    private mutating func readName() -> String {
        let start = position
        while position < source.count, !Self.isSpace(source[position]), source[position] != UInt8(ascii: ">"),
            source[position] != UInt8(ascii: "/"), position - start < 40
        {
            position += 1
        }
        let name = String(decoding: source[start..<position], as: UTF8.self)
        return name.lowercased()
    }

    private mutating func writeStart(_ name: String, _ attributes: [(name: String, value: ArraySlice<UInt8>)]) {
        if Self.islands.contains(name) {
            skipIsland(name)
            return
        }
        if Self.transparent.contains(name) || name.contains(":") { return }
        let written = Self.spans.contains(name) ? "span" : name
        guard written.utf8.allSatisfy({ Self.isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }) else { return }
        if !Self.uncounted.contains(written) {
            let weight = Self.weight(of: written)
            guard depth + weight <= Self.deepest else {
                isCut = true
                return
            }
            open.append(written)
            depth += weight
        }
        output.append(UInt8(ascii: "<"))
        output += Array(written.utf8)
        if name == "s" || name == "strike" { output += Array(" struck".utf8) }
        for (key, value) in attributes { write(key, value) }
        output.append(UInt8(ascii: ">"))
    }

    /// A table puts four elements around what stands in its cells.
    private static func weight(of name: String) -> Int { name == "table" ? 4 : 1 }

    private mutating func writeEnd(_ name: String) {
        if Self.islands.contains(name) || Self.transparent.contains(name) || name.contains(":") { return }
        let written = Self.spans.contains(name) ? "span" : name
        guard written.utf8.allSatisfy({ Self.isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }) else { return }
        if !Self.uncounted.contains(written) {
            guard let index = opened(written) else { return }
            for name in open[index...] { depth -= Self.weight(of: name) }
            open.removeSubrange(index...)
        }
        output += Array("</\(written)>".utf8)
    }

    /// The index of the element that an end tag closes: never beyond a table, and through blocks only for a block.
    private func opened(_ name: String) -> Int? {
        for index in open.indices.reversed() {
            if open[index] == name { return index }
            if open[index] == "table" { return nil }
            if Self.inline.contains(name), !Self.inline.contains(open[index]) { return nil }
        }
        return nil
    }

    // MARK: Attributes

    private static let kept: Set<String> = [
        "colspan", "rowspan", "class", "id", "name", "property", "content", "href", "hidden", "role", "start", "height",
    ]

    /// The attributes that are looked at; behind them stands the end of the tag.
    private mutating func readAttributes() -> [(name: String, value: ArraySlice<UInt8>)] {
        var found: [(name: String, value: ArraySlice<UInt8>)] = []
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                break
            }
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") {
                position += 1
                continue
            }
            let start = position
            while position < source.count, !Self.isSpace(source[position]), source[position] != UInt8(ascii: ">"),
                source[position] != UInt8(ascii: "/"), source[position] != UInt8(ascii: "=") || position == start
            {
                position += 1
            }
            let nameEnd = position
            skipSpace()
            var value: ArraySlice<UInt8> = []
            if position < source.count, source[position] == UInt8(ascii: "=") {
                position += 1
                value = readValue()
            }
            guard nameEnd - start <= 10, found.count < 12 else { continue }
            let name = String(decoding: source[start..<nameEnd], as: UTF8.self).lowercased()
            if name == "style" {
                if Self.hides(value) { found.append(("hidden", [])) }
            } else if Self.kept.contains(name), value.count <= Self.longestValue,
                !found.contains(where: { $0.name == name })
            {
                found.append((name, value))
            }
        }
        return found
    }

    private mutating func skipSpace() {
        while position < source.count, Self.isSpace(source[position]) { position += 1 }
    }

    private mutating func readValue() -> ArraySlice<UInt8> {
        skipSpace()
        guard position < source.count else { return [] }
        let quote = source[position]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            let start = position
            while position < source.count, source[position] != quote { position += 1 }
            defer { position = min(position + 1, source.count) }
            return source[start..<position]
        }
        let start = position
        while position < source.count, !Self.isSpace(source[position]), source[position] != UInt8(ascii: ">") {
            position += 1
        }
        return source[start..<position]
    }

    /// Whether a style keeps its element from being seen.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count <= longestValue else { return false }
        let plain = String(decoding: style.filter { !isSpace($0) }, as: UTF8.self).lowercased()
        return ["display:none", "mso-hide:all", "visibility:hidden"].contains { plain.contains($0) }
    }

    private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
        output.append(UInt8(ascii: " "))
        output += Array(name.utf8)
        output += Array("=\"".utf8)
        for byte in value where byte != 0 {
            if byte == UInt8(ascii: "\"") { output += Array("&quot;".utf8) } else { output.append(byte) }
        }
        output.append(UInt8(ascii: "\""))
    }
}

/// Copies the bytes of a web page without what says nothing of its text and could exhaust a parser.
///
/// Comments, scripts, styles and office islands go; of what is seen and is no text a mark stays; of a tag only the attributes
/// stay that are looked at; the elements of HTML's "active formatting" list, which a parser opens again in every paragraph,
/// become plain spans that keep their own name as `tag`; nesting is cut at a depth that no page reaches. So parsing takes
/// time and memory in proportion to the page.
package struct MarkupCleaner {
    /// The deepest nesting of elements that is kept.
    package static let deepest = 256

    let source: [UInt8]
    var position = 0
    var page = CleanPage()
    private var open: [String] = []
    private var depth = 0
    /// Islands without an end behind the position: they are looked for once.
    private var endless: Set<String> = []
    /// The number of every style that was met, by how it is written; -1 for one that doesn't matter.
    var styleNumbers: [ArraySlice<UInt8>: Int] = [:]
    /// Whether the tag that was read last closes itself.
    var closesItself = false
    /// `html` and `body`, whose attributes count once.
    private var roots: Set<String> = []

    /// The page in clean markup, and what its styles say.
    package static func clean(_ source: [UInt8]) -> CleanPage {
        var cleaner = MarkupCleaner(source)
        cleaner.run()
        return cleaner.page
    }

    private init(_ source: [UInt8]) {
        self.source = source
        page.bytes.reserveCapacity(source.count)
    }

    private mutating func run() {
        while position < source.count {
            let byte = source[position]
            if byte != UInt8(ascii: "<") {
                if byte != 0 { page.bytes.append(byte) }
                position += 1
            } else if !readTag() {
                page.bytes += Array("&lt;".utf8)
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

    func byte(at offset: Int) -> UInt8? {
        position + offset < source.count ? source[position + offset] : nil
    }

    package static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

    package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    // MARK: What is left out

    private mutating func skipComment() {
        if source[position...].starts(with: "<!--".utf8) {
            skipLongComment()
        } else {
            skip(past: ">")
        }
    }

    mutating func skip(past end: Character) {
        let wanted = end.asciiValue ?? 0
        while position < source.count, source[position] != wanted { position += 1 }
        position = min(position + 1, source.count)
    }

    /// HTML also ends a comment at once, `<!-->` and `<!--->`, and with `--!>`.
    private mutating func skipLongComment() {
        position += 2
        while let end = find("--", from: position) {
            let rest = source[(end + 2)...].prefix(2)
            if rest.first == UInt8(ascii: ">") { return position = end + 3 }
            if rest.elementsEqual("!>".utf8), end > position + 1 { return position = end + 4 }
            position = end + 1
        }
        position = source.count
    }

    /// Goes to the end of an element whose content is no text of the page; its content.
    private mutating func skipIsland(_ name: String) -> ArraySlice<UInt8> {
        if endless.contains(name) { return [] }
        var start = position
        while let end = find("</" + name, from: start) {
            let next = end + 2 + name.utf8.count
            guard
                next >= source.count || Self.isSpace(source[next]) || source[next] == UInt8(ascii: ">")
                    || source[next] == UInt8(ascii: "/")
            else {
                start = next
                continue
            }
            let content = source[position..<end]
            position = end
            skip(past: ">")
            return content
        }
        // Without an end only what is no markup swallows the rest.
        if Self.rawIslands.contains(name) {
            defer { position = source.count }
            return source[position...]
        }
        endless.insert(name)
        return []
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

    private mutating func writeStart(_ name: String, _ attributes: [Attribute]) {
        if name == "plaintext" { return writePlainText() }
        if Self.islands.contains(name) {
            let content = closesItself && (name == "svg" || name == "math") ? [] : skipIsland(name)
            return writeIsland(name, content, attributes)
        }
        if name == "link" { addLink(attributes) }
        if Self.transparent.contains(name) {
            note(name, attributes)
            guard name == "body" || name == "html", !attributes.isEmpty, roots.insert(name).inserted else { return }
            return write(tag: name, attributes)
        }
        guard let written = Self.written(name) else { return }
        if !Self.uncounted.contains(written) {
            let weight = Self.weight(of: written)
            guard depth + weight <= Self.deepest else {
                // Office programs leave their own elements open.
                if !name.contains(":") { page.isCut = true }
                if !attributes.isEmpty { note(name, attributes) }
                return
            }
            open.append(written)
            depth += weight
        }
        var attributes = attributes
        if written != name { attributes.append(("tag", Array(name.utf8)[...])) }
        let isOpen = attributes.contains { $0.name == "open" }
        if PresentationalHints.isUnseen(name, isOpen: isOpen) || name == "details" {
            page.hints.insert(InkDeclaration(property: .display, value: .off))
        }
        write(tag: written, attributes)
    }

    /// Behind `<plaintext>` there is no markup any more.
    private mutating func writePlainText() {
        page.doubts.insert(.marked)
        for byte in source[position...] where byte != 0 {
            if byte == UInt8(ascii: "<") { page.bytes += Array("&lt;".utf8) } else { page.bytes.append(byte) }
        }
        position = source.count
    }

    /// What the element is called in clean markup; `nil` for one that is left out.
    private static func written(_ name: String) -> String? {
        if spans.contains(name) { return "span" }
        if blocks.contains(name) { return "div" }
        if name == "image" { return "img" }
        // Between the rows of a table a form is none, and two in each other are one: rules of their own.
        if name == "form" { return "xform" }
        if name.utf8.allSatisfy({ isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }) { return name }
        // Elements of office programs and scripts, which browsers take for spans.
        return "x" + String(decoding: name.utf8.filter { isLetter($0) || $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self)
    }

    /// A table puts four elements around what stands in its cells.
    private static func weight(of name: String) -> Int { name == "table" ? 4 : 1 }

    private mutating func writeEnd(_ name: String) {
        if Self.islands.contains(name) || Self.transparent.contains(name) { return }
        guard let written = Self.written(name) else { return }
        if !Self.uncounted.contains(written) {
            guard let index = opened(written) else { return }
            for name in open[index...] { depth -= Self.weight(of: name) }
            open.removeSubrange(index...)
        }
        page.bytes += Array("</\(written)>".utf8)
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
}

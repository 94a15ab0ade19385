import SourceText

extension MarkupCleaner {
    typealias Attribute = (name: String, value: ArraySlice<UInt8>)

    /// The longest attribute value that is kept: colspan, class and the like.
    private static let longestValue = 2_000
    /// The longest style that is read.
    private static let longestStyle = 20_000
    /// The most attributes of one tag.
    private static let mostAttributes = 24

    private static let kept: Set<String> = [
        "colspan", "rowspan", "class", "id", "name", "property", "content", "href", "hidden", "role", "start", "height",
        "width", "type", "dir", "bgcolor", "color", "text", "background", "face", "open", "popover", "media", "rel",
        "disabled",
    ]

    /// Whether the clean markup has all attributes of this name.
    static func isKept(attribute name: String) -> Bool {
        kept.contains(name) && !["name", "content", "media", "rel", "disabled", "type"].contains(name)
    }

    /// The attributes that are looked at; behind them stands the end of the tag.
    ///
    /// A style is replaced by its number, and left out where it doesn't matter; `blurred` stands for one that is too long.
    mutating func readAttributes() -> [Attribute] {
        var found: [Attribute] = []
        var hasStyle = false
        closesItself = false
        while position < source.count {
            let byte = source[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                break
            }
            closesItself = byte == UInt8(ascii: "/")
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
            guard nameEnd - start <= 10 else { continue }
            let name = String(decoding: source[start..<nameEnd], as: UTF8.self).lowercased()
            if name == "style" {
                if !hasStyle, let number = styleNumber(of: value) { found.append(number) }
                // Browsers take the first of two.
                hasStyle = true
            } else if Self.kept.contains(name), !found.contains(where: { $0.name == name }) {
                guard value.count <= Self.longestValue, found.count < Self.mostAttributes else {
                    if !found.contains(where: { $0.name == "blurred" }) { found.append(blurred()) }
                    continue
                }
                found.append((name, value))
                noteHint(name, value)
            }
        }
        return found
    }

    private mutating func noteHint(_ name: String, _ value: ArraySlice<UInt8>) {
        guard PresentationalHints.names.contains(name), page.hints.count < 10_000 else { return }
        let value = String(decoding: CharacterReferences.resolved(value), as: UTF8.self)
        if let hint = PresentationalHints.of(name, value) { page.hints.insert(hint) }
    }

    /// The number of a style as an attribute; `nil` for one that says nothing of ink.
    private mutating func styleNumber(of value: ArraySlice<UInt8>) -> Attribute? {
        guard value.count <= Self.longestStyle else { return blurred() }
        if let number = styleNumbers[value] { return number < 0 ? nil : ("style", Array("\(number)".utf8)[...]) }
        let declarations = StyleDeclarations.ofAttribute(CharacterReferences.resolved(value))
        guard !declarations.isEmpty else {
            styleNumbers[value] = -1
            return nil
        }
        let number = page.styles.count
        styleNumbers[value] = number
        page.styles.append(declarations)
        return ("style", Array("\(number)".utf8)[...])
    }

    /// The mark of an element whose attributes are not all known.
    private mutating func blurred() -> Attribute {
        page.hints.insert(InkDeclaration(property: .all, value: .doubtful))
        return ("blurred", [])
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

    /// Writes a start tag.
    mutating func write(tag name: String, _ attributes: [Attribute]) {
        page.bytes.append(UInt8(ascii: "<"))
        page.bytes += Array(name.utf8)
        for attribute in attributes where !["media", "rel", "disabled"].contains(attribute.name) {
            write(attribute.name, attribute.value)
        }
        page.bytes.append(UInt8(ascii: ">"))
    }

    private mutating func write(_ name: String, _ value: ArraySlice<UInt8>) {
        page.bytes.append(UInt8(ascii: " "))
        page.bytes += Array(name.utf8)
        page.bytes += Array("=\"".utf8)
        for byte in value where byte != 0 {
            if byte == UInt8(ascii: "\"") { page.bytes += Array("&quot;".utf8) } else { page.bytes.append(byte) }
        }
        page.bytes.append(UInt8(ascii: "\""))
    }
}

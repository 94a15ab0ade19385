/// Reads one selector from left to right.
struct SelectorReader {
    private let css: ArraySlice<UInt8>
    private var position: Int
    private(set) var compounds: [Selector.Compound] = []
    private(set) var combinators: [Selector.Combinator] = []
    private(set) var isGenerated = false
    private var ids = 0
    private var classes = 0
    private var types = 0

    /// Rules behind vague signs are taken to be as strong as the strongest.
    var specificity: Int {
        compounds.contains(where: \.isVague)
            ? 0xFF_FFFF : min(ids, 255) << 16 | min(classes, 255) << 8 | min(types, 255)
    }

    init(_ css: ArraySlice<UInt8>) {
        self.css = css
        position = css.startIndex
    }

    private var peek: UInt8? { position < css.endIndex ? css[position] : nil }

    /// False for what can't be on a page at rest.
    mutating func read() -> Bool {
        var open = Selector.Compound()
        var isEmpty = true
        func close(_ reader: inout SelectorReader, _ combinator: Selector.Combinator?) {
            if !isEmpty { reader.compounds.append(open) }
            if let combinator, !reader.compounds.isEmpty { reader.combinators.append(combinator) }
            open = Selector.Compound()
            isEmpty = true
        }
        while let byte = peek {
            if StyleSyntax.isSpace(byte) || ">+~|".utf8.contains(byte) {
                let combinator = readCombinator()
                close(&self, combinator)
                continue
            }
            isEmpty = false
            switch byte {
            case UInt8(ascii: "*"): position += 1
            case UInt8(ascii: "."):
                position += 1
                open.classes.append(readName())
                classes += 1
            case UInt8(ascii: "#"):
                position += 1
                open.ids.append(readName())
                ids += 1
            case UInt8(ascii: "["):
                classes += 1
                readAttribute(into: &open)
            case UInt8(ascii: ":"): guard readPseudo(into: &open) else { return false }
            case UInt8(ascii: "&"):
                position += 1
                open.isVague = true
            default:
                let name = readName()
                if name.isEmpty {
                    // A sign that no selector has: browsers leave out the whole rule.
                    return false
                }
                open.type = name.lowercased()
                types += 1
            }
        }
        close(&self, nil)
        if combinators.count >= compounds.count, !compounds.isEmpty { return false }
        return !compounds.isEmpty
    }

    private mutating func readCombinator() -> Selector.Combinator {
        var combinator = Selector.Combinator.descendant
        while let byte = peek, StyleSyntax.isSpace(byte) || ">+~|".utf8.contains(byte) {
            if byte == UInt8(ascii: ">") { combinator = .child }
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "|") {
                combinator = .sibling
            }
            position += 1
        }
        return combinator
    }

    /// A name with its escapes resolved, in its own letters.
    private mutating func readName() -> String {
        let start = position
        while let byte = peek {
            if byte == UInt8(ascii: "\\") {
                position = min(position + 2, css.endIndex)
            } else if byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            {
                position += 1
            } else {
                break
            }
        }
        let name = css[start..<position]
        // White space behind an escape in hexadecimal belongs to it.
        guard name.contains(UInt8(ascii: "\\")) else { return String(decoding: name, as: UTF8.self) }
        if let last = name.lastIndex(of: UInt8(ascii: "\\")), name.count - (last - name.startIndex) <= 7,
            let next = peek, StyleSyntax.isSpace(next),
            name[(last + 1)...].allSatisfy({ Character(UnicodeScalar($0)).isHexDigit })
        {
            position += 1
            return StyleSyntax.word(css[start..<position]) + readName()
        }
        return StyleSyntax.word(name)
    }

    private mutating func readAttribute(into compound: inout Selector.Compound) {
        let open = position
        while let byte = peek, byte != UInt8(ascii: "]") {
            position = StyleSyntax.afterUnit(css, at: position); _ = byte
        }
        let inner = css[(open + 1)..<max(open + 1, position)]
        position = min(position + 1, css.endIndex)
        guard let sign = inner.firstIndex(of: UInt8(ascii: "=")) else {
            compound.tests.append(Selector.AttributeTest(name: StyleSyntax.word(inner), value: nil))
            return
        }
        let name = inner[..<sign]
        if let last = name.last, "~|^$*".utf8.contains(last) {
            compound.isVague = true
            return
        }
        var value = StyleSyntax.trimmed(inner[(sign + 1)...])
        if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.last == quote {
            value = value.dropFirst().dropLast()
        }
        compound.tests.append(
            Selector.AttributeTest(name: StyleSyntax.word(name), value: String(decoding: value, as: UTF8.self)))
    }

    /// What holds only while somebody points, or elements that hold no text of the page.
    private static let absent: Set<String> = [
        "hover", "active", "focus", "focus-within", "focus-visible", "selection", "placeholder", "backdrop",
        "-moz-focus-inner", "-ms-clear", "-ms-expand", "-moz-placeholder", "-ms-input-placeholder",
        "file-selector-button",
    ]

    private mutating func readPseudo(into compound: inout Selector.Compound) -> Bool {
        position += 1
        if peek == UInt8(ascii: ":") { position += 1 }
        let name = readName().lowercased()
        var argument: String?
        if peek == UInt8(ascii: "(") {
            let open = position
            var depth = 0
            repeat {
                if css[position] == UInt8(ascii: "(") { depth += 1 }
                if css[position] == UInt8(ascii: ")") { depth -= 1 }
                position = StyleSyntax.afterUnit(css, at: position)
            } while position < css.endIndex && depth > 0
            argument = StyleSyntax.word(css[(open + 1)..<max(open + 1, position - 1)])
        }
        classes += 1
        switch (name, argument) {
        case ("before", nil), ("after", nil), ("marker", nil): isGenerated = true
        case ("first-child", nil): compound.places.append(1)
        case ("last-child", nil): compound.places.append(-1)
        case ("nth-child", .some(let text)) where Int(text).map { $0 > 0 } == true:
            compound.places.append(Int(text) ?? 1)
        case ("root", nil): compound.type = "html"
        case (let name, nil) where Self.absent.contains(name) || name.hasPrefix("-webkit-") || name.hasPrefix("-moz-"):
            return false
        default: compound.isVague = true
        }
        return true
    }
}

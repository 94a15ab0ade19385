/// The characters of CSS: comments, strings, escapes, brackets.
///
/// Source: CSS Syntax Module Level 3.
package enum StyleSyntax {
    package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }

    /// `css` with a space for every comment that stands in no string; one without an end goes to the end.
    static func withoutComments(_ css: ArraySlice<UInt8>) -> [UInt8] {
        guard css.contains(UInt8(ascii: "*")) else { return Array(css) }
        var plain: [UInt8] = []
        plain.reserveCapacity(css.count)
        var position = css.startIndex
        while position < css.endIndex {
            let byte = css[position]
            if byte == UInt8(ascii: "/"), position + 1 < css.endIndex, css[position + 1] == UInt8(ascii: "*") {
                position += 2
                while position < css.endIndex,
                    !(css[position] == UInt8(ascii: "*") && position + 1 < css.endIndex
                        && css[position + 1] == UInt8(ascii: "/"))
                {
                    position += 1
                }
                position = min(position + 2, css.endIndex)
                plain.append(0x20)
            } else {
                let end = afterUnit(css, at: position)
                plain += css[position..<end]
                position = end
            }
        }
        return plain
    }

    /// Behind the string, the escape or the single byte at `position`.
    static func afterUnit(_ css: ArraySlice<UInt8>, at position: Int) -> Int {
        let byte = css[position]
        if byte == UInt8(ascii: "\\") { return min(position + 2, css.endIndex) }
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return position + 1 }
        var end = position + 1
        while end < css.endIndex {
            if css[end] == byte { return end + 1 }
            // A string ends with its line.
            if css[end] == 0x0A { return end }
            end += css[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return css.endIndex
    }

    /// The first of `signs` that stands in no string and no bracket; `nil` where there is none.
    static func first(_ signs: String, in css: ArraySlice<UInt8>) -> Int? {
        let signs = Array(signs.utf8)
        var depth = 0
        var position = css.startIndex
        while position < css.endIndex {
            let byte = css[position]
            if depth == 0, signs.contains(byte) { return position }
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
            // Brackets that nobody closed end with their block.
            case UInt8(ascii: "{"), UInt8(ascii: "}"): if signs.contains(byte) { return position }
            default: break
            }
            position = afterUnit(css, at: position)
        }
        return nil
    }

    /// The place of the brace that closes the one at `open`, or the end.
    static func closing(_ css: ArraySlice<UInt8>, of open: Int) -> Int {
        var depth = 0
        var position = open
        while position < css.endIndex {
            if css[position] == UInt8(ascii: "{") { depth += 1 }
            if css[position] == UInt8(ascii: "}") {
                depth -= 1
                if depth == 0 { return position }
            }
            position = afterUnit(css, at: position)
        }
        return css.endIndex
    }

    /// The parts of a list between commas.
    static func list(_ css: ArraySlice<UInt8>, by sign: String = ",") -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var rest = css
        while let end = first(sign, in: rest) {
            parts.append(rest[..<end])
            rest = rest[(end + 1)...]
        }
        return parts + [rest]
    }

    package static func trimmed(_ css: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var css = css.drop(while: isSpace)
        while let last = css.last, isSpace(last) { css = css.dropLast() }
        return css
    }

    /// A text with its escapes resolved, in small letters, every run of white space as one space.
    static func word(_ css: ArraySlice<UInt8>) -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(css.count)
        var position = css.startIndex
        while position < css.endIndex {
            let byte = css[position]
            if byte == UInt8(ascii: "\\") {
                position = append(escape: css, at: position, to: &plain)
                continue
            }
            position += 1
            if isSpace(byte) {
                if plain.last != 0x20 { plain.append(0x20) }
            } else {
                plain.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        return String(decoding: trimmed(plain[...]), as: UTF8.self)
    }

    /// Writes the character that an escape stands for; the place behind it.
    private static func append(escape css: ArraySlice<UInt8>, at start: Int, to plain: inout [UInt8]) -> Int {
        var position = start + 1
        var value: UInt32 = 0
        while position < css.endIndex, position - start <= 6,
            let digit = Character(UnicodeScalar(css[position])).hexDigitValue
        {
            value = value << 4 | UInt32(digit)
            position += 1
        }
        if position == start + 1 {
            guard position < css.endIndex else { return position }
            if css[position] != 0x0A { plain.append(css[position]) }
            return position + 1
        }
        if position < css.endIndex, isSpace(css[position]) { position += 1 }
        let scalar = UnicodeScalar(value) ?? "\u{FFFD}"
        plain += Array(String(Character(scalar)).lowercased().utf8)
        return position
    }
}
